import { afterEach, expect, it, vi } from 'vitest';
import built from '../core/data/built/edition.json';
import type { EditionFile } from '../core/data/edition-file';
import { asPinned, isOlderEdition, getPinnedEdition } from '../core/data/pinned-edition';
import { loadPinnedEdition } from './load-pinned-edition';

const requested: string[] = [];

const EDITION: EditionFile = {
	edition: '2026-09',
	base: built.base,
	patches: {
		core: { edition: [built.edition, '2026-09'] },
		detail: null,
		claims: null,
		explore: null,
		search: null,
		distances: null,
		histories: null
	},
	changes: [],
	sources: {}
};

/** Opens a page of a site with an edition of September 2026. */
async function open(
	path: string,
	search: string,
	answer = () => Response.json(EDITION),
	list = { ...built, editions: ['2026-09', built.edition] }
): Promise<void> {
	const answers: Record<string, () => Response> = {
		'/editions/index.json': () => Response.json(list),
		'/editions/2026-09.json': answer
	};
	vi.stubGlobal('location', { pathname: path, search, hash: '' });
	vi.stubGlobal('document', { documentElement: { dataset: {} } });
	vi.stubGlobal('fetch', (url: string) => {
		requested.push(url);
		return Promise.resolve(answers[url]?.() ?? new Response('', { status: 404 }));
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
	expect([isOlderEdition(), getPinnedEdition()]).toEqual([true, '2026-09']);
	expect(document.documentElement.dataset.edition).toBe('2026-09');
});

it('the present edition loads nothing, and its links stay pinned', async () => {
	await open('/2018', `?edition=${built.edition}`);
	expect(globalThis.pinnedEdition?.standing).toBe('current');
	expect([tables().edition, getPinnedEdition()]).toEqual([built.edition, built.edition]);
	expect(requested).toEqual([]);
});

it('the edition after the one before is this one, also once it is published', async () => {
	await open('/2018', `?edition=${built.previous}-next`);
	expect(globalThis.pinnedEdition?.standing).toBe('current');
	expect([tables().edition, getPinnedEdition()]).toEqual([built.edition, built.edition]);
	expect(requested).toEqual([]);
});

it('the edition after one that is older still is the published one', async () => {
	const list = { ...built, editions: ['2026-08', '2026-09', built.edition] };
	await open('/2018', '?edition=2026-08-next', undefined, list);
	expect(globalThis.pinnedEdition?.standing).toBe('older');
	expect([tables().edition, getPinnedEdition()]).toEqual(['2026-09', '2026-09']);
});

it.each([
	['/2018', '?edition=2019-01', 'unknown', null],
	['/2018', '?edition=2019-01-next', 'unknown', null],
	['/present/khorgos', '?edition=2026-09', 'not-on-page', '2026-09'],
	['/data', '?edition=2026-09', 'not-on-page', '2026-09']
])('%s%s is %s, and shows the newest', async (path, search, standing, kept) => {
	await open(path, search);
	expect(globalThis.pinnedEdition?.standing).toBe(standing);
	expect([tables().edition, getPinnedEdition()]).toEqual([built.edition, kept]);
});

it.each([
	['missing', () => new Response('', { status: 404 })],
	['cut short', () => new Response('{"edition":')],
	['a page in its place', () => new Response('<!doctype html><p>Sign in')],
	['a difference from other tables', () => Response.json({ ...EDITION, base: 'x' })],
	['of another shape', () => Response.json({ ...EDITION, patches: [] })]
])('an edition that is %s is never applied', async (_what, answer) => {
	await open('/2018', '?edition=2026-09', answer);
	expect(globalThis.pinnedEdition?.standing).toBe('unreachable');
	expect(tables().edition).toBe(built.edition);
});

it('an invalid name pins nothing, and the last of several is used', async () => {
	await open('/2018', '?edition=__proto__');
	expect(globalThis.pinnedEdition).toBeUndefined();
	expect(getPinnedEdition()).toBeNull();
	await open('/data/changes', '?edition=2019-01&edition=2026-09');
	expect(globalThis.pinnedEdition?.standing).toBe('older');
});
