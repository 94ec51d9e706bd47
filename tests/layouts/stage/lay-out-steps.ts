/** Every step of the talk on stage, at seven sizes of a window and four of its text. */
import { parseLink } from '../../../src/lib/core/link/link';
import type { ViewState } from '../../../src/lib/core/domain/view-state';
import { layOutStage } from '../../../src/lib/features/talk/stage/stage-layout';
import { countSpoiltWords } from '../../../src/lib/features/talk/stage/fit-chart-text';
import { placeInFit } from '../../../src/lib/labels/fit-subject';
import { areCalloutsFree, placeCallouts } from '../../../src/lib/labels/place-callouts';
import { fitStepView, listSeenPlaces } from '../../../src/lib/labels/step-camera';
import { isWithin, moveBox, overlaps, type Box } from '../../../src/lib/layers/box';
import { getStageScale, PHONE_WIDTH_PX } from '../../../src/lib/layers/mark-scale';
import { onScreen } from '../../../src/lib/layers/on-screen';
import { STORY } from '../../../src/lib/story/story';
import { findSubject, isLocator, listCallouts } from '../../../src/lib/story/story-index';
import {
	countStepParts,
	getMapLayout,
	getStepAtPart,
	hasMap,
	LARGE_PARTS,
	type TalkStep
} from '../../../src/lib/story/talk';
import { STAGE_SIZES } from '../../stage-sizes';

const TEXT_FACTORS = [0.8, 1, 1.3, 1.5];
/** A phone's map has nothing over it, and its page scrolls. */
const PHONE_MAP = { widthPx: 390, heightPx: 372, overlays: [] as readonly Box[] };

export interface LaidSteps {
	count: number;
	errors: string[];
}

function getOwnView(step: TalkStep): ViewState {
	const [path = '/', query = ''] = step.link.split('?');
	const turn = step.largeFrom !== undefined && { largeFrom: step.largeFrom, shownParts: 99 };
	const stage = { step: step.id, isExploring: false, ...getMapLayout(step), ...turn };
	return { ...parseLink(path, query)!.view, stage };
}

/** A step with a map and a chart in both forms, for a reader's copy may have either, and in its turns. */
function listForms(step: TalkStep): readonly TalkStep[] {
	if (step.layout !== 'both') return [step];
	const { largeFrom, ...whole } = step;
	const turns = largeFrom === undefined ? [] : [1, countStepParts(step)];
	return [
		...LARGE_PARTS.map((large) => ({ ...whole, large })),
		...turns.map((shown) => getStepAtPart(step, shown))
	];
}

interface Window {
	widthPx: number;
	heightPx: number;
	textFactor: number;
}

function checkMap(step: TalkStep, window: Window, report: (error: string) => void): void {
	const { widthPx, heightPx, textFactor } = window;
	const own = getOwnView(step);
	const scale = getStageScale(widthPx, heightPx, textFactor, isLocator(own));
	const view = onScreen(own, scale);
	const { map, overlays } = layOutStage(step, view, window);
	const room =
		widthPx < PHONE_WIDTH_PX
			? PHONE_MAP
			: { widthPx: map!.right - map!.left, heightPx: map!.bottom - map!.top, overlays };
	const frame = { left: 0, top: 0, right: room.widthPx, bottom: room.heightPx };
	for (const box of room.overlays) if (!isWithin(box, frame)) report('its legend leaves the map');
	const subject = findSubject(view);
	const camera = fitStepView(view, scale, room);
	if (!subject || !camera) return report('no camera');
	const place = placeInFit(camera, room);
	for (const { lonLat, boxes } of listSeenPlaces(subject, view, scale)) {
		const isSeen = boxes
			.map((box) => moveBox(box, ...place(lonLat)))
			.some((box) => isWithin(box, frame) && !room.overlays.some((over) => overlaps(over, box)));
		if (!isSeen) report(`${lonLat.join()} is outside or covered`);
	}
	const placed = placeCallouts(listCallouts(view), place, room, scale);
	if (!areCalloutsFree(placed, room)) report('a callout is cut or covered');
}

function checkColumn(step: TalkStep, window: Window, report: (error: string) => void): void {
	const stage = layOutStage(step, getOwnView(step), window);
	const overPx = stage.contentHeightPx - stage.column.bottom;
	if (overPx > 0) report(`its column is ${overPx.toFixed()} px too high`);
	// the chart of a map alone is in the article
	const chart = step.layout === 'map' ? null : step.chart;
	const spoilt = chart && countSpoiltWords(chart, stage.chartSize!);
	if (spoilt) report(`${spoilt} words of its chart are cut or covered`);
}

/** Lays out every step in the language of the process. @returns how many, and what is wrong */
export function layOutSteps(): LaidSteps {
	const errors: string[] = [];
	let count = 0;
	for (const [widthPx, heightPx] of STAGE_SIZES) {
		for (const textFactor of TEXT_FACTORS) {
			for (const step of STORY.steps.flatMap(listForms)) {
				count += 1;
				const window = { widthPx, heightPx, textFactor };
				const report = (error: string) =>
					errors.push(
						`${step.id}, ${step.large ?? 'one'} large, at ${widthPx} × ${heightPx}, text × ${textFactor}: ${error}`
					);
				if (hasMap(step)) checkMap(step, window, report);
				if (widthPx >= PHONE_WIDTH_PX) checkColumn(step, window, report);
			}
		}
	}
	return { count, errors };
}
