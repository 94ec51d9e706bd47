import { describe, expect, it } from 'vitest';
import type { ViewState } from '$lib/core/domain/view-state';
import { STORY } from '$lib/story/story';
import { getMapLayout, type TalkStep } from '$lib/story/talk';
import { isLocator, listCallouts } from '$lib/story/story-index';
import { isWithin } from '$lib/layers/box';
import { getLayerEntry } from '$lib/layers/catalog';
import { getStageScale } from '$lib/layers/mark-scale';
import { fitStepView } from '$lib/labels/step-camera';
import { placeInFit } from '$lib/labels/fit-subject';
import { placeCallouts } from '$lib/labels/place-callouts';
import { spreadIn, writeFrame } from '$lib/picture/frame-labels';
import { cameraFrame } from '$lib/picture/map-frame';
import { findStepView } from '$lib/state/stage-path';
import { loadDetail } from '$lib/text/load-detail';
import { drawChart } from '$lib/picture/chart/draw-chart';
import { hasFigures } from '$lib/labels/label-marks';
import { keepFigures } from '$lib/core/domain/unbroken-figures';
import { countLines, findColumnLegend, measureColumn } from './measure-column';
import { layOutStage } from './stage-layout';

// all steps, sizes, text sizes and languages: tests/layouts/stage
const SIZES = [
	[1920, 1080],
	[1366, 768],
	[1024, 768],
	[800, 600]
] as const;

const getStep = (id: string) => STORY.steps.find((each) => each.id === id)!;

/** A step with its map large, whichever its own file has so, and its view. */
function getMapForm(id: string) {
	const { large: _, ...step } = getStep(id);
	const view = findStepView(id)!;
	return { step, view: { ...view, stage: { ...view.stage!, ...getMapLayout(step) } } };
}

/** The view of a step in a window, the room of its map and the camera that is computed for it. */
function fit(id: string, widthPx: number, heightPx: number) {
	const { step, view } = getMapForm(id);
	const scale = getStageScale(widthPx, heightPx);
	const { map, overlays } = layOutStage(step, view, { widthPx, heightPx });
	const room = {
		...{ widthPx: map!.right - map!.left, heightPx: map!.bottom - map!.top },
		overlays
	};
	return { view, scale, room, camera: fitStepView(view, scale, room)! };
}

describe('bug: the sum of the students was hidden where the legend lay under it', () => {
	it('students-rise shows it, and every country’s figure', () => {
		for (const [widthPx, heightPx] of SIZES) {
			const { view, scale: own, room, camera } = fit('students-rise', widthPx, heightPx);
			const frame = cameraFrame(camera, room);
			const scale = spreadIn(view, own, frame);
			const { blocks, targets } = writeFrame(view, scale, frame, { overlays: room.overlays });
			const lines = targets.get(view.year)?.lines ?? [];
			expect(
				lines.map(({ kind }) => kind),
				`${widthPx}`
			).toContain('sum');
			expect([...blocks.values()], `${widthPx}`).toEqual(Array(5).fill('whole'));
		}
	});
});

describe('bug: a step lost its ring and its name at 1366 × 768', () => {
	it.each(['astana-2013', 'khorgos', 'institutes'])('%s has them inside its map', (id) => {
		const { view, scale, room, camera } = fit(id, 1366, 768);
		const placed = placeCallouts(listCallouts(view), placeInFit(camera, room), room, scale);
		const frame = { left: 0, top: 0, right: room.widthPx, bottom: room.heightPx };
		for (const { ringBox, nameBox } of placed) {
			expect(isWithin(ringBox, frame)).toBe(true);
			expect(isWithin(nameBox, frame)).toBe(true);
		}
	});
});

describe('larger text on stage', () => {
	const window = { widthPx: 1366, heightPx: 768 };
	const layOut = (id: string, textFactor: number) => {
		const { step, view } = getMapForm(id);
		return layOutStage(step, view, { ...window, textFactor });
	};

	it('takes its room from the map, and all of the column stays', () => {
		const [plain, large] = [layOut('students-rise', 1), layOut('students-rise', 1.5)];
		expect(large.textFactor).toBeGreaterThan(1.2);
		expect(large.column.right).toBeGreaterThan(plain.column.right);
		expect(large.map!.right - large.map!.left).toBeLessThan(plain.map!.right - plain.map!.left);
		expect(large.contentHeightPx).toBeLessThanOrEqual(large.column.bottom);
	});

	it('is as large as fits where a column has no room for more', () => {
		expect(layOut('not-all-built', 1.5).textFactor).toBeLessThan(1.5);
	});
});

