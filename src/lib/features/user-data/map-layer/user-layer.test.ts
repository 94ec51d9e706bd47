import { beforeEach, describe, expect, it } from 'vitest';
import type { AreasByCode } from '$lib/core/data/areas';
import { LAYER_FACTS, LAYER_IDS } from '$lib/core/domain/layers';
import { ATLAS_BOX, REGION_BOUNDS } from '$lib/core/domain/geography';
import { getBounds } from '$lib/core/domain/subject';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { getYearIndex } from '$lib/core/domain/years';
import { getLayerEntry } from '$lib/layers/catalog';
import { MARK_SCALES } from '$lib/layers/model';
import { entry } from '$lib/layers/own/entry';
import { NEAREST_ZOOM, selectDrawnSeries } from '$lib/layers/own/groups';
import { userLayer, type UserLayer } from '$lib/layers/own/lazy';
import { listItems as items } from '$lib/layers/own/items';
import { getOwnOrigin } from '$lib/layers/own/origin-words';
import { drawUserData, picture } from '$lib/layers/own/picture';
import { NO_CATEGORIES } from '../user-map/categories';
import { groupSeries } from '../user-map/row-series';
import type { UserShape } from '$lib/layers/own/user-table';
import type { UserRow } from '../understand/understand';
import { getExtent, makeFailedTable, makeUserTable } from './start-user-layer';
import { row } from '../../../../../tests/user-data';

const WORDS = {
	title: 'Ties',
	unit: 'percent',
	author: '',
	source: 'A yearbook',
	sourceAddress: 'javascript:alert(1)'
};

function makeTable(
	shape: UserShape,
	rows: UserRow[],
	look: 'symbols' | 'shades' = 'symbols',
	areas: AreasByCode | null = null,
	categories = NO_CATEGORIES
) {
	return makeUserTable(
		{
			// the rows of a file may be shorter than its header
			table: { name: 'ties', columns: ['a', 'b'], rows: rows.map(({ index }) => [index]) },
			shape,
			series: groupSeries(rows, shape),
			unit: WORDS.unit,
			categories,
			labels: WORDS,
			isSent: false,
			title: WORDS.title,
			look
		},
		areas
	);
}

const control = () => ({ kind: 'links' as const, words: '', links: [], acts: [] });
const show = (table: UserLayer['table']) =>
	userLayer.start({
		table,
		entry,
		items,
		picture,
		drawing: { build: () => [], marks: {} },
		link: { anchor: null, letters: 0 },
		origin: () => getOwnOrigin(table.author, table.isSent),
		save: () => undefined,
		control
	});
const view = (patch: Partial<ViewState> = {}): ViewState => ({
	...DEFAULT_VIEW,
	layers: [...LAYER_IDS, 'own'],
	focus: 'own',
	year: 2012,
	...patch
});
const map = {
	frame: { place: ([lon, lat]: readonly [number, number]) => [lon, -lat] as const, zoom: 3 },
	scale: MARK_SCALES.desktop
};
const paint = (view: ViewState) => drawUserData({ view, ...map });

const ROWS = [
	row({ index: 0, value: 12.5 }),
	row({ index: 1, year: 2013, value: null, note: 'not asked' }),
	row({ index: 2, year: 2014, value: 3, quality: 'suspect', source: 'A ministry' }),
	row({ index: 3, country: 'UZB', value: -4, quality: 'estimate' })
];

const atStart = userLayer.find();
beforeEach(() => show(makeTable('countries', ROWS)));

