import { m } from '#messages';
import type { DivergingEnd } from '../core/domain/palette';
import { isStep, isTightFrame, listShownCountries } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { isPhoneScale } from '../layers/label-layout';
import type { MarkScale } from '../layers/model';
import { describeTarget } from '../layers/pictures';
import { getFlowTarget } from '../layers/flows/flow-target';
import { isWithin, overlaps, type Box } from '../layers/box';
import { breakLines, measureLineWidthPx } from './name-styles';

type TargetLineKind = 'name' | 'sum' | 'gap' | 'caption';

interface TargetLine {
	kind: TargetLineKind;
	text: string;
	/** From the top of the text to the middle of the line. */
	downPx: number;
}

/** China's name, the sum and what it counts, with their position. */
export interface TargetLabels {
	lines: readonly TargetLine[];
	anchor: 'start' | 'middle' | 'end';
	/** From the flow target to the anchor of the lines, and to their top. */
	offsetPx: readonly [right: number, down: number];
	/** The colour of a sum that is a change. */
	end?: DivergingEnd;
	box: Box;
}

interface LineStyle {
	face: 'serif-bold' | 'serif-italic' | 'sans';
	sizePx: number;
	tracking: number;
	linePx: number;
}

/** On a desktop. */
const DESK_STYLES: Readonly<Record<TargetLineKind, LineStyle>> = {
	name: { face: 'serif-bold', sizePx: 13, tracking: 0.2, linePx: 19 },
	sum: { face: 'serif-bold', sizePx: 24, tracking: 0, linePx: 27 },
	gap: { face: 'serif-italic', sizePx: 15, tracking: 0, linePx: 20 },
	caption: { face: 'sans', sizePx: 12, tracking: 0, linePx: 15 }
};
/** A phone has no caption: the sentence over its list has the same information. */
const PHONE_STYLES: Readonly<Record<TargetLineKind, LineStyle>> = {
	...DESK_STYLES,
	name: { face: 'serif-bold', sizePx: 13, tracking: 0, linePx: 17 },
	sum: { face: 'serif-bold', sizePx: 14, tracking: 0, linePx: 17 },
	gap: { face: 'serif-italic', sizePx: 12, tracking: 0, linePx: 14 }
};

export function getTargetStyle(kind: TargetLineKind, scale: MarkScale): LineStyle {
	return (isPhoneScale(scale) ? PHONE_STYLES : DESK_STYLES)[kind];
}

/** Widths of the text and the lines it has, best first. */
const ROOMS = [
	{ roomPx: 190, kinds: ['name', 'sum', 'gap', 'caption'] },
	{ roomPx: 152, kinds: ['name', 'sum', 'gap', 'caption'] },
	{ roomPx: 96, kinds: ['name', 'sum', 'gap', 'caption'] },
	{ roomPx: 72, kinds: ['name', 'sum', 'gap', 'caption'] },
	{ roomPx: 96, kinds: ['name', 'sum', 'gap'] },
	{ roomPx: 72, kinds: ['name', 'sum', 'gap'] },
	{ roomPx: 96, kinds: ['name'] }
] as const;

type Words = readonly (readonly [kind: TargetLineKind, text: string])[];

function getTargetText(view: ViewState, scale: MarkScale): { words: Words; end?: DivergingEnd } {
	const name = m.students_host();
	const isPhone = isPhoneScale(scale);
	const words: [TargetLineKind, string][] = [['name', isPhone ? name : name.toLocaleUpperCase()]];
	const described = describeTarget(view);
	// the chart beside a small map has the sum
	if (!described || scale.isLocator) return { words };
	const { text, quality, captions, end } = described;
	if (text) words.push([quality === 'none' ? 'gap' : 'sum', text]);
	// on a slide its words say whose sum it is
	if (!isPhone && !isStep(view)) for (const caption of captions) words.push(['caption', caption]);
	return { words, ...(end && { end }) };
}

