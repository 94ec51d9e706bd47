/**
 * Where the flows of projects are drawn. Own code instead of d3-sankey: stages, their order and the
 * room of each label are fixed, so there is nothing to solve, and a ribbon here is one course through
 * all stages.
 */

import { max, sum } from 'd3-array';
import type { ChartBox } from '$lib/picture/chart/chart-marks';
import { drawRibbon } from '$lib/picture/chart/draw-flows';
import { measureWidth, wrapText } from '$lib/picture/image/set-text';
import type { Word } from '$lib/picture/drawn';
import type { PlacedMark } from '$lib/layers/svg/place-marks';
import {
	BAR_PX,
	buildLabel,
	LINE,
	measureRoom,
	placeLabel,
	spreadBars,
	type Label,
	type Measures
} from './flow-labels';
import {
	FLOW_STAGES,
	FLOW_STAGE_LABELS,
	isInBand,
	listFlowBands,
	sortCourses,
	type FlowBand,
	type FlowStage,
	type OutcomeCourse
} from './outcome-flows';

export interface PlacedBand extends FlowBand {
	bar: ChartBox;
	/** Its bar with its label: what is pressed. */
	reach: ChartBox;
	words: readonly Word[];
	mark: PlacedMark | null;
}

export interface PlacedRibbon {
	course: OutcomeCourse;
	/** Through all stages. */
	d: string;
}

export interface FlowPlan {
	widthPx: number;
	heightPx: number;
	/** The names of the stages. */
	heads: readonly Word[];
	bands: readonly PlacedBand[];
	ribbons: readonly PlacedRibbon[];
}

/** The height of all projects of a stage together. */
const WHOLE_PX = { wide: 380, narrow: 400 };
/** A few projects are not drawn as wide as many. */
const MOST_PER_PROJECT_PX = 14;
/** The least distance of links for fingers. */
const LEAST_SLOT_PX = 24;

/** A band with the room that it needs. */
interface Slot {
	band: FlowBand;
	label: Label;
	barPx: number;
	heightPx: number;
}

/** The width that the labels of a stage beside its bars need, and its name over them. */
const measureBeside = (stage: FlowStage, slots: readonly Slot[], { head }: Measures): number =>
	Math.max(
		measureWidth(FLOW_STAGE_LABELS[stage], head) - BAR_PX,
		max(slots, ({ label }) => label.widthPx) ?? 0
	);

/** The names of the stages over their bars. @returns them and where the bars may start */
function placeHeads({ isNarrow, bars, labels, head }: Measures): { heads: Word[]; topPx: number } {
	const linePx = head.sizePx * LINE;
	const names = FLOW_STAGES.map((stage, index) => {
		const isBefore = !isNarrow && index === 0;
		const style = { ...head, anchor: isBefore ? ('end' as const) : ('start' as const) };
		const lines = wrapText(FLOW_STAGE_LABELS[stage], labels[index]!, head);
		return { x: bars[index]! + (isBefore ? BAR_PX : 0), lines, style };
	});
	return {
		heads: names.flatMap(({ lines, x, style }) =>
			lines.map((text, line) => ({ text, x, y: (line + 0.8) * linePx, style }))
		),
		topPx: (max(names, ({ lines }) => lines.length) ?? 1) * linePx + 12
	};
}

/** The bands of a stage from a height down; what it does not need is shared between them. */
function placeBands(
	slots: readonly Slot[],
	index: number,
	{ topPx, bodyPx }: { topPx: number; bodyPx: number },
	measures: Measures
): PlacedBand[] {
	const { isNarrow, bars, apartPx } = measures;
	const x = bars[index]!;
	const isBefore = !isNarrow && index === 0;
	const freePx = bodyPx - sum(slots, ({ heightPx }) => heightPx);
	const gapPx = slots.length > 1 ? freePx / (slots.length - 1) : apartPx;
	let y = topPx + (slots.length > 1 ? 0 : freePx / 2);
	return slots.map(({ band, label, barPx, heightPx }) => {
		const [top, middle] = [y, y + heightPx / 2];
		y += heightPx + gapPx;
		const left = isBefore ? x - 10 - label.widthPx : x + BAR_PX + (isNarrow ? 5 : 10);
		const from = isBefore ? left : x;
		const to = isBefore ? x + BAR_PX : left + label.widthPx;
		return {
			...band,
			bar: { x, y: middle - barPx / 2, width: BAR_PX, height: barPx },
			reach: { x: from, y: top, width: to - from, height: heightPx },
			...placeLabel(band, label, left, middle, measures)
		};
	});
}

/** Courses side by side in each of their bars, from the top down. */
function placeRibbons(
	sorted: readonly OutcomeCourse[],
	bands: readonly PlacedBand[],
	eachPx: number
): PlacedRibbon[] {
	const taken = new Map<PlacedBand, number>();
	return sorted.map((course) => {
		const px = course.projects.length * eachPx;
		const stops = FLOW_STAGES.map((stage) => {
			const band = bands.find((each) => each.stage === stage && isInBand(course, each))!;
			const before = taken.get(band) ?? 0;
			taken.set(band, before + px);
			return { left: band.bar.x, right: band.bar.x + BAR_PX, top: band.bar.y + before };
		});
		return { course, d: drawRibbon(stops, px) };
	});
}

/**
 * The flows of courses in a width: every project is as thick as another, and no label reaches the
 * next one or the next bar.
 */
export function placeFlows(courses: readonly OutcomeCourse[], widthPx: number): FlowPlan {
	const roomy = measureRoom(widthPx);
	const sorted = sortCourses(courses);
	const all = sum(sorted, ({ projects }) => projects.length);
	const wholePx = WHOLE_PX[roomy.isNarrow ? 'narrow' : 'wide'];
	const eachPx = Math.min(MOST_PER_PROJECT_PX, wholePx / Math.max(1, all));
	const stages = FLOW_STAGES.map((stage, index) =>
		listFlowBands(sorted, stage).map((band): Slot => {
			const label = buildLabel(band, roomy.labels[index]!, roomy);
			const barPx = band.projects.length * eachPx;
			return { band, label, barPx, heightPx: Math.max(barPx, label.heightPx, LEAST_SLOT_PX) };
		})
	);
	const measures = roomy.isNarrow
		? roomy
		: spreadBars(
				roomy,
				widthPx,
				measureBeside('first', stages[0]!, roomy),
				measureBeside('last', stages[2]!, roomy)
			);
	const { heads, topPx } = placeHeads(measures);
	const heights = stages.map(
		(slots) =>
			sum(slots, ({ heightPx }) => heightPx) + measures.apartPx * Math.max(0, slots.length - 1)
	);
	const bodyPx = max(heights) ?? 0;
	const bands = stages.flatMap((slots, index) =>
		placeBands(slots, index, { topPx, bodyPx }, measures)
	);
	const ribbons = placeRibbons(sorted, bands, eachPx);
	return { widthPx, heightPx: Math.ceil(topPx + bodyPx), heads, bands, ribbons };
}
