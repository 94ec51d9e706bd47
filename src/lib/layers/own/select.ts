import { makeGapCell } from '../../core/data/cells';
import type { UserSeries, UserTable } from './user-table';
import type { Cell } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, getYearIndex } from '../../core/domain/years';
import { memoizeLast } from '../../core/domain/memoize';
import { userLayer } from './lazy';
import { computeCellOrChange } from '../difference/changes';
import { MARK_SCALES, type MarkScale } from '../model';
import { makeShadeScale, makeSymbolScale } from './user-scale';

/** Of the largest circle and the widest flow on a desktop. */
const MOST_RADIUS_PX = 26;
const MOST_WIDTH_PX = 22;

/** The reader's table. Call only if the layer is present. */
export const getUserTable = (): UserTable => userLayer.get().table;

/** A year for which the table has no figure. */
export const GAP: Cell = { ...makeGapCell(), isOwn: true };
const GAPS = YEARS.map(() => GAP);

export const getUserCell = ({ cells }: UserSeries, year: number): Cell =>
	cells[getYearIndex(year)]!;

/** A figure, or its change since the base year. */
export const getShownCell = (series: UserSeries, year: number, baseYear: number | null): Cell =>
	computeCellOrChange((each) => getUserCell(series, each), year, baseYear);

const seriesIn = memoizeLast((table: UserTable, shown: readonly CountryCode[]) =>
	table.series.filter(({ country }) => country === null || shown.includes(country))
);

/** The series that a view draws: of its countries, and outside the five. */
export const selectShownSeries = (view: ViewState): readonly UserSeries[] =>
	seriesIn(getUserTable(), listShownCountries(view));

/** The series of a country; undefined if the table has none, or is about something else. */
export function findCountrySeries(country: CountryCode): UserSeries | undefined {
	const { shape, series } = getUserTable();
	return shape === 'countries' ? series.find((each) => each.country === country) : undefined;
}

export const listCountryCells = (country: CountryCode): readonly Cell[] =>
	findCountrySeries(country)?.cells ?? GAPS;

/** Shades show amounts, never changes. */
export const isShaded = (view: ViewState): boolean =>
	getUserTable().look === 'shades' && getAgainstYear(view) === null;

const listValues = memoizeLast((table: UserTable) =>
	table.series.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []))
);

/** One scale for all years. */
export const getUserShades = () => makeShadeScale(listValues(getUserTable()));

/** Radius of a circle or width of a flow, in pixels. */
export function getUserSizes(scale: MarkScale) {
	const enlarged = scale.ribbonPxPerThousand / MARK_SCALES.desktop.ribbonPxPerThousand;
	const isFlows = getUserTable().shape === 'flows';
	const mostPx = isFlows ? MOST_WIDTH_PX : MOST_RADIUS_PX;
	return makeSymbolScale(listValues(getUserTable()), mostPx * enlarged, isFlows);
}

/** Bend of flows to the left of their direction, as a share of their length. */
export const OWN_BOW = 0.14;
