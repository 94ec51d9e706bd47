import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast
} from 'culori';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '$lib/core/domain/palette';
import type { LonLat } from '$lib/core/domain/geography';
import { frameLiveView, type MapFrame } from '$lib/picture/map-frame';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import {
	anchorStroke,
	findMove,
	formatStrokePath,
	INK_PAINTS,
	placeStroke,
	type BoxPx,
	type DrawnStroke,
	type InkBox,
	type InkSurface
} from './ink-strokes';

const KHORGOS: LonLat = [80.25, 44.22];
const MAP: BoxPx = { left: 600, top: 30, width: 1300, height: 950 };
const COLUMN: BoxPx = { left: 0, top: 0, width: 548, height: 1000 };

const frameAt = (zoom: number, bearing = 0): MapFrame =>
	frameLiveView(
		{ ...DEFAULT_VIEW, camera: { center: [75, 44], zoom, bearing, pitch: 0 } },
		{ widthPx: MAP.width, heightPx: MAP.height }
	);

/** A stage of 1920 × 1080 with a map at a zoom beside the words. */
function makeSurface(zoom: number, { bearing = 0, column = COLUMN as BoxPx | null } = {}) {
	const frame = frameAt(zoom, bearing);
	const isOver = ([x, y]: readonly [number, number], box: BoxPx) =>
		x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
	const surface: InkSurface = {
		widthPx: 1920,
		heightPx: 1080,
		findBox: (point) => (isOver(point, MAP) ? 'map' : isOver(point, COLUMN) ? 'column' : 'window'),
		getBox: (box: InkBox) => (box === 'map' ? MAP : box === 'column' ? column : null),
		projection: {
			place: (lonLat) => {
				const [x, y] = frame.place(lonLat);
				return [x + MAP.left, y + MAP.top];
			},
			lonLatAt: ([x, y]) => frame.lonLatAt([x - MAP.left, y - MAP.top])
		}
	};
	return surface;
}

const draw = (...points: readonly (readonly [number, number])[]): DrawnStroke => ({
	kind: 'line',
	colour: 'orange',
	points: points.map(([x, y]) => [x / 1920, y / 1080])
});

describe('a stroke that begins on the map', () => {
	const before = makeSurface(5);
	const [x, y] = before.projection!.place(KHORGOS);
	const stroke = anchorStroke(draw([x, y], [x + 40, y - 30]), before);

	it('is kept in degrees and stays on its place when the map is enlarged or turned', () => {
		expect(stroke).toMatchObject({ box: 'map', isWithin: true });
		expect(stroke.points[0]![0]).toBeCloseTo(KHORGOS[0], 4);
		expect(stroke.points[0]![1]).toBeCloseTo(KHORGOS[1], 4);
		for (const after of [makeSurface(7), makeSurface(4.2, { bearing: 30 })]) {
			const place = after.projection!.place(KHORGOS);
			const drawn = placeStroke(stroke, after)![0]!;
			expect(drawn[0]).toBeCloseTo(place[0], 0);
			expect(drawn[1]).toBeCloseTo(place[1], 0);
		}
	});

	it('grows with the map: twice as long one zoom nearer', () => {
		const length = (zoom: number) => {
			const [from, to] = placeStroke(stroke, makeSurface(zoom))!;
			return Math.hypot(to![0] - from![0], to![1] - from![1]);
		};
		expect(length(5)).toBeCloseTo(50, 0);
		expect(length(6)).toBeCloseTo(100, 0);
	});

	it('is not cut at the edge of the map if it was drawn across it', () => {
		expect(anchorStroke(draw([x, y], [300, 300]), before).isWithin).toBe(false);
	});

	it('stays in shares of the window where no map is drawn', () => {
		const surface = { ...before, projection: null };
		expect(anchorStroke(draw([x, y], [x + 9, y]), surface).box).toBe('window');
		expect(placeStroke(stroke, surface)).toBeNull();
	});
});

it('a stroke on words stays with their box, and is not drawn without it', () => {
	const stroke = anchorStroke(draw([274, 500], [548, 1000]), makeSurface(5));
	expect(stroke).toMatchObject({
		box: 'column',
		points: [
			[0.5, 0.5],
			[1, 1]
		]
	});
	const wider = makeSurface(5, { column: { left: 0, top: 0, width: 740, height: 1000 } });
	expect(placeStroke(stroke, wider)).toEqual([
		[370, 500],
		[740, 1000]
	]);
	expect(placeStroke(stroke, makeSurface(5, { column: null }))).toBeNull();
});

it('an arrow ends in a head, and a line of a hand is a curve', () => {
	expect(
		formatStrokePath(
			'line',
			[
				[100, 100],
				[500, 250]
			],
			5
		)
	).toBe('M100 100L500 250');
	expect(
		formatStrokePath(
			'line',
			[
				[0, 0],
				[10, 0],
				[10, 10]
			],
			5
		)
	).toBe('M0 0Q10 0 10 5L10 10');
	expect(
		formatStrokePath(
			'arrow',
			[
				[0, 50],
				[20, 9],
				[100, 50]
			],
			5
		)
	).toBe('M0 50L100 50M75 61L100 50L75 39');
	expect(formatStrokePath('line', [], 5)).toBe('');
});

it('two fingers move the map by their middle and enlarge it by their distance', () => {
	const move = findMove(
		[
			[0, 0],
			[100, 0]
		],
		[
			[0, 50],
			[200, 50]
		]
	);
	expect(move).toEqual({ by: [50, 50], zoomBy: 1, about: [100, 50] });
	expect(findMove([[5, 5]], [[15, 5]])).toMatchObject({ by: [10, 0], zoomBy: 0 });
});

describe.each(['light', 'dark'] as const)('the colours of the pen, %s', (theme) => {
	const colours = Object.values(INK_PAINTS).map((paint) => {
		const [, light = '', dark = ''] = /^light-dark\((#\w+), (#\w+)\)$/.exec(paint) ?? [];
		return theme === 'light' ? light : dark;
	});

	it('stand out from every ground of the map', () => {
		const { land, landChina, landOther, water, page } = PALETTES[theme];
		expect(colours).toHaveLength(3);
		for (const colour of colours) {
			for (const ground of [land, landChina, landOther, water, page]) {
				expect(wcagContrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
			}
		}
	});

	it('stay apart for colour-blind eyes', () => {
		const difference = differenceCiede2000();
		const eyes = [filterDeficiencyProt, filterDeficiencyDeuter, filterDeficiencyTrit];
		const parsed = colours.map((colour) => parse(colour)!);
		const views = [parsed, ...eyes.map((make) => parsed.map((colour) => make(1)(colour)))];
		for (const seen of views) {
			for (const [index, one] of seen.entries()) {
				for (const other of seen.slice(index + 1)) {
					expect(difference(one, other)).toBeGreaterThan(25);
				}
			}
		}
	});
});
