import type {
	AirRoute,
	CityTie,
	InstituteFact,
	PeopleTables,
	PollSample,
	ScholarshipPlaces,
	TieTotal,
	WorkerFigure
} from '../../../../src/lib/core/data/explore/people-types';
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

const shapeCityTies = (set: TableSet, findCode: FindCode): CityTie[] =>
	getTable(set, 'city_ties').rows.map((row) => ({
		id: text(row, 'id'),
		country: word(row, 'country'),
		place: text(row, 'place'),
		lonLat: optionalLonLat(row),
		chinesePlace: text(row, 'chinese_place'),
		provinceCode: findCode(text(row, 'chinese_province')),
		chineseLonLat: optionalLonLat(row, 'chinese_lon', 'chinese_lat'),
		kind: word(row, 'kind'),
		date: optionalText(row, 'date'),
		knownByYear: optionalNumber(row, 'known_by'),
		...statedKnown(row)
	}));

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

const QUALIFIERS: Readonly<Record<string, Bound>> = { over: 'at least', nearly: 'almost' };

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
		cityTies: shapeCityTies(set, findCode),
		tieTotals: shapeTieTotals(set, areas),
		pollSamples: shapePollSamples(set),
		instituteFacts: shapeInstituteFacts(set)
	};
}
