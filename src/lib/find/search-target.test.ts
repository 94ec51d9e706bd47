import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { atlas } from '../core/data/atlas';
import { loadSearchIndex } from './search';
import { placeCameraOver, MAP_SIZES, getTarget } from './search-target';

const { entries } = await loadSearchIndex();
const makeEntry = (kind: string, id: string) =>
	entries.find((entry) => entry.kind === kind && entry.id === id)!;
const makeView = (kind: string, id: string, current = DEFAULT_VIEW) => {
	const target = getTarget(makeEntry(kind, id), current, MAP_SIZES.desktop);
	if (!('view' in target)) throw new Error(`${id} leads to no view`);
	return target.view;
};

describe('a result', () => {
	it('of a country or region leads to its page', () => {
		expect(makeView('country', 'TJK')).toMatchObject({ country: 'TJK', camera: null });
		expect(makeView('region', 'karakalpakstan')).toMatchObject({
			country: 'UZB',
			region: 'karakalpakstan'
		});
	});

	it('of a site flies there, opens its card and shows its layer', () => {
		const view = makeView('project', 'p001', { ...DEFAULT_VIEW, layers: ['students'] });
		expect(view.selection).toEqual({ kind: 'project', id: 'p001' });
		expect(view.layers).toContain('investment');
		expect(view.investmentMeasure).toBe('projects');
		expect(view.camera!.center[0]).toBeCloseTo(51.92, 1);
		expect(makeView('institute', 'ru-kaz-kostanay-chelgu').instituteKinds).toContain('russian');
	});

	it('of a row that a filter hides gets its value, and what is shown stays', () => {
		const { id } = atlas.institutes.find(({ kind }) => kind === 'luban_workshop')!;
		const narrowed = { ...DEFAULT_VIEW, instituteKinds: ['confucius', 'russian'] as const };
		const view = makeView('institute', id, narrowed);
		expect(view.instituteKinds).toEqual(['confucius', 'luban', 'russian']);
		const gas = makeView('corridor', 'rail-khorgos-zhetygen', {
			...DEFAULT_VIEW,
			...{ corridorModes: ['gas'], beltCorridor: 'TITR', statuses: ['suspended'] }
		});
		expect(gas.corridorModes).toEqual(['rail', 'gas']);
		expect(gas.statuses).toEqual(['operational', 'suspended']);
		const isLeft = atlas.corridors.find((each) => each.id === 'rail-khorgos-zhetygen')!;
		expect([null, isLeft.beltAndRoadCorridor]).toContain(gas.beltCorridor);
		expect(makeView('institute', id).instituteKinds).toBe(DEFAULT_VIEW.instituteKinds);
	});

	it('of an event moves the year, where the atlas has it', () => {
		expect(makeView('event', '2014-03-18-russia-annexes-crimea').year).toBe(2014);
		expect(makeView('event', '2004-06-15-first-confucius-institute-agreement-signed').year).toBe(
			DEFAULT_VIEW.year
		);
	});

	it('takes an open panel along, and opens none', () => {
		const open = { ...DEFAULT_VIEW, country: 'KAZ' as const, region: 'almaty' };
		expect(makeView('institute', 'ci-kgz-osh', open)).toMatchObject({
			country: 'KGZ',
			region: null
		});
		expect(makeView('institute', 'ci-kgz-osh').country).toBeNull();
	});

	it('of a source or claim leads to its place on a page', () => {
		const of = (kind: string, id: string) =>
			getTarget(makeEntry(kind, id), DEFAULT_VIEW, MAP_SIZES.phone);
		expect(of('source', '7or-2014-kti')).toEqual({ page: '/data', anchor: 'source-7or-2014-kti' });
		expect(of('measure', 'direct-investment')).toMatchObject({
			view: { investmentMeasure: 'fdi', focus: 'investment' }
		});
		expect(of('claim', 'claim-3')).toEqual({ page: '/claims', anchor: 'claim-3' });
	});

	it('always leads somewhere that a link can hold', () => {
		for (const entry of entries) {
			const target = getTarget(entry, DEFAULT_VIEW, MAP_SIZES.phone);
			if (!('view' in target) || !target.view.camera) continue;
			const { center, zoom } = target.view.camera;
			expect([...center, zoom].every(Number.isFinite), entry.name).toBe(true);
		}
	});
});

it('has no camera for what lies outside the atlas', () => {
	expect(placeCameraOver([-74, 40.7], MAP_SIZES.desktop)).toBeNull();
});
