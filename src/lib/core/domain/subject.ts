import { REGION_BOUNDS, TIGHT_REGION_BOUNDS, type GeoBox } from './geography';
import { COUNTRY_CODES, getCountryByCode, type CountryCode } from './countries';
import { LAYER_FACTS } from './layers';
import { memoizeBy } from './memoize';
import type { StagePlace, ViewState } from './view-state';

type Subject = Pick<ViewState, 'country' | 'compared' | 'against'>;

/** A stage has no panel next to the map. */
type Framed = Subject & Pick<ViewState, 'stage'>;

/** The same list object for the same countries: a new list makes deck.gl rebuild its attributes. */
const sameList = memoizeBy(
	(codes: readonly CountryCode[]) => codes.join(),
	(codes) => (codes.length === COUNTRY_CODES.length ? COUNTRY_CODES : codes)
);
const listCountries = (isIncluded: (code: CountryCode) => boolean): readonly CountryCode[] =>
	sameList(COUNTRY_CODES.filter(isIncluded));

/** The compared countries with the page's own; empty if nothing is compared. */
export function listComparedCountries(
	view: Pick<ViewState, 'compared' | 'country'>
): readonly CountryCode[] {
	if (view.compared.length === 0) return listCountries(() => false);
	return listCountries((code) => code === view.country || view.compared.includes(code));
}

/** The year compared with the view's year; null if none, and while countries are compared. */
export function getAgainstYear({ compared, against }: Pick<ViewState, 'compared' | 'against'>) {
	return compared.length === 0 && typeof against === 'number' ? against : null;
}

/** The page's country and the one it is compared with; null if either is missing, or several are. */
export function getAgainstCountry(
	view: Subject
): { country: CountryCode; other: CountryCode } | null {
	const { country, compared, against } = view;
	if (compared.length > 0 || country === null) return null;
	if (against === null || against === 'sources' || typeof against === 'number') return null;
	return { country, other: against };
}

/** Countries whose marks a view draws. The same list object for the same countries. */
export function listShownCountries(view: Subject): readonly CountryCode[] {
	if (view.compared.length > 0) return listComparedCountries(view);
	const pair = getAgainstCountry(view);
	if (pair) return listCountries((code) => code === pair.country || code === pair.other);
	return view.country ? listCountries((code) => code === view.country) : COUNTRY_CODES;
}

/** True for a step's own view, on stage and in an article; false while exploring from it. */
export function isStep<View extends Pick<ViewState, 'stage'>>(
	view: View
): view is View & { stage: StagePlace } {
	return view.stage !== null && !view.stage.isExploring;
}

/** True for the view of a step of a talk, shown large and without controls. */
export function isOnStage(view: Pick<ViewState, 'stage'>): boolean {
	return isStep(view) && !view.stage.isWordsBelow;
}

/** True on stage and while exploring from it: everything is read from the last row. */
export function isStageSized({ stage }: Pick<ViewState, 'stage'>): boolean {
	return stage !== null && !stage.isWordsBelow;
}

/** True if marks of all five are drawn: the region's framing, flow target and sums apply. */
export function isWholeRegion(shown: readonly CountryCode[]): boolean {
	return shown.length === COUNTRY_CODES.length;
}

/** True if China's name and sum are below the flow target, to leave the countries more room. */
export function isTightFrame(view: Framed): boolean {
	return isOnStage(view) || hasSidePanel(view) || !isWholeRegion(listShownCountries(view));
}

const around = (boxes: readonly GeoBox[]): GeoBox => [
	Math.min(...boxes.map(([west]) => west)),
	Math.min(...boxes.map(([, south]) => south)),
	Math.max(...boxes.map(([, , east]) => east)),
	Math.max(...boxes.map(([, , , north]) => north))
];

function countryBounds(view: Framed): GeoBox {
	const shown = listShownCountries(view);
	if (isWholeRegion(shown)) return isTightFrame(view) ? TIGHT_REGION_BOUNDS : REGION_BOUNDS;
	return around(shown.map((code) => getCountryByCode(code).bounds));
}

/** A box extended by what the visible layers draw beyond it. */
export function withExtents(bounds: GeoBox, { layers }: Pick<ViewState, 'layers'>): GeoBox {
	const own = layers.flatMap((id) => (LAYER_FACTS[id].extent ? [LAYER_FACTS[id].extent] : []));
	return own.length > 0 ? around([bounds, ...own]) : bounds;
}

/** Contains the visible countries, the target of their flows, and the extents of the layers. */
export const getBounds = (view: Framed & Pick<ViewState, 'layers'>): GeoBox =>
	withExtents(countryBounds(view), view);

/**
 * The bounds of a page's own map. A phone writes China's name and sum over the end of the flows, so that
 * the five countries are larger: each has room for its name.
 */
export const getPageBounds = (
	view: Framed & Pick<ViewState, 'layers'>,
	isPhone: boolean
): GeoBox =>
	isPhone && !isStep(view) && isWholeRegion(listShownCountries(view))
		? withExtents(TIGHT_REGION_BOUNDS, view)
		: getBounds(view);

/** True if a panel is next to the map. */
export function hasSidePanel(view: Framed): boolean {
	if (isOnStage(view)) return false;
	return view.country !== null || view.compared.length > 0 || view.against !== null;
}

/** Whether the map and the chart of a step of a talk have the stage in turn: not where it is shown whole. */
export const takesTurns = (
	{ largeFrom }: Pick<StagePlace, 'largeFrom'>,
	shownParts = Infinity
): boolean => largeFrom !== undefined && Number.isFinite(shownParts);
