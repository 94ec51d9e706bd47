import { expect, it } from 'vitest';
import { atlas } from '../core/data/atlas';
import type { Callout } from '../core/domain/callout';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { mercator, type LonLat } from '../core/domain/geography';
import { YEARS } from '../core/domain/years';
import { MARK_SCALES } from '../layers/model';
import { writeMap } from './map-labels';
import type { NameRow } from './name-rows';
import { listNearbyNames } from './near-names';

/** The words of a desk's map around a place; of the region where none is named. */
function placeLabels(
	view: ViewState,
	middle: LonLat = [74, 44.5],
	zoom = Math.log2(2300 / 512),
	names: readonly NameRow[] = listNearbyNames(view, null, zoom, MARK_SCALES.desktop)
) {
	const world = 512 * 2 ** zoom;
	const [middleX, middleY] = mercator(middle);
	return writeMap({
		view,
		scale: MARK_SCALES.desktop,
		place: (lonLat) => {
			const [x, y] = mercator(lonLat);
			return [(x - middleX) * world + 570, (y - middleY) * world + 320];
		},
		widthPx: 1140,
		heightPx: 640,
		zoom,
		names,
		overlays: []
	});
}

it('bug: every step of the year laid out the words of the flow target anew', () => {
	const { targets } = placeLabels({ ...DEFAULT_VIEW, year: 2018 });
	expect([...targets.keys()]).toEqual(YEARS);
	const saidIn = (year: number) => targets.get(year)!.lines.map(({ text }) => text);
	expect(saidIn(2018)).not.toEqual(saidIn(2016));
	expect(targets.get(2018)).toEqual(placeLabels({ ...DEFAULT_VIEW, year: 2016 }).targets.get(2018));
});

it('says with the words of the flow target whether their sum rose or fell', () => {
	const { targets } = placeLabels({ ...DEFAULT_VIEW, year: 2018, against: 2017 });
	expect(targets.get(2018)!.end).toBe('rise');
	expect(placeLabels({ ...DEFAULT_VIEW, year: 2018 }).targets.get(2018)!.end).toBeUndefined();
});

const view2018 = { ...DEFAULT_VIEW, year: 2018 };
const namesAround = (middle: LonLat, zoom: number) =>
	placeLabels(view2018, middle, zoom).names.map(({ row }) => row.text);

it('bug: the ring of a city made its Confucius Institute a joint campus', () => {
	const row = { kind: 'city', country: 'KAZ', fromZoom: 0, side: 'right' } as const;
	const { institutes } = atlas;
	const { lonLat } = institutes.find(({ id }) => id === 'ci-kaz-aktobe')!;
	const names = [
		{ ...row, text: 'Aktobe', lonLat },
		{ ...row, text: 'Elsewhere', lonLat: [lonLat[0] - 3, lonLat[1]] as LonLat }
	];
	const signs = (view: ViewState) =>
		Object.fromEntries(
			placeLabels(view, lonLat, 4, names).names.map(({ row, hasSign }) => [row.text, hasSign])
		);
	expect(signs(view2018)).toEqual({ Aktobe: false, Elsewhere: true });
	expect(signs({ ...view2018, layers: [] })).toEqual({ Aktobe: true, Elsewhere: true });
});

it('bug: Khorgos had no name at zoom 9, nor had any crossing or port', () => {
	const names = namesAround([80.3, 44.15], 8.5);
	expect(names.filter((name) => name.includes('Khorgos')).length).toBeGreaterThan(2);
	expect(listNearbyNames(view2018, null, 4, MARK_SCALES.desktop)).toEqual([]);
});

it('bug: institutes had no names in their city', () => {
	expect(namesAround([76.95, 43.25], 8).filter((name) => name.includes('Institute'))).toHaveLength(
		2
	);
});

const segment = (wanted: string) =>
	atlas.corridors.flatMap(({ segments }) => segments).find(({ id }) => id === wanted)!.lonLats;

it.each([
	['gas line', 'kz-section-ab', 'khorgos-urumqi'],
	['road', 'kz-almaty-khorgos', 'cn-khorgos-urumqi']
])('bug: the %s of Kazakhstan ended short of that of China at Khorgos', (_, kazakh, chinese) => {
	expect(segment(kazakh).at(-1)).toEqual(segment(chinese)[0]);
});

it('bug: a slide named a country twice, where a callout names it, too', () => {
	const row = { kind: 'country', country: 'KAZ', fromZoom: 0, side: 'right' } as const;
	const lonLat: LonLat = [74, 44.5];
	const names: NameRow[] = [
		{ ...row, text: 'Kazakhstan', lonLat },
		{ ...row, text: 'Russia', lonLat: [75, 46] }
	];
	const place = { step: 'own:a', isExploring: false } as const;
	const list = (kind?: 'name') => {
		const named: Callout = { lonLat: [70, 44], label: 'Kazakhstan', ...(kind && { kind }) };
		const view = { ...view2018, stage: { ...place, callouts: [named] } };
		return placeLabels(view, lonLat, 5.5, names).names.map(({ row: { text } }) => text);
	};
	expect(list()).toContain('Kazakhstan');
	expect(list('name')).toEqual(['Russia']);
});
