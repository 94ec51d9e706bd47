import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LAYER_IDS } from '$lib/core/domain/layers';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { citeTable } from '$lib/features/share/share-texts';
import { toPlainText } from '$lib/figures/cite';
import { buildFigureReference } from '$lib/layers/cite-figure';
import { entry } from '$lib/layers/own/entry';
import { formatUserValue } from '$lib/layers/own/describe';
import { listItems as items } from '$lib/layers/own/items';
import { userLayer } from '$lib/layers/own/lazy';
import { getOwnOrigin } from '$lib/layers/own/origin-words';
import { picture } from '$lib/layers/own/picture';
import { makeShadeScale, makeSymbolScale } from '$lib/layers/own/user-scale';
import { getHeadline } from '$lib/layers/headline-copy';
import { MARK_SCALES } from '$lib/layers/model';
import { formatPictureFileName } from '$lib/picture/export/file-name';
import { composeImage } from '$lib/picture/image/compose-image';
import type { ImageInput } from '$lib/picture/image/image-input';
import { EDITION_NAME } from '$lib/text/shown-edition';
import { cleanLabels, parseUserFile, type UserLabels } from '../pack/user-file';
import { readPeriod } from '../understand/read-year';
import { NO_CATEGORIES } from '../user-map/categories';
import { groupSeries } from '../user-map/row-series';
import { row } from '../../../../../tests/user-data';
import { makeUserTable } from './start-user-layer';

const WORDS: UserLabels = {
	title: 'Loans </title><script>alert(1)</script><img src=x onerror=alert(1)>',
	unit: 'million USD',
	author: 'Soft Power Atlas, Ministry of Finance of Kazakhstan',
	source: 'National Bank of Kazakhstan',
	sourceAddress: 'javascript:alert(1)'
};
const view = { ...DEFAULT_VIEW, layers: [...LAYER_IDS, 'own' as const], focus: 'own' as const };
const inYear = { ...view, year: 2012 };

function show(isSent: boolean, words = WORDS) {
	const rows = [row({ index: 0, value: 12.5 }), row({ index: 1, country: 'UZB', value: 3 })];
	const labels = cleanLabels(words);
	const table = makeUserTable(
		{
			table: { name: '', columns: ['a'], rows: [['x'], ['y']] },
			...{ shape: 'countries', series: groupSeries(rows, 'countries'), look: 'symbols' },
			...{ unit: labels.unit, title: labels.title, labels, isSent, categories: NO_CATEGORIES }
		},
		null
	);
	// files of tests share their modules: nothing stays started
	vi.spyOn(userLayer, 'get').mockReturnValue({
		...{ table, entry, items, picture, drawing: { build: () => [], marks: {} } },
		control: () => ({ kind: 'links', words: '', links: [], acts: [] }),
		link: { anchor: null, letters: 0 },
		origin: () => getOwnOrigin(table.author, table.isSent),
		save: () => undefined
	});
	return table;
}

const IMAGE: Omit<ImageInput, 'view'> = {
	layout: 'wide',
	theme: 'light',
	...{ link: 'https://x.org/', detail: null, story: null },
	ground: readFileSync('static/picture/base.svg', 'utf8'),
	names: JSON.parse(readFileSync('static/geo/labels.json', 'utf8')) as ImageInput['names']
};

const BY_SENDER = /added by the sender of this link, not by the atlas/i;

