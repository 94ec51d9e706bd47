import { describe, expect, it } from 'vitest';
import { loadSiteShapes } from '../../../core/data/load-site-shapes';
import { mercator, type LonLat } from '../../../core/domain/geography';
import { PALETTES } from '../../../core/domain/palette';
import { getProjectStatus } from '../../../core/domain/project-status';
import { DEFAULT_VIEW, type ViewState } from '../../../core/domain/view-state';
import { YEARS } from '../../../core/domain/years';
import { loadExactItems } from '../../../figures/figure-files';
import { loadDetail } from '../../../text/load-detail';
import { cards } from '../card';
import { listProjectGeoItems } from '../geo-items';
import { drawing } from '../layer';
import { MARK_SCALES } from '../../model';
import { drawShapes } from './draw';
import { selectLargeForms } from './select';

const [detail, siteShapes] = await Promise.all([loadDetail(), loadSiteShapes()]);
const scale = MARK_SCALES.desktop;
const view = (own: Partial<ViewState>): ViewState => ({
	...{ ...DEFAULT_VIEW, layers: ['investment'], focus: 'investment', year: 2018 },
	...{ investmentMeasure: 'projects', ...own }
});
const setting = (zoom: number, own: Partial<ViewState> = {}) => ({
	...{ view: view(own), zoom, scale, detail, siteShapes }
});
/** The Atyrau refinery, 1.9 km wide. */
const REFINERY = 'p001';
const findForms = (zoom: number, id: string, own: Partial<ViewState> = {}) =>
	selectLargeForms(setting(zoom, own)).filter(({ rows }) => rows.some((row) => row.id === id));

const build = (zoom: number, own: Partial<ViewState> = {}) =>
	drawing.build({
		...setting(zoom, own),
		...{ time: own.year ?? 2018, palette: PALETTES.light, isDark: false, bearing: 0 },
		beforeId: 'data'
	});
const findLayer = (layers: ReturnType<typeof build>, id: string) =>
	layers.find((layer) => layer.id === id)!;

/** A square map of 400 pixels around a place. */
function frameAround(middle: LonLat, zoom: number) {
	const worldPx = 512 * 2 ** zoom;
	const [middleX, middleY] = mercator(middle);
	return {
		...{ zoom, widthPx: 400, heightPx: 400 },
		place(lonLat: LonLat): [number, number] {
			const [x, y] = mercator(lonLat);
			return [(x - middleX) * worldPx + 200, (y - middleY) * worldPx + 200];
		}
	};
}
const draw = (middle: LonLat, zoom: number, own: Partial<ViewState> = {}) =>
	drawShapes({ ...setting(zoom, own), frame: frameAround(middle, zoom) }).shapes;
const ATYRAU: LonLat = [51.92, 47.07];

describe('shapes of sites', () => {
	it('are drawn once they are larger than their mark', () => {
		expect(findForms(8, REFINERY)).toEqual([]);
		expect(findForms(11, REFINERY)).toHaveLength(1);
		for (const zoom of [9, 10, 11, 12])
			for (const { shape } of selectLargeForms(setting(zoom)))
				expect(shape.size * 512 * 2 ** zoom).toBeGreaterThanOrEqual(14);
		// the largest loan has a larger mark
		const [field] = findForms(12, 'aid-41905', { investmentMeasure: 'finance' });
		const zoom = Math.log2(18 / (512 * field!.shape.size));
		expect(findForms(zoom, 'aid-41905', { investmentMeasure: 'finance' })).toEqual([]);
		expect(findForms(zoom, 'p083')).not.toEqual([]);
	});

	it('are drawn of sites and loans only, once they are loaded', () => {
		expect(selectLargeForms(setting(11, { investmentMeasure: 'deals' }))).toEqual([]);
		expect(selectLargeForms({ ...setting(11), siteShapes: null })).toEqual([]);
		expect(findForms(11, 'aid-39556', { investmentMeasure: 'finance' })).toHaveLength(1);
	});

	it('are kept by a year step: one number changes', () => {
		const [before, after] = [build(11, { year: 2010 }), build(11, { year: 2018 })];
		for (const id of ['investment-shapes', 'investment-shape-outlines', 'investment-shape-lines']) {
			const [one, other] = [findLayer(before, id).props, findLayer(after, id).props].map(
				(props) => props as unknown as Record<string, unknown>
			);
			expect((one!.data as unknown[]).length, id).toBeGreaterThan(0);
			expect(other!.data, id).toBe(one!.data);
			expect(other!.timeTable, id).toBe(one!.timeTable);
			expect(other!.time, id).not.toBe(one!.time);
		}
	});

	it('have in each year the state that the mark has', () => {
		const [form] = findForms(11, REFINERY);
		const project = detail.projects.find(({ id }) => id === REFINERY)!;
		const layer = findLayer(build(11), 'investment-shapes').props as unknown as {
			data: readonly { form: unknown; row: number }[];
			timeTable: { values: Float32Array };
			styles: readonly unknown[];
		};
		const { row } = layer.data.find((area) => area.form === form)!;
		const codes = YEARS.map((_, column) => layer.timeTable.values[row * 2 * YEARS.length + column]);
		YEARS.forEach((year, column) => {
			const code = codes[column]!;
			const status = getProjectStatus(project.spans, year);
			expect(Number.isNaN(code), String(year)).toBe(
				status === null || !view({}).siteStatuses.includes(status)
			);
		});
		expect(new Set(codes.filter((code) => !Number.isNaN(code))).size).toBeGreaterThan(1);
	});

	it('answer a pointer as their mark does', () => {
		const [form] = findForms(11, REFINERY);
		const { marks } = drawing;
		const project = detail.projects.find(({ id }) => id === REFINERY)!;
		for (const id of ['investment-shapes', 'investment-shape-outlines', 'investment-shape-lines'])
			expect(marks[id]!.tip({ object: { form } } as never, view({}))).toEqual(
				marks['investment-projects']!.tip({ object: { project } } as never, view({}))
			);
		// before it is known nothing is there
		expect(
			marks['investment-shapes']!.tip({ object: { form } } as never, view({ year: 2005 }))
		).toBeNull();
	});
});

