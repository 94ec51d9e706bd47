import { countStepParts, type TalkStep } from '$lib/story/talk';
import { parsePathView } from '$lib/state/path-view';

/** What a step shows between two places of the scroll. */
export interface Beat {
	/** Parts of the step that are shown, from 1. */
	shownParts: number;
	/** The map's year; null for that of the step. */
	year: number | null;
	/** How far one scrolls through it, as a share of the window's height. */
	share: number;
}

/** A part of the text is read in this share of a window, a year passes in that. */
const PART_SHARE = 0.5;
const YEAR_SHARE = 0.09;

/** The parts of a step that change its map with the words, or its chart; the last part is always one. */
function listParts(step: Pick<TalkStep, 'builds' | 'layout'>, hasMap: boolean): number[] {
	const all = Array.from({ length: countStepParts(step) }, (_, index) => index + 1);
	// beside a chart alone are the words, too
	const isApart = !hasMap && (step.layout === 'both' || step.layout === 'map');
	const changed = all.filter((part) => (step.builds[part - 1]?.series ?? []).length > 0);
	return isApart && changed.length > 0 ? changed : isApart ? all.slice(-1) : all;
}

/** Parts of a step without which its chart would be an empty frame: it arrives with its first series. */
export const countLeastChartParts = ({ builds }: Pick<TalkStep, 'builds'>): number =>
	1 +
	Math.max(
		0,
		builds.findIndex(({ series = [] }) => series.length > 0)
	);

/**
 * What a step shows one after the other: on its map first the years that play, then its parts.
 * @param hasMap of its map; else of its chart
 */
export function listBeats(
	step: Pick<TalkStep, 'link' | 'play' | 'builds' | 'layout'>,
	hasMap: boolean
): Beat[] {
	const last = parsePathView(step.link).year;
	const first = (hasMap ? step.play : null) ?? last;
	const years = Array.from({ length: Math.max(0, last - first) }, (_, index) => ({
		...{ shownParts: 1, year: first + index, share: YEAR_SHARE }
	}));
	const parts = listParts(step, hasMap).map((shownParts) => ({
		...{ shownParts, year: null, share: PART_SHARE }
	}));
	return [...years, ...parts];
}

/** How far one scrolls through all of them, in heights of the window. */
export const sumShares = (beats: readonly Beat[]): number =>
	beats.reduce((sum, { share }) => sum + share, 0);

/** A stretch of the page in which a step is held in the window while it is scrolled through. */
export interface Track {
	step: string;
	/** The map fills the window behind its card; else a chart, or words alone. */
	hasMap: boolean;
	/** From the top of the page to where it is held, in pixels. */
	fromPx: number;
	/** How far it is held. */
	lengthPx: number;
	/** A chart that does not fit the window grows while it is scrolled to its end, this far before. */
	leadPx?: number;
	beats: readonly Beat[];
}

/** Where the reader is. */
export interface ScrollPlace {
	/** The step being read; empty before the first. */
	step: string;
	/** The step whose map fills the window, or will next; empty without any. */
	mapStep: string;
	/** Whether a map is in the window, or a window further on. */
	isMapNear: boolean;
	/** What each track shows, in their order. */
	beats: readonly Beat[];
}

/** A chart that is not held grows over this share of a window before all of it is in the window. */
const UNHELD_SHARE = 0.35;

/** How far before it is held a chart begins to grow; see `Track.leadPx`. */
export function measureLead(ownPx: number, lengthPx: number, windowHeightPx: number): number {
	const overPx = Math.max(0, ownPx - windowHeightPx);
	return overPx + (lengthPx < 1 ? UNHELD_SHARE * windowHeightPx : 0);
}

/** A track is read once its top is above this share of the window. */
const READING_LINE = 0.6;

/** What a track shows at a place of the scroll. */
export function findBeat(
	{ fromPx, lengthPx, leadPx = 0, beats }: Omit<Track, 'step' | 'hasMap'>,
	scrollPx: number
): Beat {
	const wholePx = lengthPx + leadPx;
	const passedPx = scrollPx - fromPx + leadPx;
	const progress = wholePx > 0 ? Math.min(1, Math.max(0, passedPx / wholePx)) : 1;
	const whole = sumShares(beats);
	let before = 0;
	const beat = beats.find(({ share }) => {
		before += share;
		return progress * whole < before;
	});
	return beat ?? beats.at(-1)!;
}

/** What is read and shown at a place of the scroll, by the tracks in their order. */
export function findScrollPlace(
	tracks: readonly Track[],
	scrollPx: number,
	windowHeightPx: number
): ScrollPlace {
	const line = scrollPx + windowHeightPx * READING_LINE;
	const read = tracks.findLastIndex(({ fromPx }) => fromPx < line);
	const before = tracks.slice(0, read + 1).findLast(({ hasMap }) => hasMap);
	const after = tracks.slice(read + 1).find(({ hasMap }) => hasMap);
	// under a chart that covers all of it, the map is already that of the next step
	const top = tracks[read];
	const isCovered = !before || (top !== undefined && !top.hasMap && top.fromPx <= scrollPx);
	const mapped = isCovered ? (after ?? before) : before;
	return {
		step: tracks[read]?.step ?? '',
		mapStep: mapped?.step ?? '',
		isMapNear: tracks.some(({ hasMap, fromPx, lengthPx }) => {
			const fromTopPx = fromPx - scrollPx;
			return hasMap && fromTopPx < 2 * windowHeightPx && fromTopPx + lengthPx > -windowHeightPx;
		}),
		beats: tracks.map((track) => findBeat(track, scrollPx))
	};
}

/** The place before while the next one is the same: a scroll that changes nothing has nothing updated. */
export function keepPlace(before: ScrollPlace, next: ScrollPlace): ScrollPlace {
	const isSame =
		before.step === next.step &&
		before.mapStep === next.mapStep &&
		before.isMapNear === next.isMapNear &&
		before.beats.length === next.beats.length &&
		next.beats.every((beat, index) => beat === before.beats[index]);
	return isSame ? before : next;
}
