import { ascending } from 'd3-array';
import { formatRecordsCsv } from '$lib/figures/csv';
import {
	listCountryAgreements,
	placeAlignment,
	placeTowards,
	selectAgreementChanges,
	type AgreementChange,
	type Placement
} from '$lib/core/data/explore/alignment';
import { getAgreementKind } from '$lib/text/agreement-names';
import type { Agreement, ExploreTables } from '$lib/core/data/explore/types';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '$lib/core/domain/years';

export type PlacedSide = 'RUS' | 'CHN';
export const PLACED_SIDES: readonly PlacedSide[] = ['RUS', 'CHN'];

export type AgreementTables = Pick<ExploreTables, 'agreements'>;

export interface PlacementSpan extends Pick<Placement, 'step' | 'quality' | 'restsOn'> {
	/** In years, 2013.7 for September 2013; between 2005 and the end of 2023. */
	from: number;
	to: number;
}

const DAYS_A_YEAR = 366;
export const SPAN_RANGE = [FIRST_YEAR, LAST_YEAR + 1] as const;

/** A date as a number of years; one without a day or a month is the middle of its month or year. */
export function toYears(date: string): number {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return year + 0.5;
	if (day === undefined) return year + (month - 0.5) / 12;
	return year + (month - 1) / 12 + (day - 1) / DAYS_A_YEAR;
}

/** The day after the last. */
const getEnd = ({ toDate }: Agreement): number =>
	toDate === null ? Infinity : toYears(toDate) + 1 / DAYS_A_YEAR;

export function isTowards({ status }: Agreement, side: PlacedSide): boolean {
	const { sides } = getAgreementKind(status);
	return sides.some((each) => each === side);
}

/** The part of each agreement's time between 2005 and the end of 2023, in years, oldest first. */
export function listAgreementSpans(agreements: readonly Agreement[]) {
	const [first, last] = SPAN_RANGE;
	return [...agreements]
		.sort((a, b) => toYears(a.fromDate) - toYears(b.fromDate))
		.map((agreement) => ({
			agreement,
			from: Math.max(first, toYears(agreement.fromDate)),
			to: agreement.toDate === null ? last : Math.min(last, toYears(agreement.toDate))
		}))
		.filter(({ from, to }) => from < to);
}

/** The rule of `placeAlignment` from day to day, gapless; neighbours differ in step or quality. */
export function selectSpans(tables: AgreementTables, country: CountryCode, side: PlacedSide) {
	const [first, last] = SPAN_RANGE;
	const own = listCountryAgreements(tables, country)
		.filter((agreement) => isTowards(agreement, side))
		.sort((a, b) => toYears(a.fromDate) - toYears(b.fromDate));
	const heldAt = (time: number) =>
		own.filter((agreement) => toYears(agreement.fromDate) <= time && time < getEnd(agreement));
	const inside = own
		.flatMap((agreement) => [toYears(agreement.fromDate), getEnd(agreement)])
		.filter((time) => time > first && time < last);
	const breaks = [...new Set([first, ...inside, last])].sort((a, b) => a - b);
	const spans: PlacementSpan[] = [];
	for (const [index, from] of breaks.slice(0, -1).entries()) {
		const to = breaks[index + 1]!;
		const placed = placeTowards(heldAt((from + to) / 2), side);
		const before = spans.at(-1);
		if (before && before.step === placed.step && before.quality === placed.quality) before.to = to;
		else spans.push({ from, to, ...placed });
	}
	return spans;
}

/** Every agreement that started or ended from 2005 to 2023, by date, with any partner. */
export function selectAllChanges(tables: AgreementTables, country: CountryCode): AgreementChange[] {
	return YEARS.flatMap((year) => selectAgreementChanges(tables, country, year));
}

/** The agreements in force before the first year of the atlas, oldest first. */
export function selectOlderAgreements(tables: AgreementTables, country: CountryCode): Agreement[] {
	const start = `${FIRST_YEAR}`;
	return listCountryAgreements(tables, country)
		.filter(({ fromDate, toDate }) => fromDate < start && (toDate === null || toDate >= start))
		.sort((a, b) => ascending(a.fromDate, b.fromDate));
}

/** Valid as an element's id: `kaz-eaeu-begins-2015-01-01`. */
export function changeId({ agreement, change, date }: AgreementChange): string {
	return `${agreement.country}-${agreement.status}-${change}-${date}`
		.toLowerCase()
		.replaceAll('+', '-');
}

const listNames = (agreements: readonly Agreement[]) =>
	agreements.map(({ status }) => status).join(' ');
const listSources = (agreements: readonly Agreement[]) =>
	[...new Set(agreements.map(({ sourceId }) => sourceId))].join(' ');

/** The place of each country in a year, a row for each side; none if no agreement is in force. */
export function formatPlacesCsv(tables: AgreementTables, year: number): string {
	return formatRecordsCsv(
		COUNTRY_CODES.flatMap((country) => {
			const { russia, china } = placeAlignment(tables, country, year);
			return [russia, china].map(({ step, quality, restsOn, inForce }, index) => ({
				country,
				year,
				towards: PLACED_SIDES[index]!,
				...{ step, unit: 'step' },
				quality: quality ?? 'none',
				rests_on: listNames(restsOn),
				held: listNames(inForce),
				source_ids: listSources(inForce)
			}));
		})
	);
}

/** The steps of a country towards a side, each with its time in years: 2013.7 is September 2013. */
export function formatSpansCsv(
	tables: AgreementTables,
	country: CountryCode,
	side: PlacedSide
): string {
	return formatRecordsCsv(
		selectSpans(tables, country, side).map(({ from, to, step, quality, restsOn }) => ({
			country,
			towards: side,
			from: Math.round(from * 100) / 100,
			to: Math.round(to * 100) / 100,
			...{ step, unit: 'step' },
			quality: quality ?? 'none',
			rests_on: listNames(restsOn),
			source_ids: listSources(restsOn)
		}))
	);
}

export function formatAgreementsCsv(tables: AgreementTables, country: CountryCode): string {
	return formatRecordsCsv(
		listCountryAgreements(tables, country).map((agreement) => ({
			country,
			...{ agreement: agreement.status, unit: 'agreement' },
			from: agreement.fromDate,
			to: agreement.toDate,
			quality: agreement.quality,
			source_id: agreement.sourceId
		}))
	);
}