describe('shapes in pictures', () => {
	it('are areas with the fill of their state, and outlines', () => {
		const shapes = draw(ATYRAU, 11);
		expect(shapes.some(({ fill, d }) => fill === 'var(--inv)' && d.endsWith('Z'))).toBe(true);
		expect(shapes.map(({ strokeWidth }) => strokeWidth)).toContain(1.6);
		expect(draw(ATYRAU, 7)).toEqual([]);
	});

	it('are hatched while they are built', () => {
		const building = YEARS.find((year) =>
			detail.projects.some(
				({ id, spans }) => id === REFINERY && getProjectStatus(spans, year) === 'building'
			)
		)!;
		const hatch = draw(ATYRAU, 11, { year: building }).find(
			({ d, stroke }) => stroke === 'var(--inv)' && /^M[^L]*l/.test(d)
		);
		expect(hatch).toBeDefined();
	});

	it('leave out what is not on the map', () => {
		expect(draw([75, 52.5], 11)).toEqual([]);
	});
});

describe('cards of rows with a shape', () => {
	it('say where it is from, and lead to the rows that share it', () => {
		const card = cards.project!.find('p001', 2018, detail)!;
		expect(card.rows.at(-1)!.words).toMatch(/AidData.*OpenStreetMap/);
		expect(card.related.map(({ id }) => id).sort()).toEqual([
			...['aid-39556', 'aid-54066', 'aid-54798'],
			// by its link to one of them
			'aid-85185'
		]);
		for (const id of ['aid-39556', 'aid-85185'])
			expect(cards.finance!.find(id, 2018, detail)!.related[0], id).toMatchObject({
				...{ kind: 'project', id: 'p001' }
			});
	});

	it('say nothing of a row without one', () => {
		const card = cards.project!.find('p013', 2018, detail)!;
		expect(card.related).toEqual([]);
		expect(card.rows.at(-1)!.words).not.toMatch(/OpenStreetMap/);
	});
});

describe('files of rows with a shape', () => {
	it('have it with its licence, and the point as numbers', async () => {
		const project = detail.projects.find(({ id }) => id === REFINERY)!;
		const places = { name: 'p001', title: project.name, items: listProjectGeoItems(project) };
		const [item] = (await loadExactItems(places)).items;
		expect(item!.geometry.type).toBe('MultiPolygon');
		expect(item!.properties).toMatchObject({ lon: project.lonLat![0], lat: project.lonLat![1] });
		expect(item!.properties.shape_licence).toMatch(/ODbL 1\.0.*ODC-By 1\.0/);
	});

	it('keep the point of a row without one', async () => {
		const project = detail.projects.find(({ id }) => id === 'p013')!;
		const [item] = (
			await loadExactItems({ name: '', title: '', items: listProjectGeoItems(project) })
		).items;
		expect(item!.geometry.type).toBe('Point');
		expect(item!.properties).not.toHaveProperty('shape_licence');
	});
});
