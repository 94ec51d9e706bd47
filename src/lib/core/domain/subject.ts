import { REGION_BOUNDS, TIGHT_REGION_BOUNDS } from './geography';
import { REPUBLIC_CODES, republicByCode, type RepublicCode } from './republics';
import type { ViewState } from './view-state';

type Subject = Pick<ViewState, 'republic' | 'compared' | 'against'>;

/** On stage there is no panel beside the map. */
type Framed = Subject & Pick<ViewState, 'stage'>;

const lists = new Map<string, readonly RepublicCode[]>([[REPUBLIC_CODES.join(), REPUBLIC_CODES]]);

/** One list a set of republics, always the same: a new list makes deck.gl rebuild its attributes. */
function listOf(isWanted: (code: RepublicCode) => boolean): readonly RepublicCode[] {
	const codes = REPUBLIC_CODES.filter(isWanted);
	const known = lists.get(codes.join());
	if (known) return known;
	lists.set(codes.join(), codes);
	return codes;
}

/** The republics side by side, the page's own among them; empty where nothing is compared. */
export function comparedRepublics({
	compared,
	republic
}: Pick<ViewState, 'compared' | 'republic'>): readonly RepublicCode[] {
	if (compared.length === 0) return listOf(() => false);
	return listOf((code) => code === republic || compared.includes(code));
}

/** The year that the view's year is held against; null without one, and while republics are compared. */
export function againstYear({
	compared,
	against
}: Pick<ViewState, 'compared' | 'against'>): number | null {
	return compared.length === 0 && typeof against === 'number' ? against : null;
}

/** The page's republic and the one it is held against; null without both, and while comparing. */
export function againstRepublic({
	republic,
	compared,
	against
}: Subject): { republic: RepublicCode; other: RepublicCode } | null {
	if (compared.length > 0 || republic === null) return null;
	if (against === null || against === 'sources' || typeof against === 'number') return null;
	return { republic, other: against };
}

/**
 * Republics whose marks a view draws: those compared, the two held against each other, the chosen
 * one, or all five. The same list object for the same republics.
 */
export function shownRepublics(view: Subject): readonly RepublicCode[] {
	if (view.compared.length > 0) return comparedRepublics(view);
	const pair = againstRepublic(view);
	if (pair) return listOf((code) => code === pair.republic || code === pair.other);
	return view.republic ? listOf((code) => code === view.republic) : REPUBLIC_CODES;
}

/** True on a step's own view of a talk, shown large and without controls. */
export function isOnStage({ stage }: Pick<ViewState, 'stage'>): boolean {
	return stage !== null && !stage.isExploring;
}

/** True where marks of all five are drawn: the region's own framing, flow target and sums hold. */
export function isWholeRegion(shown: readonly RepublicCode[]): boolean {
	return shown.length === REPUBLIC_CODES.length;
}

/** True where the host's name and sum stand under the flow target, to leave the republics more room. */
export function isTightFrame(view: Framed): boolean {
	return isOnStage(view) || hasSidePanel(view) || !isWholeRegion(shownRepublics(view));
}

/** West, south, east, north that hold the republics shown and the flow target of their flows. */
export function boundsOf(
	view: Framed
): readonly [west: number, south: number, east: number, north: number] {
	const shown = shownRepublics(view);
	if (isWholeRegion(shown)) return isTightFrame(view) ? TIGHT_REGION_BOUNDS : REGION_BOUNDS;
	const all = shown.map((code) => republicByCode(code).bounds);
	return [
		Math.min(...all.map(([west]) => west)),
		Math.min(...all.map(([, south]) => south)),
		Math.max(...all.map(([, , east]) => east)),
		Math.max(...all.map(([, , , north]) => north))
	];
}

/** True where a panel stands beside the map. */
export function hasSidePanel(view: Framed): boolean {
	if (isOnStage(view)) return false;
	return view.republic !== null || view.compared.length > 0 || view.against !== null;
}
