import { ascending } from 'd3-array';
import { m } from '#messages';
import type { CountryCode } from '$lib/core/domain/countries';
import type { Known } from '$lib/core/domain/quality';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { clampYear, LAST_YEAR, YEARS, getYearIndex } from '$lib/core/domain/years';
import type { ExploreTables, TradeFlow } from '$lib/core/data/explore/types';
import type { Cell } from '$lib/core/data/types';
import { buildWorkerFigure, selectWorkers } from '$lib/figures/people';
import { selectStudentsInRussiaSeries } from '$lib/figures/russia';
import { selectTradeSeries } from '$lib/figures/trade';
import { nameCountry } from '$lib/text/country-names';
import { beginSentence, joinClauses } from '$lib/text/lists';
import { describeAmount } from '$lib/text/money-labels';
import { formatCount } from '$lib/text/numbers';
import { describeCell } from '$lib/text/quality-labels';
import { loadExplore } from '$lib/text/load-explore';
import {
	findNearestYear,
	listValues,
	mapCountries,
	pickWorst,
	formatSection,
	sayAbout,
	type Answerer
} from './found-answer';

/** A series with a figure a year for a country. */
interface Series {
	label: string;
	cells: (tables: ExploreTables, country: CountryCode) => readonly Cell[];
	format: (cell: Cell) => string;
}

const describeCount = (cell: Cell) => describeCell(cell, formatCount);

const getTrade = (flow: TradeFlow, label: string): Series => ({
	label,
	cells: (tables, country) => selectTradeSeries(tables, country, 'china', flow),
	format: (cell) => describeAmount(cell)
});

const SERIES = {
	'trade-total': getTrade('total', m.ask_trade_total()),
	'trade-from-china': getTrade('from-china', m.ask_trade_from_china()),
	'trade-to-china': getTrade('to-china', m.ask_trade_to_china()),
	population: {
		label: m.ask_population(),
		cells: ({ economy }, country) => economy[country].population,
		format: describeCount
	},
	output: {
		label: m.ask_output(),
		cells: ({ economy }, country) => economy[country].outputMusd,
		format: (cell) => describeAmount(cell)
	},
	russia: {
		label: m.ask_students_in_russia(),
		cells: selectStudentsInRussiaSeries,
		format: describeCount
	}
} as const satisfies Readonly<Record<string, Series>>;

export const isSeries = (word: string): word is keyof typeof SERIES => Object.hasOwn(SERIES, word);

const listKnownYears = (cells: readonly Cell[]) =>
	YEARS.filter((year) => cells[getYearIndex(year)]!.value !== null);

const listIds = (cells: readonly Cell[]) => [
	...new Set(cells.flatMap(({ sourceId }) => sourceId ?? []))
];

/** The figure of a year, or of the last one; with the nearest one where the year has none. */
export const answerSeries: Answerer = async ({ country, year, parameter }) => {
	if (!isSeries(parameter)) return null;
	const tables = await loadExplore();
	const { label, cells, format }: Series = SERIES[parameter];
	const inYear = (code: CountryCode, each: number) => cells(tables, code)[getYearIndex(each)]!;
	if (country === null) {
		const countIn = (each: number) =>
			COUNTRY_CODES.filter((code) => inYear(code, each).value !== null).length;
		const shown = year ?? YEARS.findLast((each) => countIn(each) === 5) ?? YEARS.findLast(countIn);
		if (shown === undefined || countIn(shown) === 0) return null;
		const found = COUNTRY_CODES.map((code) => ({ country: code, cell: inYear(code, shown) }));
		const values = found.map(({ country: code, cell }) => ({
			...{ country: code, value: cell.value, text: format(cell) }
		}));
		const known = found.map(({ cell }) => cell).filter(({ value }) => value !== null);
		return {
			text: m.ask_listed({ label: beginSentence(label), year: shown, values: listValues(values) }),
			...{ quality: pickWorst(known), year: shown, sourceIds: listIds(known) }
		};
	}
	const years = listKnownYears(cells(tables, country));
	const last = years.at(-1);
	if (last === undefined) return null;
	const say = (each: number) => {
		const value = format(inYear(country, each));
		return sayAbout(country, each, m.ask_measured({ label, value: `[${value}]` }));
	};
	if (year === null || years.includes(year)) {
		const cell = inYear(country, year ?? last);
		const shown = { text: say(year ?? last), year: year ?? last };
		return { ...shown, quality: cell.quality, sourceIds: listIds([cell]) };
	}
	const near = findNearestYear(year, years)!;
	const none = { text: say(year), quality: 'none' as const, year, sourceIds: [] };
	const value = format(inYear(country, near));
	return { ...none, detail: m.ask_nearest({ year: near, value }) };
};

