import type { Layer } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import { isRussianCentre } from '../../src/lib/core/data/explore/institute-years';
import { COUNTRY_CODES } from '../../src/lib/core/domain/countries';
import { withoutMarks } from '../../src/lib/core/domain/marked-text';
import { PALETTES } from '../../src/lib/core/domain/palette';
import { DEFAULT_VIEW, type ViewState } from '../../src/lib/core/domain/view-state';
import { YEARS } from '../../src/lib/core/domain/years';
import { loadDetail } from '../../src/lib/text/load-detail';
import { loadDistances } from '../../src/lib/text/load-distances';
import { buildLayers } from '../../src/lib/layers/build';
import { getLayerEntry } from '../../src/lib/layers/catalog';
import { findFiltering, listActiveFilters } from '../../src/lib/layers/filtering';
import { listItems as listInstitutes } from '../../src/lib/layers/institutes/items';
import { selectDrawnInstitutes } from '../../src/lib/layers/institutes/select';
import { listItems as listSites } from '../../src/lib/layers/investment/items';
import { findShownRow } from '../../src/lib/layers/investment/shapes/select';
import { placeRows, selectDrawnSites } from '../../src/lib/layers/investment/sites';
import { MARK_SCALES } from '../../src/lib/layers/model';
import { listNearLines } from '../../src/lib/features/selection-card/near-lines';
import { describeDistance } from '../../src/lib/text/distance-labels';

const detail = await loadDetail();
const table = await loadDistances();
const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, year: 2018, ...patch });

describe('the filter by distance to a corridor', () => {
	it.each(['rail-within-20', 'rail-beyond-50', 'any-within-10', 'road-within-30'])(
		'%s: institutes shown, hidden and unclear are all there are',
		(nearCorridor) => {
			const view = at({ focus: 'institutes', nearCorridor });
			const { shown, all, unclear } = findFiltering(view, 'institutes')!.count(null)!;
			const drawn = selectDrawnInstitutes(view).filter((each) => !isRussianCentre(each));
			expect(drawn).toHaveLength(shown);
			expect(findFiltering(at({}), 'institutes')!.count(null)!.all).toBe(all);
			const items = listInstitutes(view, null);
			expect(items.filter(({ isUnclear }) => isUnclear)).toHaveLength(unclear!);
			expect(shown + unclear!).toBeLessThanOrEqual(all);
			expect(listActiveFilters(view, 'institutes').map(({ field }) => field)).toEqual([
				'nearCorridor'
			]);
			// figures count what is left, and say so
			const entry = getLayerEntry('institutes');
			const figures = COUNTRY_CODES.map((code) => entry.figures(view, code)[0]!);
			expect(figures.reduce((sum, { value }) => sum + value!, 0)).toBe(shown);
			expect(figures[0]!.label).toContain('km');
			// a figure that might be larger says so
			const ranges = figures.filter(({ text }) => text.includes('–'));
			expect(ranges.every(({ label }) => label.includes('cannot say for'))).toBe(true);
			const most = figures.map(({ text }) => Number(text.split('–').at(-1)));
			expect(most.reduce((sum, each) => sum + each, 0)).toBe(shown + unclear!);
			expect(withoutMarks(entry.headline(view))).toContain('km');
		}
	);

	it.each(['projects', 'finance'] as const)('leaves %s apart that it cannot place', (measure) => {
		const count = (nearCorridor: string) =>
			findFiltering(at({ investmentMeasure: measure, nearCorridor }), 'investment')!.count(detail)!;
		const [near, far] = [count('rail-within-50'), count('rail-beyond-50')];
		expect(near.unclear).toBeGreaterThan(0);
		expect(far.unclear).toBe(near.unclear);
		expect(near.shown + far.shown + near.unclear!).toBe(near.all);
		const view = at({ investmentMeasure: measure, nearCorridor: 'rail-within-50' });
		const items = listSites(view, detail);
		expect(items.filter(({ isUnclear }) => isUnclear)).toHaveLength(near.unclear!);
		const drawn = selectDrawnSites(view, detail);
		expect(items.filter(({ isUnclear }) => !isUnclear)).toHaveLength(drawn.length);
		expect(drawn).toHaveLength(near.shown);
		// a row that is known for a region only is never drawn
		expect(drawn.every(({ precision }) => ['site', 'city'].includes(precision))).toBe(true);
		expect(items[0]!.tip.value).toMatch(/ km/);
	});

	it('follows the lines in use of the year', () => {
		const count = (year: number) =>
			selectDrawnInstitutes(at({ year, nearCorridor: 'power-within-30' })).length;
		expect(count(2005)).toBe(0);
		expect(count(2018)).toBeGreaterThan(0);
	});

	it('leaves no shape of a row that it hides', () => {
		const nearCorridor = 'rail-within-20';
		const rows = placeRows(detail.projects);
		const view = at({ investmentMeasure: 'projects', nearCorridor });
		const findAlone = (row: (typeof rows)[number], year: number) =>
			findShownRow([row], year, view) !== null;
		const shaped = rows.filter((row) => findAlone(row, 2018)).map(({ id }) => id);
		expect(shaped.sort()).toEqual(
			selectDrawnSites(view, detail)
				.map(({ id }) => id)
				.sort()
		);
	});

	it('is taken away by the legend', () => {
		const view = at({ nearCorridor: 'rail-within-35' });
		const filter = listActiveFilters(view, 'institutes')[0]!;
		const choices = filter.listChoices(view, null);
		expect(choices.find(({ isChosen }) => isChosen)!.patch).toEqual({
			nearCorridor: 'rail-within-35'
		});
		expect(choices.find(({ label }) => label === 'a corridor’s road')!.patch).toEqual({
			nearCorridor: 'road-within-35'
		});
		expect(choices[0]!.patch).toEqual({ nearCorridor: null });
	});
});