function listLines(all: Words, roomPx: number, kinds: readonly TargetLineKind[], scale: MarkScale) {
	const factor = scale.wordFactor;
	const lines: TargetLine[] = [];
	let [y, widthPx] = [0, 0];
	for (const [kind, words] of all.filter(([each]) => kinds.includes(each))) {
		const style = getTargetStyle(kind, scale);
		for (const line of breakLines(words, style, roomPx)) {
			lines.push({ kind, text: line, downPx: (y + style.linePx / 2) * factor });
			y += style.linePx;
			widthPx = Math.max(widthPx, measureLineWidthPx(line, style) * factor);
		}
	}
	return { lines, widthPx, heightPx: y * factor };
}

/** Between the dotted line and the text. */
const BESIDE_PX = 30;
const PHONE_BESIDE_PX = 17;
const UNDER_PX = 8;
const ROUNDING_PX = 0.01;
/** Clear of the flow from Kazakhstan, which comes from above. */
const PHONE_OVER_PX = 18;

/** Possible positions of the text at the dotted line, best first. */
function listSpots(
	{ widthPx, heightPx }: { widthPx: number; heightPx: number },
	x: number,
	halfHeightPx: number,
	frame: Box,
	{ isTight, isPhonePage, besidePx }: { isTight: boolean; isPhonePage: boolean; besidePx: number }
) {
	// a middle that keeps the text inside the frame, also once its edges are computed from it
	const [least, most] = [
		frame.left + widthPx / 2 + ROUNDING_PX,
		frame.right - widthPx / 2 - ROUNDING_PX
	];
	const middle = Math.min(most, Math.max(least, x + 4)) - x;
	const level = -heightPx / 2;
	const beside = { anchor: 'start', right: besidePx, down: level } as const;
	const under = { anchor: 'middle', right: middle, down: halfHeightPx + UNDER_PX } as const;
	const overPx = isPhonePage ? PHONE_OVER_PX : UNDER_PX;
	const aboveDown = -halfHeightPx - overPx - heightPx;
	const above = { anchor: 'middle', right: middle, down: aboveDown } as const;
	const inside = { anchor: 'end', right: -besidePx / 2, down: level } as const;
	if (isTight) return [under, beside, above, inside];
	// the foot of a phone's map has its legend and scale, and its flows take the inside
	return isPhonePage ? [beside, above, under] : [beside, under, above, inside];
}

interface Around {
	frame: Box;
	/** Must not be covered. */
	taken: readonly Box[];
	/** Flows, covered only without other space. */
	ways: readonly Box[];
}

/**
 * Places the text of the flow target: beyond its line, or below it at the end of the map; broken and
 * shortened until it fits and covers nothing. Null if it is not visible.
 */
export function placeTargetLabels(
	view: ViewState,
	scale: MarkScale,
	[x, y]: readonly [number, number],
	{ frame, taken, ways }: Around
): TargetLabels | null {
	const { halfHeightPx } = getFlowTarget(listShownCountries(view), view.studentMeasure, scale);
	const setting = {
		isTight: isTightFrame(view),
		isPhonePage: isPhoneScale(scale) && !isStep(view),
		besidePx: isPhoneScale(scale) ? PHONE_BESIDE_PX : BESIDE_PX * scale.wordFactor
	};
	const isSeen = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
	if (!isSeen) return null;
	const { words, ...colored } = getTargetText(view, scale);
	const all = ROOMS.map(({ roomPx, kinds }) => listLines(words, roomPx, kinds, scale));
	for (const covered of [[...taken, ...ways], taken]) {
		for (const { lines, widthPx, heightPx } of all) {
			const spots = listSpots({ widthPx, heightPx }, x, halfHeightPx, frame, setting);
			for (const { anchor, right, down } of spots) {
				const before = anchor === 'start' ? 0 : anchor === 'end' ? widthPx : widthPx / 2;
				const [left, top] = [x + right - before, y + down];
				const box: Box = { left, top, right: left + widthPx, bottom: top + heightPx };
				if (isWithin(box, frame) && !covered.some((other) => overlaps(other, box))) {
					return { lines, anchor, offsetPx: [right, down], ...colored, box };
				}
			}
		}
	}
	return null;
}
