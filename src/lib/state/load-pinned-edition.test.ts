import { afterEach, expect, it, vi } from 'vitest';
import built from '../core/data/built/edition.json';
import type { EditionFile } from '../core/data/edition-file';
import { asPinned, isOlderEdition, keptEdition } from '../core/data/pinned-edition';
import { loadPinnedEdition } from './load-pinned-edition';

const requested: string[] = [];

/** Opens a page of a site with an edition of September 2026. */
async function open(path: string, search: string, base = built.base): Promise<void> {
	const file: EditionFile = {
		edition: '2026-09',
		base,
		patches: {
			core: { o: { edition: { v: '2026-09' } } },
			detail: 0,
			claims: 0,
			explore: 0,
			search: 0
		},
		changes: [],
		sources: {}
	};
	const files: Record<string, unknown> = {
		'/editions/index.json': { ...built, editions: ['2026-09', built.edition] },
		'/editions/2026-09.json': file
	};
	vi.stubGlobal('location', { pathname: path, search, hash: '' });
	vi.stubGlobal('document', { documentElement: { dataset: {} } });
	vi.stubGlobal('fetch', (url: string) => {
		requested.push(url);
		return Promise.resolve(Response.json(files[url] ?? null, { status: files[url] ? 200 : 404 }));
	});
	await loadPinnedEdition();
}

afterEach(() => {
	vi.unstubAllGlobals();
	globalThis.pinnedEdition = undefined;
	requested.length = 0;
});

const tables = () => asPinned('core', { edition: built.edition, students: 5 });

it('an older edition replaces the tables before they are read', async () => {
	await open('/2018', '?edition=2026-09');
	expect(globalThis.pinnedEdition?.standing).toBe('older');
	expect(tables()).toEqual({ edition: '2026-09', students: 5 });
	expect([isOlderEdition(), keptEdition()]).toEqual([true, '2026-09']);
	expect(document.documentElement.dataset.edition).toBe('2026-09');
});

it('the present edition loads nothing, and its links stay pinned', async () => {
	await open('/2018', `?edition=${built.edition}`);
	expect(globalThis.pinnedEdition?.standing).toBe('current');
	expect([tables().edition, keptEdition()]).toEqual([built.edition, built.edition]);
	expect(requested).toEqual([]);
});

it.each([
	['/2018', '?edition=2019-01', 'unknown', null],
	['/present/khorgos', '?edition=2026-09', 'not-on-page', '2026-09'],
	['/data', '?edition=2026-09', 'not-on-page', '2026-09']
])('%s%s is %s, and shows the newest', async (path, search, standing, kept) => {
	await open(path, search);
	expect(globalThis.pinnedEdition?.standing).toBe(standing);
	expect([tables().edition, keptEdition()]).toEqual([built.edition, kept]);
});

it('a difference from other tables is never applied to these', async () => {
	await open('/2018', '?edition=2026-09', 'of-another-build');
	expect(globalThis.pinnedEdition?.standing).toBe('unreachable');
	expect(tables().edition).toBe(built.edition);
});

it('an invalid name pins nothing, and the last of several is used', async () => {
	await open('/2018', '?edition=__proto__');
	expect(globalThis.pinnedEdition).toBeUndefined();
	expect(keptEdition()).toBeNull();
	await open('/data/changes', '?edition=2019-01&edition=2026-09');
	expect(globalThis.pinnedEdition?.standing).toBe('older');
});
