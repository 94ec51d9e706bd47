import { describe, expect, it } from 'vitest';
import { STORY } from '$lib/story/story';
import {
	countLeastChartParts,
	findBeat,
	findScrollPlace,
	keepPlace,
	listBeats,
	measureLead,
	sumShares,
	type Track
} from './article-scroll';

const WINDOW_PX = 800;
const find = (id: string) => STORY.steps.find((step) => step.id === id)!;

/** Tracks one below the other, each held for its beats, with a window between them. */
function makeTracks(list: readonly (readonly [id: string, hasMap: boolean])[]): Track[] {
	let fromPx = 1000;
	return list.map(([step, hasMap]) => {
		const beats = listBeats(find(step), hasMap);
		const lengthPx = sumShares(beats) * WINDOW_PX;
		const track = { step, hasMap, beats, fromPx, lengthPx };
		fromPx += lengthPx + WINDOW_PX;
		return track;
	});
}

describe('what a step shows while it is scrolled', () => {
	it('is its years, then its parts, each once and in their order', () => {
		const beats = listBeats(find('students-rise'), true);
		expect(beats.map(({ year }) => year).filter((year) => year !== null)).toEqual(
			Array.from({ length: 11 }, (_, index) => 2007 + index)
		);
		expect(beats.filter(({ year }) => year === null).map((beat) => beat.shownParts)).toEqual([
			1, 2
		]);
		expect(listBeats(find('astana-2013'), true)).toHaveLength(2);
		expect(listBeats(find('opening'), true)).toHaveLength(1);
	});

	it('bug: is never a chart without its marks, which come with a later part of the words', () => {
		const parts = (id: string) => listBeats(find(id), false).map((beat) => beat.shownParts);
		expect(parts('pipelines')).toEqual([2]);
		expect(parts('khorgos')).toEqual([1]);
		expect(parts('students-rise')).toEqual([1]);
		// beside a chart alone the words are read part by part
		expect(parts('distrust')).toHaveLength(3);
	});

	it('bug: a chart arrived as an empty frame where its marks came with a later part', () => {
		const drawn = STORY.steps
			.filter(({ chart, builds }) => chart && builds.some(({ series }) => series))
			.map((step) => ({ step, least: countLeastChartParts(step) }));
		expect(drawn.length).toBeGreaterThan(8);
		for (const { step, least } of drawn) {
			expect(step.builds[least - 1]!.series, step.id).not.toHaveLength(0);
			expect(step.builds.slice(0, least - 1).flatMap(({ series = [] }) => series)).toEqual([]);
		}
		expect(countLeastChartParts(find('pipelines'))).toBe(2);
	});

	it('bug: a chart higher than the window began to grow when its top had left the window', () => {
		const beats = listBeats(find('publics'), false);
		const ownPx = 1200;
		const at = (lengthPx: number, scrollPx: number) => {
			// as measured: it is held where its end is in the window
			const fromPx = 5000 + ownPx - WINDOW_PX;
			const leadPx = measureLead(ownPx, lengthPx, WINDOW_PX);
			return findBeat({ fromPx, lengthPx, leadPx, beats }, scrollPx).shownParts;
		};
		const held = sumShares(beats) * WINDOW_PX;
		expect([at(held, 5000), at(held, 5600), at(held, 5400 + held)]).toEqual([1, 2, 3]);
		// below its words it is not held at all
		expect([at(0, 4700), at(0, 5100), at(0, 5400)]).toEqual([1, 2, 3]);
		expect(measureLead(600, 400, WINDOW_PX)).toBe(0);
	});

	it('is the same at a place whichever way it is reached, and stays where the scroll stops', () => {
		const [track] = makeTracks([['students-rise', true]]);
		const places = Array.from({ length: 200 }, (_, index) => 600 + index * 10);
		const down = places.map((px) => findBeat(track!, px));
		const up = places.toReversed().map((px) => findBeat(track!, px));
		expect(up.toReversed()).toEqual(down);
		// nothing is skipped
		expect(new Set(down).size).toBe(track!.beats.length);
	});

	it('begins and ends with its first and last beat', () => {
		const [track] = makeTracks([['khorgos', true]]);
		expect(findBeat(track!, 0).shownParts).toBe(1);
		expect(findBeat(track!, 1e6).shownParts).toBe(2);
		// in a low window nothing is held, and everything is shown
		expect(findBeat({ ...track!, lengthPx: 0 }, 0).shownParts).toBe(2);
	});
});

describe('the step that is read', () => {
	const tracks = makeTracks([
		['distrust', false],
		['astana-2013', true],
		['pipelines', true],
		['pipelines', false],
		['khorgos', true]
	]);
	const at = (px: number) => findScrollPlace(tracks, px, WINDOW_PX);

	it('is the last above the reading line', () => {
		expect(at(0).step).toBe('');
		for (const { step, fromPx } of tracks) expect(at(fromPx).step).toBe(step);
	});

	it('has its map; under a chart the map is that of the next step already', () => {
		expect(at(0).mapStep).toBe('astana-2013');
		expect(at(tracks[0]!.fromPx).mapStep).toBe('astana-2013');
		expect(at(tracks[2]!.fromPx).mapStep).toBe('pipelines');
		// not while the chart comes in and the map is still seen
		expect(at(tracks[3]!.fromPx - 10).mapStep).toBe('pipelines');
		expect(at(tracks[3]!.fromPx).mapStep).toBe('khorgos');
		expect(at(tracks[4]!.fromPx).mapStep).toBe('khorgos');
	});

	it('bug: was another place with each scroll event, for which all of the page was asked again', () => {
		const before = at(tracks[2]!.fromPx);
		expect(keepPlace(before, at(tracks[2]!.fromPx + 10))).toBe(before);
		for (const px of [tracks[2]!.fromPx + tracks[2]!.lengthPx, tracks[3]!.fromPx, 0])
			expect(keepPlace(before, at(px))).toEqual(at(px));
		expect(keepPlace(before, at(0))).not.toBe(before);
	});

	it('starts the map a window before it is reached, not at the top of the page', () => {
		expect(at(0).isMapNear).toBe(false);
		expect(at(tracks[1]!.fromPx - 1.5 * WINDOW_PX).isMapNear).toBe(true);
	});
});
