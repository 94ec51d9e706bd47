import type {
	AirRoute,
	CityTie,
	InstituteFact,
	PeopleTables,
	PollSample,
	ProvinceTie,
	ScholarshipPlaces,
	TieCounts,
	TieTotal,
	WorkerFigure
} from '../../../../src/lib/core/data/explore/people-types';
import type { ByCountry } from '../../../../src/lib/core/data/types';
import { COUNTRY_CODES } from '../../../../src/lib/core/domain/countries';
import type { LonLat } from '../../../../src/lib/core/domain/geography';
import { YEARS } from '../../../../src/lib/core/domain/years';
import type { Bound, Known, KnownQuality } from '../../../../src/lib/core/domain/quality';
import {
	list,
	number,
	optionalLonLat,
	optionalNumber,
	optionalText,
	text,
	word
} from '../../cells';
import type { CsvRow } from '../../csv-table';
import type { RegionArea } from '../../geo/region-areas';
import { getTable, type TableSet } from '../../read-tables';
import { readKnownFrom } from './known';

/** A row of a table that states quality and bound itself. */
function statedKnown(row: CsvRow): Known {
	const bound = optionalText(row, 'bound') as Bound | null;
	return readKnownFrom(row, { quality: word<KnownQuality>(row, 'quality'), bound });
}

const shapeWorkers = (set: TableSet): WorkerFigure[] =>
	getTable(set, 'chinese_workers').rows.map((row) => ({
		id: text(row, 'id'),
		country: word(row, 'country'),
		year: number(row, 'year'),
		period: text(row, 'period'),
		measure: word(row, 'measure'),
		value: number(row, 'value'),
		unit: word(row, 'unit'),
		...statedKnown(row)
	}));

const shapeScholarshipPlaces = (set: TableSet): ScholarshipPlaces[] =>
	getTable(set, 'scholarship_places').rows.map((row) => ({
		id: text(row, 'id'),
		country: word(row, 'country'),
		year: number(row, 'year'),
		academicYear: text(row, 'academic_year'),
		kind: word(row, 'kind'),
		stage: word(row, 'stage'),
		places: number(row, 'places'),
		...statedKnown(row)
	}));

/** The code of a province by its English name. @throws Error for an unknown one */
function provinceCoder(areas: readonly RegionArea[]): (name: string) => string {
	const codes = new Map(
		areas.filter(({ country }) => country === 'CHN').map(({ code, names }) => [names.en, code])
	);
	return (name) => {
		const code = codes.get(name);
		if (code === undefined) throw new Error(`no province "${name}" in data/geo/regions.csv`);
		return code;
	};
}

type FindCode = ReturnType<typeof provinceCoder>;

const shapeAirRoutes = (set: TableSet, findCode: FindCode): AirRoute[] =>
	getTable(set, 'air_routes').rows.map((row) => {
		const province = text(row, 'chinese_province');
		return {
			id: text(row, 'id'),
			country: word(row, 'country'),
			date: text(row, 'date'),
			measure: word(row, 'measure'),
			chineseCity: optionalText(row, 'chinese_city'),
			provinceCode: province === '' ? null : findCode(province),
			via: optionalText(row, 'via'),
			city: optionalText(row, 'city'),
			flightsAWeek: optionalNumber(row, 'flights_a_week'),
			...statedKnown(row)
		};
	});

/** A region of the five or a province: the map has its name. */
const isArea = (kind: string): boolean => kind === 'region' || kind === 'province';

/** Where the name of a region or a province is on the map; districts and counties have none. */
function placeArea(
	areas: readonly RegionArea[],
	kind: string,
	country: string,
	name: string
): LonLat | null {
	if (!isArea(kind)) return null;
	const find = (word: string) =>
		areas.find((area) => area.country === country && area.names.en === word);
	return (find(name) ?? find(name.replace(/ Region$/, '')))?.lonLat ?? null;
}

/** Pairs with the places of both ends; the end of an area is where its name is. */
export const shapeCityTies = (set: TableSet, areas: readonly RegionArea[]): CityTie[] =>
	getTable(set, 'city_ties').rows.map((row) => {
		const country = word<CityTie['country']>(row, 'country');
		const [place, chinesePlace] = [text(row, 'place'), text(row, 'chinese_place')];
		const [kind, chineseKind] = [text(row, 'place_kind'), text(row, 'chinese_kind')];
		return {
			id: text(row, 'id'),
			country,
			place,
			lonLat: optionalLonLat(row) ?? placeArea(areas, kind, country, place),
			chinesePlace,
			chineseLonLat:
				optionalLonLat(row, 'chinese_lon', 'chinese_lat') ??
				placeArea(areas, chineseKind, 'CHN', chinesePlace),
			hasArea: kind !== 'city' || chineseKind === 'province',
			kind: word(row, 'kind'),
			date: optionalText(row, 'date'),
			knownByYear: optionalNumber(row, 'known_by'),
			...statedKnown(row)
		};
	});

function shapeProvinceTies(set: TableSet, areas: readonly RegionArea[]): ProvinceTie[] {
	const findCode = provinceCoder(areas);
	const { rows } = getTable(set, 'city_ties');
	return shapeCityTies(set, areas).map((tie, index) => ({
		...tie,
		provinceCode: findCode(text(rows[index]!, 'chinese_province'))
	}));
}

