import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { atlas } from '../core/data/atlas';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { getLineScale, MODE_WIDTHS_PX, getStroke } from '../layers/line-style';
import { getStageScale } from '../layers/mark-scale';
import { MARK_SCALES, type MarkScale } from '../layers/model';
import { inWholePixels } from './drawn';
import Drawing from './Drawing.svelte';
import { drawCorridors, drawNodes } from '../layers/corridors/picture';
import { listStaticDiamonds } from '../layers/institutes/picture';
import { drawCircleOutline } from '../layers/svg/mark-shapes';
import { drawMarks } from './draw-marks';
import { drawLabels } from './draw-labels';
import { spreadIn, writeFrame } from './frame-labels';
import { paintDrawn } from './image/paint-drawn';
import { framePage } from './map-frame';
import { placeLike, placeEach } from '../layers/svg/place-marks';

const frame = framePage(DEFAULT_VIEW, { widthPx: 1140, heightPx: 640 });
const pathsIn = (svg: string) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);

it('a page and a file draw the same outlines, and a prerendered page fewer of them', () => {
	const views: Partial<ViewState>[] = [
		{},
		{ year: 2019 },
		{ focus: 'corridors', year: 2013 },
		{ focus: 'investment', layers: ['investment'] },
		{ against: 2013 }
	];
	for (const patch of views) {
		const view = { ...DEFAULT_VIEW, ...patch };
		const drawing = drawMarks({ view, frame, scale: MARK_SCALES.desktop });
		const page = pathsIn(render(Drawing, { props: { drawing } }).body);
		expect(new Set(page)).toEqual(new Set(pathsIn(paintDrawn(drawing))));
		const sent = pathsIn(render(Drawing, { props: { drawing, isFine: false } }).body);
		expect(sent.length).toBeLessThan(page.length);
		expect(sent.every((d) => page.includes(d))).toBe(true);
	}
});

it('lines have the dashes and the widths of the live map', () => {
	const view: ViewState = { ...DEFAULT_VIEW, focus: 'corridors', year: 2013 };
	const { shapes = [] } = drawCorridors({ view, frame, scale: MARK_SCALES.desktop });
	const planned = getStroke('planned', { isApproximate: false, isUnverified: false });
	expect(shapes).toContainEqual(
		expect.objectContaining({
			...{ stroke: 'var(--mode-rail)', strokeWidth: MODE_WIDTHS_PX.rail * getLineScale(true) },
			...planned
		})
	);
});

it('bug: on stage, where all is larger, lines were as thin as on a desktop', () => {
	const view: ViewState = { ...DEFAULT_VIEW, focus: 'corridors', year: 2013 };
	const listWidths = (scale: MarkScale) =>
		(drawCorridors({ view, frame, scale }).shapes ?? []).map(({ strokeWidth = 0 }) => strokeWidth);
	const [desk, stage] = [MARK_SCALES.desktop, getStageScale(1920, 1080)].map(listWidths);
	expect(Math.max(...stage!)).toBeCloseTo(1.5 * Math.max(...desk!), 2);
	// in a small window they are not thinner
	expect(listWidths(getStageScale(800, 600))).toEqual(desk);
});

it('labels do not jump when the styles of the live map load', () => {
	const css = readFileSync('src/lib/map/overlay.css', 'utf8');
	const scale = spreadIn(DEFAULT_VIEW, MARK_SCALES.desktop, frame);
	const drawing = drawLabels(
		{ view: DEFAULT_VIEW, frame, scale },
		writeFrame(DEFAULT_VIEW, scale, frame)
	);
	const { body } = render(Drawing, { props: { drawing } });
	expect(body).toContain('KAZAKHSTAN');
	const classes = [...body.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names!.split(' '));
	expect(classes).toContain('lettering');
	for (const name of new Set(classes)) expect(css).not.toMatch(new RegExp(`\\.${name}[\\s,.:[{]`));
});

it('draws Russian centres as the hollow triangles of the live map, not as diamonds', () => {
	const [casing, edge, ...more] = placeEach([{ mark: 'diamond-russian', x: 10, y: 10, sizePx: 6 }]);
	expect(more).toEqual([]);
	expect(casing?.d.match(/[ML]/g)).toHaveLength(3);
	expect(edge).toMatchObject({ fill: 'var(--case)', stroke: 'var(--t-other)' });
});

it('bug: saved pictures drew an institute with a date from memory like all others', () => {
	const [, edge] = placeEach([
		{ mark: 'diamond-confucius', x: 10, y: 10, sizePx: 6, isUnverified: true }
	]);
	expect(edge).toMatchObject({ fill: 'var(--case)', dash: '0 2.9' });
	expect(atlas.institutes.some(({ evidence }) => evidence === 'recalled')).toBe(true);
});

it.each(['phone', 'desktop', 'stage'] as const)(
	'bug: a diamond of the static map had the desktop size on every screen: %s',
	(screen) => {
		const scale = MARK_SCALES[screen];
		const [first] = listStaticDiamonds({ view: DEFAULT_VIEW, frame, scale });
		const [shape] = placeLike([{ ...first!, x: 100, y: 100, isUnverified: false }]);
		const radius = scale.diamondRadiusPx;
		expect(shape!.d).toMatch(new RegExp(`^M100 ${100 - radius}l${radius} ${radius} `));
	}
);

it('draws two bars for a crossing and a ring for a port', () => {
	const view: ViewState = { ...DEFAULT_VIEW, focus: 'corridors' };
	const { shapes = [] } = drawNodes({ view, frame });
	const kinds = shapes.map(({ d }) => d.replace(/[-\d. ]+/g, '')).map((d) => /^(Mv)+$/.test(d));
	expect(kinds).toContain(true);
	expect(kinds).toContain(false);
});

it('bug: a road was filled if another of its roads had another status', () => {
	const view: ViewState = { ...DEFAULT_VIEW, focus: 'corridors', year: 2013 };
	const { shapes = [] } = drawCorridors({ view, frame, scale: MARK_SCALES.desktop });
	const isRoad = ({ stroke }: { stroke?: string }) => stroke === 'var(--mode-road)';
	const roads = shapes
		.map((shape, index) => ({ index, shape }))
		.filter(({ shape }) => isRoad(shape));
	expect(roads.length).toBeGreaterThan(1);
	// each run of roads is followed by the gaps along their middle
	const after = roads.map(({ index }) => shapes.slice(index).find((shape) => !isRoad(shape)));
	for (const shape of after) expect(shape).toMatchObject({ stroke: 'var(--case)', isFine: true });
});

it('a drawing in whole pixels has no fractions in its outlines and places', () => {
	const style = { face: 'sans', sizePx: 12.6, color: 'text' } as const;
	const [part] = inWholePixels([
		{ shapes: [{ d: 'M0.4 -1.6H12.5' }], words: [{ text: '2.5', x: 3.4, y: 7.6, style }] }
	]);
	expect(part!.shapes![0]!.d).toBe('M0 -2H13');
	expect(part!.words![0]).toEqual({ text: '2.5', x: 3, y: 8, style });
});

it('bug: before a page ran, the dots of its chart were ovals', () => {
	const dot = { d: drawCircleOutline(3.6, 174.4, 118.2), fill: 'var(--kaz)' };
	const [drawn] = inWholePixels([{ shapes: [dot] }]);
	expect(drawn!.shapes![0]!.d).toBe('M171 118a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z');
});
