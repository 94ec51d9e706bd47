import { REGION_BOUNDS, TIGHT_REGION_BOUNDS, type GeoBox } from './geography';
import { COUNTRY_CODES, countryByCode, type CountryCode } from './countries';
import { LAYER_FACTS } from './layers';
import { memoizeBy } from './memoize';
import type { ViewState } from './view-state';

type Subject = Pick<ViewState, 'country' | 'compared' | 'against'>;

/** On stage there is no panel beside the map. */
type Framed = Subject & Pick<ViewState, 'stage'>;

/** One list a set of countries, always the same: a new list makes deck.gl rebuild its attributes. */
const sameList = memoizeBy(
	(codes: readonly CountryCode[]) => codes.join(),
	(codes) => (codes.length === COUNTRY_CODES.length ? COUNTRY_CODES : codes)
);
const listOf = (isWanted: (code: CountryCode) => boolean): readonly CountryCode[] =>
	sameList(COUNTRY_CODES.filter(isWanted));

/** The countries side by side, the page's own among them; empty where nothing is compared. */
export function comparedCountries({
	compared,
	country
}: Pick<ViewState, 'compared' | 'country'>): readonly CountryCode[] {
	if (compared.length === 0) return listOf(() => false);
	return listOf((code) => code === country || compared.includes(code));
}

/** The year that the view's year is held against; null without one, and while countries are compared. */
export function againstYear({
	compared,
	against
}: Pick<ViewState, 'compared' | 'against'>): number | null {
	return compared.length === 0 && typeof against === 'number' ? against : null;
}

/** The page's country and the one it is held against; null without both, and while comparing. */
export function againstCountry({
	country,
	compared,
	against
}: Subject): { country: CountryCode; other: CountryCode } | null {
	if (compared.length > 0 || country === null) return null;
	if (against === null || against === 'sources' || typeof against === 'number') return null;
	return { country, other: against };
}

/**
 * Countries whose marks a view draws: those compared, the two held against each other, the chosen
 * one, or all five. The same list object for the same countries.
 */
export function shownCountries(view: Subject): readonly CountryCode[] {
	if (view.compared.length > 0) return comparedCountries(view);
	const pair = againstCountry(view);
	if (pair) return listOf((code) => code === pair.country || code === pair.other);
	return view.country ? listOf((code) => code === view.country) : COUNTRY_CODES;
}

/** True on a step's own view of a talk, shown large and without controls. */
export function isOnStage({ stage }: Pick<ViewState, 'stage'>): boolean {
	return stage !== null && !stage.isExploring && !stage.isWordsBelow;
}

/** True where marks of all five are drawn: the region's own framing, flow target and sums hold. */
export function isWholeRegion(shown: readonly CountryCode[]): boolean {
	return shown.length === COUNTRY_CODES.length;
}

/** True where the host's name and sum stand under the flow target, to leave the countries more room. */
export function isTightFrame(view: Framed): boolean {
	return isOnStage(view) || hasSidePanel(view) || !isWholeRegion(shownCountries(view));
}

const around = (boxes: readonly GeoBox[]): GeoBox => [
	Math.min(...boxes.map(([west]) => west)),
	Math.min(...boxes.map(([, south]) => south)),
	Math.max(...boxes.map(([, , east]) => east)),
	Math.max(...boxes.map(([, , , north]) => north))
];

function countryBounds(view: Framed): GeoBox {
	const shown = shownCountries(view);
	if (isWholeRegion(shown)) return isTightFrame(view) ? TIGHT_REGION_BOUNDS : REGION_BOUNDS;
	return around(shown.map((code) => countryByCode(code).bounds));
}

/** A box with what the layers shown draw beyond it. */
export function withExtents(bounds: GeoBox, { layers }: Pick<ViewState, 'layers'>): GeoBox {
	const own = layers.flatMap((id) => (LAYER_FACTS[id].extent ? [LAYER_FACTS[id].extent] : []));
	return own.length > 0 ? around([bounds, ...own]) : bounds;
}

/** Holds the countries shown, the flow target of their flows, and what a layer draws beyond them. */
export const boundsOf = (view: Framed & Pick<ViewState, 'layers'>): GeoBox =>
	withExtents(countryBounds(view), view);

/** True where a panel stands beside the map. */
export function hasSidePanel(view: Framed): boolean {
	if (isOnStage(view)) return false;
	return view.country !== null || view.compared.length > 0 || view.against !== null;
}
