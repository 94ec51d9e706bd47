import { describe, expect, it } from 'vitest';
import { loadDetail } from '../text/load-detail';
import { PROJECT_STATUSES } from '../core/domain/project-status';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { MARK_SCALES } from '../layers/model';
import { interpolateAlong, drawRibbonCurve, type Point } from '../layers/svg/ribbon-curve';
import { listStaticSquares } from '../layers/investment/draw-deals';
import { listStaticDirectFlows } from '../layers/investment/picture';
import { listStaticRibbons } from '../layers/students/picture';
import { listStaticDiamonds } from '../layers/institutes/picture';
import { listStaticSites } from '../layers/investment/draw-sites';
import { framePage } from './map-frame';

const frame = framePage(DEFAULT_VIEW, { widthPx: 1140, heightPx: 640 });
const at = (year: number) => ({ ...DEFAULT_VIEW, year });
const makeMap = (view: ViewState) => ({ view, frame, scale: MARK_SCALES.desktop });

/** Points along a path that starts with one and continues in steps, straight (l) or bent (q). */
function listPoints(d: string): [x: number, y: number][] {
	const [, first = '', steps = ''] = /^M([^a-zA-Z]*)(.*)Z?$/.exec(d) ?? [];
	let [x = 0, y = 0] = first.split(' ').map(Number);
	const points: [number, number][] = [[x, y]];
	for (const [, letter, numbers = ''] of steps.matchAll(/([lq])([^a-zA-Z]*)/g)) {
		const by = [...numbers.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
		const [bendX, bendY] = letter === 'q' ? by.splice(0, 2) : [by[0]! / 2, by[1]! / 2];
		for (const share of [0.25, 0.5, 0.75, 1]) {
			const bent = 2 * share * (1 - share);
			points.push([
				x + bendX! * bent + by[0]! * share ** 2,
				y + bendY! * bent + by[1]! * share ** 2
			]);
		}
		[x, y] = [x + by[0]!, y + by[1]!];
	}
	return points;
}

describe('static map', () => {
	it('draws a ribbon for each figure and none for a gap', () => {
		expect(listStaticRibbons(makeMap(at(2018)))).toHaveLength(5);
		expect(listStaticRibbons(makeMap(at(2021)))).toHaveLength(0);
		const parts = listStaticRibbons(makeMap({ ...at(2018), studentMeasure: 'scholarship' }));
		// a pale ribbon of all students is under each
		expect(parts.map(({ isWhole }) => isWhole ?? false)).toEqual(
			Array(5).fill([true, false]).flat()
		);
		const rounded = listStaticRibbons(makeMap(at(2019)));
		expect(rounded).toHaveLength(4);
		expect(rounded.every((ribbon) => ribbon.hollow)).toBe(true);
	});

	it('points every ribbon east, to the flow target', () => {
		for (const { d } of listStaticRibbons(makeMap(at(2016)))) {
			const xs = listPoints(d).map(([x]) => x);
			const tip = Math.max(...xs);
			expect(tip).toBeGreaterThan(xs[0]! + 100);
		}
	});

	it('draws direct investment from China to the country, negative values hollow and reversed', () => {
		const flows = (year: number) =>
			listStaticDirectFlows(
				makeMap({
					...at(year),
					layers: ['investment'],
					focus: 'investment',
					investmentMeasure: 'fdi',
					countedBy: 'host-net'
				})
			);
		const reach = (d: string) => listPoints(d).map(([x]) => x);
		const [there] = flows(2013);
		expect(there).toMatchObject({ country: 'KAZ', hollow: false });
		expect(Math.min(...reach(there!.d))).toBeLessThan(reach(there!.d)[0]! - 100);
		const [back] = flows(2020);
		expect(back).toMatchObject({ country: 'KAZ', hollow: true });
		expect(Math.max(...reach(back!.d))).toBeGreaterThan(reach(back!.d)[0]! + 100);
		expect(flows(2023)).toEqual([]);
	});

	it('draws squares with areas equal to the sums', () => {
		const squares = listStaticSquares(makeMap(at(2018)));
		const largest = Math.max(...squares.map((square) => square.sidePx));
		expect(largest).toBeCloseTo(6.6 * Math.sqrt(18.64), 0);
	});

	it('draws a site by its status in the year', async () => {
		const detail = await loadDetail();
		const marksIn = (year: number) =>
			listStaticSites({
				...makeMap({
					...at(year),
					layers: ['investment'],
					investmentMeasure: 'projects',
					siteStatuses: PROJECT_STATUSES,
					country: 'KGZ'
				}),
				detail
			}).map(({ mark }) => mark);
		// At-Bashy: signed in 2019, cancelled in 2020
		expect(marksIn(2019)).toContain('square-contracted');
		expect(marksIn(2021)).toContain('square-cancelled');
		expect(marksIn(2021)).not.toContain('square-contracted');
	});

	it('shows institutes from the year they opened', () => {
		expect(listStaticDiamonds(makeMap(at(2005)))).toHaveLength(1);
		expect(listStaticDiamonds(makeMap(at(2018))).length).toBeGreaterThan(10);
	});

	it('bends a curve to the left of its travel', () => {
		const d = drawRibbonCurve({ start: [0, 0], end: [100, 0], bow: 0.1 }, 0, {
			widthPx: 4,
			lengthPx: 3
		});
		const ys = listPoints(d).map(([, y]) => y);
		expect(Math.min(...ys)).toBeCloseTo(-10, 0);
	});

	it('draws the sides of a ribbon within half a pixel of those of the live map', () => {
		const curve = { start: [0, 0] as Point, end: [700, 60] as Point, bow: -0.16 };
		const sides = listPoints(drawRibbonCurve(curve, 24, { widthPx: 34, lengthPx: 24 }));
		const middle = Array.from({ length: 2001 }, (_, index) =>
			interpolateAlong(curve, index / 2000)
		);
		// eight points of the tail and the shaft on one side, at shares where its width is known
		for (const point of sides.slice(1, 9)) {
			const far = middle.map(({ place }) => Math.hypot(place[0] - point[0], place[1] - point[1]));
			const nearest = Math.min(...far);
			const share = far.indexOf(nearest) / 2000;
			const width = 24 * (0.45 + 0.55 * Math.min(1, share / 0.4));
			expect(Math.abs(nearest - width / 2)).toBeLessThan(0.5);
		}
	});
});
