import { describe, expect, it } from 'vitest';
import { loadDetail } from '$lib/text/load-detail';
import { LAYER_IDS } from '$lib/core/domain/layers';
import { DEFAULT_VIEW, type Camera, type ViewState } from '$lib/core/domain/view-state';
import { inFrame, selectFeatures, isInFrame } from './in-view-items';

const view = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });
const listIds = (state: ViewState, layer: (typeof LAYER_IDS)[number]) =>
	selectFeatures(state, layer, null).map(({ id }) => id);

describe('the items in view', () => {
	it('are those of the year, with a title and a value each, and unique ids', () => {
		const ids = new Set<string>();
		for (const layer of LAYER_IDS) {
			for (const { id, tip } of selectFeatures(DEFAULT_VIEW, layer, null)) {
				expect(ids.has(id), id).toBe(false);
				ids.add(id);
				expect(tip.title, id).not.toBe('');
				expect(tip.value, id).not.toBe('');
			}
		}
		expect(ids.size).toBeGreaterThan(50);
	});

	it('bug: a gap is not read as “no figure published students in China”', () => {
		const gap = selectFeatures(view({ year: 2019, country: 'TKM' }), 'students', null)[0]!;
		expect([gap.tip.value, gap.tip.quality]).toEqual(['students in China', 'no figure published']);
	});

	it('exclude hidden layers', () => {
		expect(listIds(view({ layers: ['students'] }), 'corridors')).toEqual([]);
	});

	it('respect the country and the filters', () => {
		expect(listIds(view({ country: 'TJK' }), 'students')).toEqual(['students-TJK']);
		const inUse = listIds(view({ statuses: ['operational'] }), 'corridors');
		expect(inUse.length).toBeGreaterThan(0);
		expect(inUse.length).toBeLessThan(listIds(DEFAULT_VIEW, 'corridors').length);
	});

	it('exclude a closed site, and a square without a value', () => {
		const before = listIds(view({ year: 2005 }), 'institutes');
		expect(before.length).toBeLessThan(listIds(DEFAULT_VIEW, 'institutes').length);
		const deals = listIds(view({ year: 2005, period: 'year' }), 'investment');
		expect(deals.length).toBeLessThan(10);
	});

	it('include crossings and ports if corridors are in focus', () => {
		const nodes = (state: ViewState) =>
			selectFeatures(state, 'corridors', null).filter(
				({ tip }) => tip.intent && 'selection' in tip.intent && tip.intent.selection.kind === 'node'
			);
		expect(nodes(DEFAULT_VIEW)).toEqual([]);
		expect(nodes(view({ focus: 'corridors' })).length).toBeGreaterThan(0);
	});

	it('are loans or sites once their tables are loaded', async () => {
		const detail = await loadDetail();
		for (const investmentMeasure of ['finance', 'projects'] as const) {
			const state = view({ investmentMeasure });
			expect(selectFeatures(state, 'investment', null)).toEqual([]);
			const items = selectFeatures(state, 'investment', detail);
			expect(items.length).toBeGreaterThan(10);
			expect(items.every(({ tip }) => tip.intent && 'selection' in tip.intent)).toBe(true);
		}
	});
});

describe('a camera', () => {
	const almaty: Camera = { center: [76.9, 43.2], zoom: 8, bearing: 0, pitch: 0 };
	const size = [1000, 600] as const;

	it('contains its centre and excludes what is far away', () => {
		expect(isInFrame([76.9, 43.2], almaty, size)).toBe(true);
		expect(isInFrame([71.4, 51.1], almaty, size)).toBe(false);
	});

	it('sees as far as the map is wide, and turned as far as it is high', () => {
		// at zoom 8 a degree of longitude is 364 pixels wide
		expect(isInFrame([78.2, 43.2], almaty, size)).toBe(true);
		expect(isInFrame([78.4, 43.2], almaty, size)).toBe(false);
		expect(isInFrame([78.2, 43.2], { ...almaty, bearing: 90 }, size)).toBe(false);
	});

	it('narrows the list; without one all is listed', () => {
		const items = selectFeatures(DEFAULT_VIEW, 'institutes', null);
		expect(inFrame(items, { camera: null }, size)).toHaveLength(items.length);
		const near = inFrame(items, { camera: almaty }, size);
		expect(near.length).toBeGreaterThan(0);
		expect(near.length).toBeLessThan(items.length);
	});
});
