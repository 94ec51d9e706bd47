import { m } from '#messages';
import { ascending } from 'd3-array';
import type { CountryCode } from '../core/domain/countries';
import { formatDate } from '../text/dates';
import { joinClauses } from '../text/lists';
import { formatCount } from '../text/numbers';
import type { GeoItem } from './figure-files';
import { buildRowFigure, type ShownFigure } from './provenance';
import { makeTableRow } from '../core/data/provenance-rows';
import { describeCell } from '../text/quality-labels';
import { withDoubt } from './people';
import type {
	AirRoute,
	CityTie,
	PeopleTables,
	TieKind,
	TieTotal
} from '../core/data/explore/people-types';
import type { ExploreTables } from '../core/data/explore/types';

type TieTables = Pick<PeopleTables, 'cityTies'>;

export const TIE_KIND_LABELS: Readonly<Record<TieKind, string>> = {
	twinning: m.explore_tie_twinning(),
	partnership: m.explore_tie_partnership(),
	memorandum: m.explore_tie_memorandum(),
	not_said: m.explore_tie_not_said()
};

/** Its date, or by when it is known. */
export function describeTieDate({ date, knownByYear }: CityTie): string {
	if (date !== null) return formatDate(date);
	return knownByYear === null
		? m.explore_tie_no_year()
		: m.explore_tie_known_by({ year: knownByYear });
}

/** `twinning; 13 June 2019`, `twinning; no year found (unverified)`. */
export function describeTie(tie: CityTie): string {
	return withDoubt(joinClauses([TIE_KIND_LABELS[tie.kind], describeTieDate(tie)]), tie.quality);
}

const getYear = (date: string | null): number => Number(date?.slice(0, 4) ?? 0);

/** The line of a pair with both positions, for files. */
function tieItems(tie: CityTie): GeoItem[] {
	const { id, lonLat, chineseLonLat, place, chinesePlace, kind, date, quality, sourceId } = tie;
	if (!lonLat || !chineseLonLat) return [];
	return [
		{
			id,
			geometry: { type: 'LineString', coordinates: [lonLat, chineseLonLat] },
			properties: { place, chinese_place: chinesePlace, kind, date },
			evidence: quality === 'unverified' ? 'recalled' : 'seen',
			approximate: tie.hasArea,
			sourceId
		}
	];
}

/** A pair as a figure with a card. */
export function getTieFigure(tie: CityTie): ShownFigure {
	const { id, place, chinesePlace, date } = tie;
	const pair = m.explore_tie_pair({ place, partner: chinesePlace });
	const items = tieItems(tie);
	return buildRowFigure(
		{ ...tie, year: getYear(date), value: null },
		{ label: describeTie(tie), text: pair },
		{
			row: makeTableRow('city_ties.csv', { id }),
			unit: m.rows_unit_dates(),
			counts: m.explore_tie_counts(),
			...(items.length > 0 && { places: () => ({ name: id, title: pair, items }) })
		}
	);
}

/** A country's pairs: dated to the end of a year, without a year, and later ones. */
export function selectTies({ cityTies }: TieTables, country: CountryCode, year: number) {
	const own = cityTies.filter((tie) => tie.country === country);
	const dated = own.filter(({ date }) => date !== null).sort((a, b) => ascending(a.date!, b.date!));
	return {
		byYear: dated.filter(({ date }) => getYear(date) <= year),
		undated: own.filter(({ date }) => date === null),
		later: dated.filter(({ date }) => getYear(date) > year)
	};
}

/** The pairs of each Chinese province, most first; its cities and the province itself. */
export function groupTiesByProvince({
	cityTies,
	chineseProvinces
}: Pick<ExploreTables, 'cityTies' | 'chineseProvinces'>) {
	return chineseProvinces
		.map(({ code, names }) => {
			const ties = cityTies.filter(({ provinceCode }) => provinceCode === code);
			return {
				code,
				names,
				ties,
				unverified: ties.filter(({ quality }) => quality === 'unverified').length
			};
		})
		.filter(({ ties }) => ties.length > 0)
		.sort((a, b) => b.ties.length - a.ties.length);
}

/** A count of pairs by others, which includes other countries where its words say so. */
export function getTieTotalFigure(total: TieTotal): ShownFigure {
	const { id, statement, date, pairs } = total;
	return buildRowFigure(
		{ ...total, country: null, year: getYear(date), value: pairs },
		{
			label: withDoubt(statement, total.quality),
			text: describeCell({ ...total, value: pairs }, formatCount)
		},
		{
			row: makeTableRow('other_facts.csv', { id }),
			unit: m.explore_unit_pairs(),
			counts: m.explore_tie_counts()
		}
	);
}

const ROUTE_LABELS = {
	route_opened: m.explore_air_opened,
	route_resumed: m.explore_air_resumed,
	route_announced: m.explore_air_announced
} as const;
const FLIGHT_LABELS = {
	flights_a_week: m.explore_air_flown,
	flights_a_week_planned: m.explore_air_planned,
	flights_a_week_allowed: m.explore_air_allowed
} as const;

export type Route = AirRoute & { measure: keyof typeof ROUTE_LABELS };

export const isRoute = (route: AirRoute): route is Route => route.measure in ROUTE_LABELS;

/** `Xi’an – Urumqi – Ashgabat` */
function nameRoute({ chineseCity, via, city }: AirRoute): string {
	return [chineseCity, via, city]
		.filter((name) => name !== null)
		.reduce((place, partner) => m.explore_tie_pair({ place, partner }));
}

/** A route with its date, or the weekly flights of a country. */
export function getAirFigure(route: AirRoute): ShownFigure {
	const { id, measure, flightsAWeek, date, quality } = route;
	const at = { date: formatDate(date) };
	const words = isRoute(route)
		? joinClauses([
				ROUTE_LABELS[route.measure](at),
				flightsAWeek === null ? '' : m.explore_air_a_week({ count: flightsAWeek })
			])
		: FLIGHT_LABELS[measure as keyof typeof FLIGHT_LABELS](at);
	return buildRowFigure(
		{ ...route, year: getYear(date), value: isRoute(route) ? null : flightsAWeek },
		{
			label: withDoubt(words, quality),
			text: isRoute(route) ? nameRoute(route) : formatCount(flightsAWeek!)
		},
		{
			row: makeTableRow('air_routes.csv', { id }),
			unit: isRoute(route) ? m.rows_unit_dates() : m.explore_unit_flights(),
			counts: m.explore_air_counts()
		}
	);
}