interface Dated extends Known {
	year: number;
	/** A date as precise as its source. */
	date: string;
	/** With its figure in brackets. */
	words: string;
	/** Whether the words say the date. */
	isDated?: boolean;
}

type ListDated = (tables: ExploreTables, country: CountryCode) => readonly Dated[];

/** Single figures at dates, which are no series: oldest first. */
const DATED: Readonly<Record<'workers' | 'companies' | 'flights', ListDated>> = {
	workers: (tables, country) =>
		selectWorkers(tables, country)
			.filter(({ measure }) => !measure.includes('all_origins'))
			.map((figure) => {
				// its date is in the label
				const { label, text } = buildWorkerFigure(figure);
				const words = m.ask_measured({ label, value: `[${text}]` });
				return { ...figure, date: figure.period, words, isDated: true };
			}),
	companies: ({ companies }, country) =>
		companies
			.filter((figure) => figure.country === country)
			.map((figure) => {
				const value = `[${describeCell(figure, formatCount)}]`;
				const words = m.ask_measured({ label: m.ask_companies(), value });
				return { ...figure, date: figure.asOf, words };
			}),
	flights: ({ airRoutes }, country) =>
		airRoutes
			.filter(({ measure, flightsAWeek }) => measure === 'flights_a_week' && flightsAWeek !== null)
			.filter((route) => route.country === country)
			.map((route) => {
				const value = `[${formatCount(route.flightsAWeek!)}]`;
				const words = m.ask_measured({ label: m.ask_flights(), value });
				return { ...route, year: Number(route.date.slice(0, 4)), words };
			})
};

const isDatedKind = (word: string): word is keyof typeof DATED => Object.hasOwn(DATED, word);

const sayDated = (country: CountryCode, { date, words, isDated }: Dated) =>
	isDated
		? m.ask_measured({ label: nameCountry(country), value: words })
		: sayAbout(country, date, words);

/** The figure of a year, or the last one up to the end of the atlas; of all five, each country's. */
export const answerDated: Answerer = async ({ country, year, parameter }) => {
	if (!isDatedKind(parameter)) return null;
	const tables = await loadExplore();
	// what is known of later years, only where there is nothing else
	const inTime = (code: CountryCode) => {
		const all = [...DATED[parameter](tables, code)].sort((a, b) => ascending(a.date, b.date));
		const ofAtlas = all.filter((each) => each.year <= LAST_YEAR);
		return ofAtlas.length > 0 ? ofAtlas : all;
	};
	const pick = (code: CountryCode): { found: Dated; isAsked: boolean } | null => {
		const all = inTime(code);
		const ofYear = all.filter((each) => each.year === year);
		const found = ofYear.at(-1) ?? all.at(-1);
		return found ? { found, isAsked: year === null || found.year === year } : null;
	};
	const picked = mapCountries((code) => {
		const one = country === null || country === code ? pick(code) : null;
		return one && { ...one, country: code };
	});
	const asked = picked.filter(({ isAsked }) => isAsked);
	const shown = asked.length > 0 ? asked : picked;
	const [first, ...others] = shown.map((each) => ({
		...each,
		words: sayDated(each.country, each.found)
	}));
	if (!first) return null;
	const section = parameter === 'workers' ? 'workers' : 'direct';
	const known = {
		...(parameter !== 'flights' && {
			link: formatSection(first.country, clampYear(first.found.year), section)
		}),
		year: first.found.year,
		sourceIds: shown.map(({ found }) => found.sourceId)
	};
	const rest = joinClauses(others.map(({ words }) => words));
	if (asked.length === 0 && year !== null)
		return {
			...known,
			...{ text: sayAbout(country, year, m.ask_no_figure()), quality: 'none' },
			detail: joinClauses([first.words, ...others.map(({ words }) => words)])
		};
	return {
		...known,
		...{ text: first.words, quality: pickWorst(shown.map(({ found }) => found)) },
		...(rest && { detail: rest })
	};
};