describe('a table that came with a link', () => {
	beforeEach(() => void show(true));
	afterEach(() => vi.restoreAllMocks());

	it('bug: was called “Your data”, and its legend, marks, headline and panel as the reader’s', () => {
		expect(entry.name(view)).toBe('Sender’s data');
		expect(entry.legend(inYear, MARK_SCALES.desktop).scaleLabel).toMatch(BY_SENDER);
		const [figure] = entry.figures(inYear, 'KAZ');
		expect(figure!.label).toMatch(BY_SENDER);
		expect(entry.labelText!(inYear, figure!, 'KAZ')).toBe('12.5 (sender)');
		expect(entry.headline({ ...inYear, country: 'KAZ' })).toContain('added by the sender');
		expect(items(inYear, null)[0]!.tip.source).toMatch(BY_SENDER);
	});

	it('is the reader’s own where it was made', () => {
		show(false);
		expect(entry.name(view)).toBe('Your data');
		expect(entry.legend(inYear, MARK_SCALES.desktop).scaleLabel).not.toMatch(/sender/);
		expect(entry.labelText!(inYear, entry.figures(inYear, 'KAZ')[0]!, 'KAZ')).toBe('12.5');
	});

	it('attack 5: with words, values or a version that are none is refused', () => {
		for (const text of ['', '[]', '{"format":"atlas-own-data","version":1}', '{"rows":'])
			expect(parseUserFile(text)).toEqual({ error: 'other' });
	});

	it('bug: square brackets in its title or unit ended the page of the map', () => {
		show(true, { ...WORDS, title: 'Loans [total] \u202e', unit: 'million [USD]' });
		for (const shown of [inYear, { ...inYear, country: 'KAZ' as const }])
			expect(getHeadline(shown).strong).not.toBe('');
	});

	it('attack 6: brings no markup into a picture', () => {
		const svg = composeImage({ ...IMAGE, view: inYear });
		expect(svg).not.toMatch(/<script|<img|onerror=alert\(1\)>/);
		expect(svg).toContain('&lt;script');
	});

	it('attack 7: cannot pass for the atlas or a ministry: its author is quoted as the sender’s', () => {
		const { title, author } = userLayer.get().table;
		const quoted =
			/“Soft Power Atlas, Ministry of Finance of Kazakhstan”, as the sender names them/;
		expect(
			toPlainText(citeTable({ title, author, isSent: true }, 'https://x.org/', new Date(2027, 1)))
		).toMatch(quoted);
		expect(getOwnOrigin(author, true).credit).toMatch(quoted);
		expect(entry.sourceWords(inYear)).toBe('“National Bank of Kazakhstan”, as the sender names it');
		const svg = composeImage({ ...IMAGE, view: inYear });
		expect(svg).not.toContain(EDITION_NAME);
		const words = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
		expect(words).toContain('as the sender names them');
		expect(words).toContain('Natural Earth');
	});

	it('bug: a figure of the reader’s without a source was cited as the atlas’s', () => {
		const { sourceId: _, ...figure } = entry.figures(inYear, 'KAZ')[0]!;
		vi.spyOn(userLayer, 'find').mockReturnValue(userLayer.get());
		const reference = buildFigureReference({ ...figure, sourceId: null }, undefined, '2026-11');
		expect(reference).toMatchObject({ version: '', publisher: '' });
		expect(reference.authors).toContain('as the sender names them');
	});

	it('bug: pictures of it had the name of the atlas: their files say whose figures they are', () => {
		expect(formatPictureFileName(inYear, 'wide', 'png')).toBe(
			'own-data-2012-central-asia-16x9.png'
		);
	});

	it('attack 8: with impossible dates and sizes has no such dates, and prints sizes shortly', () => {
		for (const date of ['2012-02-30', '31.04.2012', '2012-13', '2012M00', '9999-01-01', '20121301'])
			expect(readPeriod(date), date).toHaveProperty('error');
		expect(formatUserValue(1e308)).toBe('1 × 10^308');
		expect(formatUserValue(-5e-300)).toBe('−5 × 10^−300');
		for (const value of [1e308, -1e308, 5e-324]) {
			expect(formatUserValue(value).length).toBeLessThan(16);
			expect(
				makeShadeScale([value, 0, 1]).classes.flatMap(({ from, to }) => [from, to])
			).not.toContain(NaN);
			expect(makeSymbolScale([value], 20).radiusPx(value)).toBeCloseTo(20);
		}
	});

	it('attack 10: has no address that runs, and no column that changes an object', () => {
		const { sources, series } = userLayer.get().table;
		expect(Object.values(sources).map(({ url }) => url)).toEqual(['']);
		const file = {
			...{
				format: 'atlas-own-data',
				version: 1,
				title: '',
				unit: '',
				source: '',
				sourceAddress: ''
			},
			columns: [{ name: '__proto__', role: 'value' }],
			...{ decimal: null, rows: [[1]] },
			view: { year: null, unit: null, look: 'symbols', against: 'students' }
		};
		expect(parseUserFile(JSON.stringify(file))).toHaveProperty('file');
		expect(({} as Record<string, unknown>).value).toBeUndefined();
		expect(series).toHaveLength(2);
	});
});