const hasPlace = (row: CsvRow, lon: string, kind: string): boolean =>
	text(row, lon) !== '' || isArea(text(row, kind));

/** The pairs known at the end of each year, counted from the table. */
export function countCityTies(set: TableSet): ByCountry<TieCounts> {
	const rows = getTable(set, 'city_ties').rows.map((row) => {
		const date = text(row, 'date').slice(0, 4);
		return {
			country: text(row, 'country'),
			hasDate: date !== '',
			hasPlaces: hasPlace(row, 'lon', 'place_kind') && hasPlace(row, 'chinese_lon', 'chinese_kind'),
			isUnverified: statedKnown(row).quality === 'unverified',
			year: date === '' ? (optionalNumber(row, 'known_by') ?? Infinity) : Number(date)
		};
	});
	const count = (isCounted: (row: (typeof rows)[number]) => boolean) =>
		YEARS.map((year) => rows.filter((row) => row.year <= year && isCounted(row)).length);
	return Object.fromEntries(
		COUNTRY_CODES.map((code) => [
			code,
			{
				all: count(({ country }) => country === code),
				undated: count(({ country, hasDate }) => country === code && !hasDate),
				unverified: count(({ country, isUnverified }) => country === code && isUnverified),
				unplaced: count(({ country, hasPlaces }) => country === code && !hasPlaces)
			}
		])
	) as ByCountry<TieCounts>;
}

/** Counts of pairs; of a city the province is not said, as its pairs are not those of the province. */
const shapeTieTotals = (set: TableSet, areas: readonly RegionArea[]): TieTotal[] =>
	getTable(set, 'other_facts')
		.rows.filter((row) => text(row, 'subject') === 'ties')
		.map((row) => ({
			id: text(row, 'id'),
			provinceCode:
				areas.find(({ country, names }) => country === 'CHN' && names.en === text(row, 'area'))
					?.code ?? null,
			statement: text(row, 'statement'),
			date: text(row, 'date'),
			pairs: number(row, 'value'),
			...statedKnown(row)
		}));

const shapePollSamples = (set: TableSet): PollSample[] =>
	getTable(set, 'poll_samples').rows.map((row) => ({
		id: text(row, 'id'),
		country: word(row, 'country'),
		year: number(row, 'year'),
		pollster: text(row, 'poll'),
		fieldWork: text(row, 'field_work'),
		respondents: number(row, 'respondents'),
		answerIds: list(row, 'opinion_ids'),
		...readKnownFrom(row)
	}));

const QUALIFIERS: Readonly<Record<string, Bound>> = {
	over: 'at least',
	nearly: 'almost',
	about: 'about'
};

function learnerFact(row: CsvRow): InstituteFact {
	const columns = ['institute_id', 'year', 'measure', 'source_id'] as const;
	const qualifier = text(row, 'qualifier');
	const bound = QUALIFIERS[qualifier] ?? null;
	return {
		instituteId: text(row, 'institute_id'),
		table: 'ci_learners',
		key: Object.fromEntries(columns.map((column) => [column, text(row, column)])),
		measure: word(row, 'measure'),
		date: text(row, 'year'),
		value: number(row, 'learners'),
		statement: '',
		// `fewer than` and `30 to 50` have no word of their own: the note has it
		...readKnownFrom(row, {
			bound,
			quality: qualifier === '' ? 'reported' : 'estimate',
			note: bound === null ? qualifier : ''
		})
	};
}

function countFact(row: CsvRow): InstituteFact {
	return {
		instituteId: text(row, 'institute_id'),
		table: 'learner_counts',
		key: { id: text(row, 'id') },
		measure: word(row, 'measure'),
		date: text(row, 'period').split('/').at(-1)!,
		value: number(row, 'value'),
		statement: '',
		...statedKnown(row)
	};
}

function otherFact(row: CsvRow): InstituteFact {
	const unit = text(row, 'unit');
	return {
		instituteId: text(row, 'institute_id'),
		table: 'other_facts',
		key: { id: text(row, 'id') },
		measure: unit === '' ? 'event' : (unit as 'trades' | 'people'),
		date: text(row, 'date'),
		value: optionalNumber(row, 'value'),
		statement: unit === 'people' ? '' : text(row, 'statement'),
		...statedKnown(row)
	};
}

function shapeInstituteFacts(set: TableSet): InstituteFact[] {
	const ofInstitutes = (table: string) =>
		getTable(set, table).rows.filter((row) => text(row, 'institute_id') !== '');
	const facts = [
		...ofInstitutes('ci_learners').map(learnerFact),
		...ofInstitutes('learner_counts').map(countFact),
		...ofInstitutes('other_facts').map(otherFact)
	];
	return facts.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** Empty for an edition that has not these tables. */
export function shapePeople(set: TableSet, areas: readonly RegionArea[]): PeopleTables {
	const findCode = provinceCoder(areas);
	return {
		workers: shapeWorkers(set),
		scholarshipPlaces: shapeScholarshipPlaces(set),
		airRoutes: shapeAirRoutes(set, findCode),
		cityTies: shapeProvinceTies(set, areas),
		tieTotals: shapeTieTotals(set, areas),
		pollSamples: shapePollSamples(set),
		instituteFacts: shapeInstituteFacts(set)
	};
}