describe('the layer of the user’s own table', () => {
	it('is not in the list of layers without a table', () => {
		expect(LAYER_FACTS.own.isThere).toBe(false);
		expect(LAYER_IDS).not.toContain('own');
		expect(atStart).toBeNull();
	});

	it('is in the registry although it loads later', () => {
		expect(getLayerEntry('own').name(view())).toBe('Your data');
		expect(getLayerEntry('own').id).toBe('own');
	});

	it('keeps gaps, labels figures as the user’s, and names their sources', () => {
		const [known] = entry.figures(view(), 'KAZ');
		expect(known).toMatchObject({ text: '12.5 percent', label: 'Ties (your data)', value: 12.5 });
		const { sources } = userLayer.get().table;
		expect(sources[known!.sourceId!]).toMatchObject({ title: 'A yearbook', url: '', isOwn: true });
		const [gap] = entry.figures(view({ year: 2013 }), 'KAZ');
		expect(gap).toMatchObject({ value: null, quality: 'none', sourceId: null, note: 'not asked' });
		const [ministry] = entry.figures(view({ year: 2014 }), 'KAZ');
		expect(sources[ministry!.sourceId!]!.title).toBe('A ministry');
		expect(entry.figures(view(), 'TKM')[0]).toMatchObject({ value: null, quality: 'none' });
	});

	it('bug: a cell that a row of the file lacks was “undefined” on the card', () => {
		const [first] = userLayer.get().table.series;
		expect(first!.rows[getYearIndex(2012)]).toEqual([
			['a', '0'],
			['b', '']
		]);
	});

	it('has a coverage strip, a timeline row, a headline and a legend', () => {
		const known = entry.coverage(view(), 'KAZ');
		expect([2011, 2012, 2013, 2014].map((year) => known[getYearIndex(year)])).toEqual([
			'none',
			'reported',
			'none',
			'suspect'
		]);
		const ofAll = entry.timelineRow(view());
		expect(ofAll.cells[getYearIndex(2012)]).toMatchObject({ bars: [{ value: 2 }] });
		expect(ofAll.cells[getYearIndex(2013)]).toMatchObject({ kind: 'none' });
		const ofOne = entry.timelineRow(view({ country: 'UZB' }));
		expect(ofOne.cells[getYearIndex(2012)]).toMatchObject({
			bars: [{ value: 4, pattern: 'hollow' }]
		});
		expect(entry.headline(view({ country: 'KAZ' }))).toContain('[12.5 percent]');
		const { groups, scale } = entry.legend(view(), MARK_SCALES.desktop);
		expect(scale?.steps.length).toBeGreaterThan(0);
		expect(groups.flat().map(({ mark }) => mark)).toEqual(['own-estimate', 'own-back']);
	});

	it('is compared with another year only if both have a figure', () => {
		const [change] = entry.changes(view({ year: 2014 }), 'KAZ', 2012);
		expect(change).toMatchObject({ difference: -9.5, quality: 'suspect' });
		expect(entry.changes(view({ year: 2014 }), 'KAZ', 2013)[0]).toMatchObject({ difference: null });
	});

	it('draws a circle for each figure of the year, and nothing for a gap', () => {
		const drawn = (year: number) => entry && paint(view({ year }));
		expect(drawn(2012).some(({ fill }) => fill === 'var(--own)')).toBe(true);
		expect(drawn(2012).some(({ fill }) => fill === 'var(--fall)')).toBe(true);
		expect(drawn(2013)).toEqual([]);
		expect(items(view(), null).map(({ id }) => id)).toEqual(['own-KAZ', 'own-UZB']);
	});

	it('shades areas by class, and draws no gaps', () => {
		const square = [
			[
				[60, 40],
				[61, 40],
				[61, 41],
				[60, 40]
			]
		];
		show(makeTable('countries', ROWS, 'shades', new Map([['KAZ', [square]]])));
		const paths = paint(view());
		expect(paths[0]).toMatchObject({ d: 'M60 -40L61 -40L61 -41L60 -40Z', fill: 'var(--own)' });
		expect(paint(view({ year: 2013 }))).toEqual([]);
		// circles replace missing areas
		show(makeTable('countries', ROWS, 'shades', null));
		expect(userLayer.get().table.look).toBe('symbols');
	});

	it('bug: flows to China left the map, and their qualities were circles in the legend', () => {
		const partner = { name: 'Wuhan', lonLat: [114.3, 30.6] as [number, number], country: null };
		const way = row({ index: 0, partner, value: 8, quality: 'estimate' });
		show(makeTable('flows', [way]));
		const marks = entry.legend(view(), MARK_SCALES.desktop).groups.flat();
		expect(marks.map(({ mark }) => mark)).toContain('ribbon-own-estimate');
		const [west, south, east, north] = getExtent(makeTable('flows', [way]))!;
		expect(west).toBeLessThan(67);
		expect(east).toBeGreaterThan(114.3);
		expect(south).toBeLessThan(30.6);
		expect(north).toBeGreaterThan(48);
		LAYER_FACTS.own.extent = [west, south, east, north];
		expect(getBounds(view())[2]).toBe(east);
		expect(getBounds(view({ layers: ['students'] }))).toBe(REGION_BOUNDS);
		LAYER_FACTS.own.extent = undefined;
		// countries need no extent, and no extent exceeds what maps show
		expect(getExtent(makeTable('countries', ROWS))).toBeUndefined();
		const far = { ...partner, lonLat: [-74, 40] as [number, number] };
		expect(getExtent(makeTable('flows', [row({ index: 0, partner: far })]))![0]).toBe(ATLAS_BOX[0]);
	});

	it('draws flows to their ends, and omits a flow without one', () => {
		const partner = { name: 'Wuhan', lonLat: [114.3, 30.6] as [number, number], country: null };
		show(
			makeTable('flows', [row({ index: 0, partner, value: 8 }), row({ index: 1, country: 'TJK' })])
		);
		expect(userLayer.get().table.series.map(({ to }) => to)).toEqual([[114.3, 30.6]]);
		// over its casing: a flow of a pixel was as white as that
		const [below, path] = paint(view());
		expect(below).toMatchObject({ fill: 'var(--case)', stroke: 'var(--case)' });
		expect(path).toMatchObject({ fill: 'var(--own)' });
		expect(path!.stroke).toBeUndefined();
		expect(entry.figures(view(), 'KAZ')).toEqual([]);
	});

	it('draws lines and areas in the colours of their categories, below the marks', () => {
		const square = [[60, 40], [61, 40], [61, 41], [60, 40]]; // prettier-ignore
		const outlines = [
			{ lines: [], polygons: [[square]] },
			{ lines: [[[70, 43], [72, 44]]], polygons: [] } // prettier-ignore
		];
		const rows = outlines.map((outline, index) =>
			row({
				...{ index, outline, country: null },
				place: `Site ${index}`,
				lonLat: [60 + index, 40]
			})
		);
		const kinds = ['zone', 'road'].map((name, index) => ({ name, token: `category${index + 1}` }));
		const categories = { all: kinds, find: ({ index }: UserRow) => kinds[index]! };
		for (const look of ['symbols', 'shades'] as const) {
			show(makeTable('points', rows, look, null, categories));
			const [area, ...paths] = paint(view());
			expect(area).toMatchObject({ fill: 'var(--category1)', stroke: 'var(--category1)' });
			expect(paths.filter(({ stroke }) => stroke === 'var(--category2)')).toHaveLength(1);
			// a shaded shape needs no circle
			expect(paths.some(({ fill }) => fill === 'var(--category2)')).toBe(look === 'symbols');
			const legend = entry.legend(view(), MARK_SCALES.desktop).groups.flat();
			expect(legend).toContainEqual({ mark: 'own-category2', label: 'road' });
		}
		expect(getExtent(userLayer.get().table)![2]).toBeGreaterThan(72);
		// entries of a legend are told apart by their words
		const estimates = ['estimate', 'other', 'other'].map((name, index) => ({
			...{ name, token: `category${index + 1}` }
		}));
		show(
			makeTable('points', [row({ ...rows[0], quality: 'estimate' })], 'symbols', null, {
				...{ all: estimates, find: () => estimates[0]! }
			})
		);
		const labels = entry
			.legend(view(), MARK_SCALES.desktop)
			.groups.flat()
			.map(({ label }) => label);
		expect(new Set(labels).size).toBe(4);
	});

	it('bug: of more than 500 places each was drawn: they are groups with their number', () => {
		const rows = Array.from({ length: 600 }, (_, index) =>
			row({
				index,
				country: null,
				place: `Site ${index}`,
				lonLat: [70 + index / 1e4, 41],
				value: index
			})
		).concat(row({ index: 600, country: null, place: 'Alone', lonLat: [50, 50] }));
		const kind = { name: 'mine', token: 'category1' };
		const paintGroups = (zoom: number) =>
			picture.drawGroups!({ view: view(), ...map, frame: { ...map.frame, zoom } });
		show(makeTable('points', rows.slice(0, 500)));
		expect(paintGroups(3)).toEqual([]);
		show(makeTable('points', rows, 'symbols', null, { all: [kind], find: () => kind }));
		const [group, another] = paintGroups(3);
		expect(another).toBeUndefined();
		expect(group!.words).toMatchObject([{ text: '600', x: expect.closeTo(70.03) as number }]);
		expect(group!.shapes[1]).toMatchObject({ stroke: 'var(--category1)' });
		// the one that is alone is drawn by itself, and nearer the group falls apart
		expect(selectDrawnSeries(view(), 3, map.scale).map(({ name }) => name)).toEqual(['Alone']);
		expect(paintGroups(NEAREST_ZOOM).length).toBeGreaterThan(1);
		const labels = entry.legend(view(), MARK_SCALES.desktop).groups.flat();
		expect(labels).toContainEqual({
			mark: 'own-group',
			label: 'a group of places, with their number'
		});
		// names keep off it
		expect(picture.listBoxes!({ view: view(), ...map }).sites).toHaveLength(1);
	});

	it('reports a table that could not be read, and draws nothing', () => {
		show(makeFailedTable('The table could not be read.'));
		expect(entry.legend(view(), MARK_SCALES.desktop).scaleLabel).toMatch(/could not be read/);
		expect(paint(view())).toEqual([]);
		expect(entry.timelineRow(view()).cells.every(({ kind }) => kind === 'none')).toBe(true);
	});
});