describe('a step with a large chart', () => {
	const window = { widthPx: 1920, heightPx: 1080 };
	const swapped = layOutStage(getStep('khorgos'), findStepView('khorgos')!, window);
	const plain = getMapForm('khorgos');
	const { chartSize } = layOutStage(plain.step, plain.view, window);

	it('has it beside the column, in type as large as alone on stage', () => {
		expect(swapped.chartSize!.textPx).toBe(34);
		expect(swapped.chartSize!.widthPx).toBeGreaterThan(1.6 * chartSize!.widthPx);
		expect(swapped.column.right + swapped.chartSize!.widthPx).toBeLessThan(1920);
	});

	it('has its map under the words, inside the column, and nothing over it', () => {
		const { map, column, mapSources, overlays } = swapped;
		expect(isWithin(map!, column)).toBe(true);
		expect((map!.right - map!.left) / 1920).toBeCloseTo(0.34, 2);
		expect(map!.bottom).toBeLessThan(mapSources!.top);
		expect(overlays).toEqual([]);
	});

	it('bug: the small map cut the last line where figures keep together and a title is a line higher', () => {
		const { column, map } = swapped;
		const step = getStep('khorgos');
		const unitPx = 1;
		const innerPx = column.right - 76;
		// “in 2023 than” is on one line, which makes three
		expect(countLines(keepFigures(step.title), 'serif-bold', 44 * unitPx, innerPx)).toBe(3);
		expect(countLines(step.title, 'serif-bold', 44 * unitPx, innerPx)).toBe(2);
		const { fixedPx } = measureColumn(
			...([step, findStepView('khorgos')!, unitPx] as const),
			{ textFactor: 1, columnFactor: 1, textGrowth: swapped.textGrowth },
			window
		);
		expect(map!.top).toBeGreaterThanOrEqual(fixedPx);
	});

	it.each([
		['khorgos', '7,762'],
		['institutes', '13']
	])('bug: in larger text the last figure of %s was left out', (id, figure) => {
		const view = findStepView(id)!;
		const size = { widthPx: 1366, heightPx: 768, textFactor: 1.5 };
		const { chartSize } = layOutStage(getStep(id), view, size);
		const words = drawChart(getStep(id).chart!, chartSize!).flatMap(({ words: own = [] }) => own);
		expect(words.map(({ text }) => text)).toContain(figure);
	});

	it('names the five alone on a map of the region, and draws no figure that its chart has', () => {
		const view = findStepView('students-rise')!;
		const scale = getStageScale(1366, 768, 1, isLocator(view));
		const { map } = layOutStage(getStep('students-rise'), view, { widthPx: 1366, heightPx: 768 });
		const room = {
			...{ widthPx: map!.right - map!.left, heightPx: map!.bottom - map!.top },
			overlays: []
		};
		const frame = cameraFrame(fitStepView(view, scale, room)!, room);
		const { names, targets } = writeFrame(view, spreadIn(view, scale, frame), frame);
		expect(names).toEqual([]);
		expect(targets.get(2018)?.lines.map(({ kind }) => kind)).toEqual(['name']);
		expect(hasFigures(view, scale)).toBe(false);
	});

	it('has a key of what neither chart nor callout explains', async () => {
		const detail = await loadDetail();
		const listMarks = (id: string, patch: Partial<TalkStep> = {}) => {
			const view = findStepView(id)!;
			const legend = getLayerEntry(view.focus).legend(view, getStageScale(1920, 1080), detail);
			const key = findColumnLegend({ ...getStep(id), ...patch }, view, legend);
			return key?.groups.flat().map(({ mark }) => mark);
		};
		// its map is dimmed around the place that is named
		expect(listMarks('khorgos')).toBeUndefined();
		const plain = getStep('khorgos').callouts.map(({ isLit: _, ...each }) => each);
		expect(listMarks('khorgos', { callouts: plain })).toContain('state-unverified');
		expect(listMarks('students-rise')).toEqual(['ribbon-reported']);
		expect(listMarks('not-all-built')).toEqual(['square-unverified']);
	});
});

describe('legends on stage', () => {
	const listLabels = async (id: string, patch: Partial<ViewState> = {}) => {
		const view = { ...findStepView(id)!, ...patch };
		const legend = getLayerEntry(view.focus).legend(
			view,
			getStageScale(1920, 1080),
			await loadDetail()
		);
		return legend.groups.flat().map(({ mark }) => mark);
	};

	it('bug: explained a classroom, which far maps do not draw', async () => {
		expect(await listLabels('institutes')).toEqual([
			'diamond-confucius',
			'diamond-luban',
			'diamond-campus'
		]);
	});

	it('bug: explained unverified sites where all are verified', async () => {
		const sites = ['stalled', 'cancelled'] as const;
		const patch = { country: null, siteStatuses: sites, siteMarks: 'status' } as const;
		const labels = await listLabels('not-all-built', patch);
		expect(labels).toEqual(['square-stalled', 'square-cancelled']);
		const inClasses = await listLabels('not-all-built', { ...patch, siteMarks: 'built' });
		expect(inClasses).toEqual(['square-announced', 'square-cancelled']);
	});
});
