import type { RepublicCode } from '../../domain/republics';
import type { TableRow } from '../provenance';
import { atlas } from '../atlas';
import type { CorridorMode } from '../types';
import { selectRegions } from './regions';
import type {
	DebtFigure,
	ExploreTables,
	Poll,
	StudentsInRussia,
	Agreement,
	TradeReturn
} from './types';

/** Where the rows stand that a figure of the explore tables rests on: for its card and its citation. */
export function rowOfTrade({ republic, year, reporter, sourceId }: TradeReturn): TableRow {
	return {
		file: 'trade.csv',
		key: [
			['republic', [republic]],
			['year', [String(year)]],
			['reporter', [reporter]],
			['source_id', [sourceId]]
		]
	};
}

export function rowOfEconomy(
	republic: RepublicCode,
	year: number,
	indicator: 'population' | 'gdp_current'
): TableRow {
	return {
		file: 'context.csv',
		key: [
			['republic', [republic]],
			['year', [String(year)]],
			['indicator', [indicator]]
		]
	};
}

/** All rows of one source on a republic's debt in a year: one text may give a sum and a share. */
export function rowOfDebt({ republic, year, sourceId }: DebtFigure): TableRow {
	return {
		file: 'context.csv',
		key: [
			['republic', [republic]],
			['year', [String(year)]],
			['source_id', [sourceId]]
		]
	};
}

export function rowOfAgreement({ republic, status, fromDate }: Agreement): TableRow {
	return {
		file: 'alignment.csv',
		key: [
			['republic', [republic]],
			['organisation_or_status', [status]],
			['from_date', [fromDate]]
		]
	};
}

/** The sections of a mode with track on a republic's ground. */
export function rowOfTrack(
	tables: Pick<ExploreTables, 'regions' | 'regionRest'>,
	republic: RepublicCode,
	mode: CorridorMode
): TableRow {
	const ofMode = new Set(atlas.corridors.filter((each) => each.mode === mode).map(({ id }) => id));
	const ids = selectRegions(tables, republic)
		.flatMap(({ stretches }) => stretches)
		.filter(({ corridorId }) => ofMode.has(corridorId))
		.map(({ segmentId }) => segmentId);
	return { file: 'segments.csv', key: [['id', [...new Set(ids)]]] };
}

type RepublicKey = TableRow['key'][number];

/** One republic has its column, several together another. */
const republicKey = (republics: readonly RepublicCode[]): RepublicKey =>
	republics.length === 1 ? ['republic', republics] : ['republics', [republics.join(';')]];

/** Every answer of a poll to its question. */
export function rowsOfPoll({ answers }: Poll): TableRow {
	return { file: 'opinion.csv', key: [['id', answers.map(({ id }) => id)]] };
}

export function rowOfStudentsInRussia({ republics, year, sourceId }: StudentsInRussia): TableRow {
	return {
		file: 'russia_students.csv',
		key: [republicKey(republics), ['year', [String(year)]], ['source_id', [sourceId]]]
	};
}
