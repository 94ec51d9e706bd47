import { expect, it } from 'vitest';
import { atlas } from '../../core/data/atlas';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import { mercator, type LonLat } from '../../core/domain/geography';
import { MARK_SCALES } from '../model';
import { writeMap } from './map-words';
import { nearNames } from './near-names';

const view = { ...DEFAULT_VIEW, year: 2018 };

/** The words of a desk's map around a place. */
function wordsAround(middle: LonLat, zoom: number): string[] {
	const world = 512 * 2 ** zoom;
	const [middleX, middleY] = mercator(middle);
	const words = writeMap({
		view,
		scale: MARK_SCALES.desktop,
		place: (lonLat) => {
			const [x, y] = mercator(lonLat);
			return [(x - middleX) * world + 570, (y - middleY) * world + 320];
		},
		widthPx: 1140,
		heightPx: 640,
		zoom,
		names: nearNames(view, null, zoom, MARK_SCALES.desktop),
		furniture: [],
		nameFactor: 1
	});
	return words.names.map(({ row }) => row.text);
}

it('bug: Khorgos had no name at zoom 9, nor had any crossing or port', () => {
	const names = wordsAround([80.3, 44.15], 8.5);
	expect(names.filter((name) => name.includes('Khorgos')).length).toBeGreaterThan(2);
	expect(nearNames(view, null, 4, MARK_SCALES.desktop)).toEqual([]);
});

it('bug: institutes had no names in their city', () => {
	expect(wordsAround([76.95, 43.25], 8).filter((name) => name.includes('Institute'))).toHaveLength(
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