describe('a year step with distances', () => {
	const draw = (year: number, investmentMeasure: 'finance' | 'projects'): Layer[] =>
		buildLayers({
			view: at({ year, investmentMeasure, nearCorridor: 'road-within-40' }),
			...{ time: year, palette: PALETTES.dark, isDark: true, scale: MARK_SCALES.desktop },
			...{ bearing: 0, zoom: 5, detail, beforeId: 'x' }
		});

	it.each(['finance', 'projects'] as const)('rebuilds nothing (%s)', (measure) => {
		const first = draw(YEARS[0]!, measure);
		for (const year of YEARS) {
			// lists of the same view must not change what the map keeps
			listSites(at({ year, investmentMeasure: measure, nearCorridor: 'road-within-40' }), detail);
			draw(year, measure).forEach((layer, index) => {
				const before = first[index]!.props as { data: unknown; timeTable?: unknown };
				const after = layer.props as typeof before;
				expect(after.data, layer.id).toBe(before.data);
				expect(after.timeTable, layer.id).toBe(before.timeTable);
			});
		}
	});
});

describe('the corridors near a card', () => {
	const nearOf = (id: string, year: number) =>
		listNearLines(table, { id, name: id, layer: 'institutes' }, year);

	it('are at most three, the nearest first, each with its section, corridor and year', () => {
		const lines = nearOf('ci-kaz-astana', 2018);
		if (typeof lines === 'string') throw new Error(lines);
		expect(lines[0]!.sentence).toMatch(/^\[.+\] from the railway .+ \(.+\), in use in 2018$/);
		expect(lines.length).toBeLessThanOrEqual(3);
		const km = lines.map(({ figure }) => figure.value!);
		expect(km).toEqual([...km].sort((a, b) => a - b));
		expect(lines[0]!.figure.origin).toBe('derived');
	});

	it('are none, in words, for a place far from them or not known', () => {
		const far = detail.projects.find(({ id }) => typeof nearOf(id, 2005) === 'string')!;
		expect(nearOf(far.id, 2005)).toMatch(/in these tables|only as a region/);
		const region = detail.projects.find(({ precision }) => precision === 'region')!;
		expect(nearOf(region.id, 2018)).toContain('only as a region');
	});

	it('say about where a course or place is approximate', () => {
		const of = { mode: 'rail', segmentId: 'x' } as const;
		expect(describeDistance({ ...of, km: 12.4, leastKm: 9.4, greatestKm: 15.4 })).toBe('12 km');
		expect(describeDistance({ ...of, km: 12.4, leastKm: 0.4, greatestKm: 24.4 })).toBe(
			'about 12 km (0 to 25 km)'
		);
		expect(describeDistance({ ...of, km: 0.3, leastKm: 0, greatestKm: 3.3 })).toBe(
			'less than 1 km'
		);
		expect(describeDistance({ ...of, km: 0.3, leastKm: 0, greatestKm: 12.3 })).toBe('0 to 13 km');
	});
});
