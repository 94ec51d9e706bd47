import { gapCell } from '../../core/data/cells';
import type { OwnSeries, OwnTable } from '../../core/data/own-table';
import type { Cell } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { againstYear, shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, yearIndex } from '../../core/domain/years';
import { memoizeLast } from '../../core/domain/memoize';
import { cellOrChange } from '../difference/changes';
import { MARK_SCALES, type MarkScale } from '../model';
import { makeShadeScale, makeSymbolScale } from './own-scale';

/** Of the largest circle and the widest flow on a desktop. */
const MOST_RADIUS_PX = 26;
const MOST_WIDTH_PX = 22;

/** The reader's table. Call only if the layer is present. */
export const ownTable = (): OwnTable => globalThis.ownLayer!.table;

export const GAP = gapCell();
const GAPS = YEARS.map(() => GAP);

export const ownCell = ({ cells }: OwnSeries, year: number): Cell => cells[yearIndex(year)]!;

/** A figure, or its change since the base year. */
export const shownCell = (series: OwnSeries, year: number, baseYear: number | null): Cell =>
	cellOrChange((each) => ownCell(series, each), year, baseYear);

const seriesIn = memoizeLast((table: OwnTable, shown: readonly CountryCode[]) =>
	table.series.filter(({ country }) => country === null || shown.includes(country))
);

/** The series that a view draws: of its countries, and outside the five. */
export const shownSeries = (view: ViewState): readonly OwnSeries[] =>
	seriesIn(ownTable(), shownCountries(view));

/** The series of a country; undefined if the table has none, or is about something else. */
export function seriesOfCountry(country: CountryCode): OwnSeries | undefined {
	const { shape, series } = ownTable();
	return shape === 'countries' ? series.find((each) => each.country === country) : undefined;
}

export const cellsOfCountry = (country: CountryCode): readonly Cell[] =>
	seriesOfCountry(country)?.cells ?? GAPS;

/** Shades show amounts, never changes. */
export const isShaded = (view: ViewState): boolean =>
	ownTable().look === 'shades' && againstYear(view) === null;

const valuesOf = memoizeLast((table: OwnTable) =>
	table.series.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? []))
);

/** One scale for all years. */
export const ownShades = () => makeShadeScale(valuesOf(ownTable()));

/** Radius of a circle or width of a flow, in pixels. */
export function ownSizes(scale: MarkScale) {
	const enlarged = scale.ribbonPxPerThousand / MARK_SCALES.desktop.ribbonPxPerThousand;
	const isFlows = ownTable().shape === 'flows';
	const mostPx = isFlows ? MOST_WIDTH_PX : MOST_RADIUS_PX;
	return makeSymbolScale(valuesOf(ownTable()), mostPx * enlarged, isFlows);
}

/** Bend of flows to the left of their direction, as a share of their length. */
export const OWN_BOW = 0.14;
