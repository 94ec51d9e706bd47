import { expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../../core/domain/view-state';
import { mercator } from '../../core/domain/geography';
import { YEARS } from '../../core/domain/years';
import { MARK_SCALES } from '../model';
import { writeMap } from './map-words';

/** The words of a desk's map of the region. */
function wordsOf(view: ViewState) {
	const world = 2300;
	const [middleX, middleY] = mercator([74, 44.5]);
	return writeMap({
		view,
		scale: MARK_SCALES.desktop,
		place: (lonLat) => {
			const [x, y] = mercator(lonLat);
			return [(x - middleX) * world + 570, (y - middleY) * world + 320];
		},
		widthPx: 1140,
		heightPx: 640,
		zoom: Math.log2(world / 512),
		names: [],
		furniture: [],
		nameFactor: 1
	});
}

it('bug: every step of the year laid out the words of the flow target anew', () => {
	const { targets } = wordsOf({ ...DEFAULT_VIEW, year: 2018 });
	expect([...targets.keys()]).toEqual(YEARS);
	const saidIn = (year: number) => targets.get(year)!.lines.map(({ text }) => text);
	expect(saidIn(2018)).not.toEqual(saidIn(2016));
	expect(targets.get(2018)).toEqual(wordsOf({ ...DEFAULT_VIEW, year: 2016 }).targets.get(2018));
});

it('says with the words of the flow target whether their sum rose or fell', () => {
	const { targets } = wordsOf({ ...DEFAULT_VIEW, year: 2018, against: 2017 });
	expect(targets.get(2018)!.end).toBe('rise');
	expect(wordsOf({ ...DEFAULT_VIEW, year: 2018 }).targets.get(2018)!.end).toBeUndefined();
});
