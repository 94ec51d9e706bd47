/**
 * Lays out the map of every kind of page in every year and window, in the language of the process, and
 * finds what overlaps or is cut off. No browser: the boxes come from the code of the maps.
 */
import { readFileSync } from 'node:fs';
import { LANGUAGE } from '#language';
import { hasSidePanel, isOnStage } from '../../../src/lib/core/domain/subject';
import { DEFAULT_VIEW, type ViewState } from '../../../src/lib/core/domain/view-state';
import { YEARS } from '../../../src/lib/core/domain/years';
import { isWithin, overlaps, type Box } from '../../../src/lib/layers/box';
import { FIRST_NAMES } from '../../../src/lib/labels/first-names';
import { writeMap, type MapLabels } from '../../../src/lib/labels/map-labels';
import { readNames, type NameLists } from '../../../src/lib/labels/name-rows';
import { layOutStage } from '../../../src/lib/features/talk/stage/stage-layout';
import { fitStepView } from '../../../src/lib/labels/step-camera';
import { listPageOverlays } from '../../../src/lib/labels/overlay-boxes';
import { getMarkScale, getStageScale, PHONE_WIDTH_PX } from '../../../src/lib/layers/mark-scale';
import { isPhoneScale } from '../../../src/lib/layers/label-layout';
import type { MarkScale } from '../../../src/lib/layers/model';
import { STORY } from '../../../src/lib/story/story';
import { isLocator } from '../../../src/lib/story/story-index';
import { hasMap, type TalkStep } from '../../../src/lib/story/talk';
import { onScreen } from '../../../src/lib/layers/on-screen';
import { buildFrameGround, spreadIn } from '../../../src/lib/picture/frame-labels';
import {
	cameraFrame,
	frameLiveView,
	type MapFrame,
	type StaticSize
} from '../../../src/lib/picture/map-frame';
import {
	listBoxesOn,
	findErrorsAmong,
	KINDS,
	findMissingLabels,
	findNamelessCapitals,
	type Named
} from './boxes';

/** Width and height of the windows. */
const WINDOWS = [
	[1280, 720],
	[1366, 768],
	[1440, 900],
	[1920, 1080],
	[820, 1180],
	[390, 844]
] as const;

const lists = JSON.parse(readFileSync('static/geo/labels.json', 'utf8')) as NameLists;
const TARGET = 'words of the flow target';
const rows = readNames(lists, DEFAULT_VIEW.language, DEFAULT_VIEW.year);

/** The size of a page's map in a window, as set by `layout.css` and its frame. */
export function mapSizeIn(view: ViewState, widthPx: number, heightPx: number) {
	if (widthPx < 720) return { widthPx, heightPx: 372 };
	if (isOnStage(view)) {
		const unit = Math.min(widthPx / 1920, heightPx / 1080);
		return { widthPx: widthPx - 576 * unit - 10, heightPx: heightPx - 42 * unit - 76 };
	}
	// wider for languages with long words in low windows
	const isLegendWide = heightPx < 928 && (LANGUAGE === 'ru' || LANGUAGE === 'kk');
	const besideMapPx = isLegendWide ? 320 : 272;
	const legendPx = widthPx < 1180 ? 0 : besideMapPx;
	const panelPx = hasSidePanel(view) ? Math.min(404, 0.48 * widthPx) : 0;
	return {
		widthPx: widthPx - legendPx - panelPx - 30,
		heightPx: Math.max(heightPx, 608) - 56 - 170 - 30
	};
}

type Report = (error: string, year: number) => void;

/** The map of a page, or of a step as the stage lays it out, with the camera of its subject. */
function layOutMap(
	view: ViewState,
	step: TalkStep | undefined,
	scale: MarkScale,
	widthPx: number,
	heightPx: number
): { view: ViewState; size: StaticSize; frame: MapFrame; overlays: readonly Box[] } {
	const pageSize = mapSizeIn(view, widthPx, heightPx);
	if (!step) {
		const overlays = listPageOverlays(view, pageSize, { widthPx, heightPx });
		return { view, size: pageSize, frame: frameLiveView(view, pageSize), overlays };
	}
	const stage = layOutStage(step, view, { widthPx, heightPx, textFactor: 1 });
	const map = widthPx < PHONE_WIDTH_PX ? null : stage.map;
	const size = map ? { widthPx: map.right - map.left, heightPx: map.bottom - map.top } : pageSize;
	const overlays = map ? stage.overlays : [];
	const camera = fitStepView(view, scale, { ...size, overlays })!;
	return { view: { ...view, camera }, size, frame: cameraFrame(camera, size), overlays };
}

