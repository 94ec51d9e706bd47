import { describe, expect, it } from 'vitest';
import { atlas } from '../core/data/atlas';
import { loadPlaces } from '../find/search';
import { getTarget, MAP_SIZES } from '../find/search-target';
import { DEFAULT_VIEW } from '../core/domain/view-state';
import { loadMarkedPlace } from './load-marked-place';
import { findCoreMarkedPlace, shiftMarked } from './marked-place';
import { MARK_SCALES } from './model';

const ground = { view: { ...DEFAULT_VIEW, year: 2018 }, zoom: 9, scale: MARK_SCALES.desktop };

describe('what is selected', () => {
	it('bug: a city found by search had no mark, no name and no card', async () => {
		const entry = (await loadPlaces()).find(({ name }) => name === 'Karaganda')!;
		const target = getTarget(entry, DEFAULT_VIEW, MAP_SIZES.desktop);
		const { selection } = 'view' in target ? target.view : { selection: null };
		expect(selection).toEqual({ kind: 'place', id: entry.id });
		expect(findCoreMarkedPlace(selection)).toBeNull();
		expect(await loadMarkedPlace(selection)).toEqual({
			...selection,
			name: 'Karaganda',
			lonLat: entry.at
		});
	});

	it('has its ring around its mark, where that stands beside its place', async () => {
		const marked = await Promise.all(
			atlas.institutes.map(({ id }) => loadMarkedPlace({ kind: 'institute', id }))
		);
		const shifts = marked.map((each) => shiftMarked(each!, ground).shift);
		expect(shifts.some(([right, down]) => right !== 0 || down !== 0)).toBe(true);
		expect(shifts.some(([right, down]) => right === 0 && down === 0)).toBe(true);
	});

	it('is marked whichever table holds it, and a corridor is not', async () => {
		expect(findCoreMarkedPlace({ kind: 'node', id: 'khorgos-gateway' })?.name).toContain('Khorgos');
		expect((await loadMarkedPlace({ kind: 'project', id: 'p057' }))?.name).toBeTruthy();
		expect(await loadMarkedPlace({ kind: 'corridor', id: atlas.corridors[0]!.id })).toBeNull();
		expect(await loadMarkedPlace({ kind: 'place', id: 'nowhere' })).toBeNull();
		expect(await loadMarkedPlace(null)).toBeNull();
	});
});