/** A step stays in its year, or plays from one to it. */
const listStepYears = ({ play }: TalkStep, { year }: ViewState): number[] =>
	YEARS.filter((each) => each >= (play ?? year) && each <= year);

/** All years of a kind of page in a window; years with equal boxes are laid out once. */
function layOut(
	kind: string,
	patch: Partial<ViewState>,
	widthPx: number,
	heightPx: number,
	report: Report
) {
	const step = STORY.steps.find(({ id }) => kind === `step ${id}`);
	// its chart has the map's place
	if (step && !hasMap(step)) return;
	// the stage of a made-up view: no room is upright, and the steps are checked below in each window
	if (!step && patch.stage && widthPx >= PHONE_WIDTH_PX && widthPx < heightPx) return;
	const done = new Map<string, { words: MapLabels; others: Named[] }>();
	for (const year of step ? listStepYears(step, { ...DEFAULT_VIEW, ...patch }) : YEARS) {
		const given = { ...DEFAULT_VIEW, ...patch, year };
		const base = isOnStage(given)
			? getStageScale(widthPx, heightPx, 1, isLocator(given))
			: getMarkScale(widthPx);
		const laid = layOutMap(onScreen(given, base), step, base, widthPx, heightPx);
		const { view, size, frame, overlays } = laid;
		const scale = spreadIn(view, base, frame);
		const over = overlays.map((box, index) => ({ what: `overlays ${index}`, box }));
		const edge: Box = { left: 0, top: 0, right: size.widthPx, bottom: size.heightPx };
		const key = JSON.stringify(overlays);
		for (const [set, names] of [rows, FIRST_NAMES].entries()) {
			const before = done.get(`${set} ${key}`);
			const ground = buildFrameGround(view, scale, frame, { overlays, names });
			const words = before?.words ?? writeMap(ground);
			const others = before?.others ?? listBoxesOn(ground, words);
			done.set(`${set} ${key}`, { words, others });
			const target = words.targets.get(year);
			if (!target && !view.camera) report('no words at the flow target', year);
			if (target) {
				const own = [{ what: TARGET, box: target.box }, ...others];
				own.slice(1).forEach(({ what, box }) => {
					if (overlaps(box, target.box)) report(`${TARGET} on ${what}`, year);
				});
				over.forEach(({ what, box }) => {
					if (overlaps(box, target.box)) report(`${TARGET} on ${what}`, year);
				});
				if (!isWithin(target.box, edge)) report(`${TARGET} is cut`, year);
			}
			if (before) continue;
			for (const error of findErrorsAmong([...others, ...over], edge)) report(error, year);
			for (const error of findMissingLabels(view, words, isPhoneScale(scale))) report(error, year);
			// a small map beside a large chart names the five countries alone
			if (isLocator(given)) continue;
			const named = words.names.map(({ row }) => row.text);
			for (const error of findNamelessCapitals(view, named, frame, overlays)) report(error, year);
		}
	}
}

/** How many maps were laid out, and a line for each error. */
export interface Laid {
	count: number;
	errors: string[];
}

export function layOutPages(): Laid {
	const found = new Map<string, string[]>();
	let count = 0;
	for (const [kind, patch] of Object.entries(KINDS)) {
		for (const [widthPx, heightPx] of WINDOWS) {
			count += YEARS.length;
			layOut(kind, patch, widthPx, heightPx, (error, year) => {
				const key = `${kind}, ${widthPx} × ${heightPx}: ${error}`;
				found.set(key, [...(found.get(key) ?? []), String(year)]);
			});
		}
	}
	const errors = [...found].map(([error, years]) => `${error} (${[...new Set(years)].join(' ')})`);
	return { count, errors };
}
