import type { ClaimFigures, DatedFigure } from '../../../src/lib/core/data/claims-model';
import { CLAIM_WORDS } from '../../../src/lib/core/data/claims-words';
import { number, text } from '../cells';
import type { CsvRow } from '../csv-table';
import { editionOf } from '../data-package';
import { tableOf, type TableSet } from '../read-tables';
import * as money from './claims-money';
import * as people from './claims-people';
import { shapeSources } from './sources';
import { shapeStudents } from './students';

function rowOf(set: TableSet, table: string, id: string): CsvRow {
	const row = tableOf(set, table).rows.find((each) => text(each, 'id') === id);
	if (!row) throw new Error(`data/tables/${table}.csv has no row ${id}, but a claim uses it`);
	return row;
}

/** The first number of a text that matches; some figures are only in the sentence of an event. */
function numberIn(words: string, pattern: RegExp): number {
	return Number(pattern.exec(words)?.[1]?.replaceAll(',', ''));
}

function scholarshipPromise(set: TableSet, id: string): DatedFigure {
	const row = rowOf(set, 'events', id);
	return {
		date: text(row, 'date'),
		value: numberIn(text(row, 'summary'), /([\d,]+) (?:government )?scholarships/),
		sourceId: text(row, 'source_id')
	};
}

const SPEECH = '2013-09-07-xi-jinpings-silk-road-economic-belt-speech';
const FIRST_PROMISE = '2012-06-07-sco-beijing-summit-30-000-scholarships-first-promised';
const PLEDGE = '2023-05-19-china-announces-26-billion-yuan-for-central-asia';

/**
 * Every number shown with a claim of the paper. The tables must have passed the check.
 * @throws Error if a row of a claim is missing
 */
export function shapeClaims(set: TableSet): ClaimFigures {
	const students = shapeStudents(set);
	const pledge = rowOf(set, 'events', PLEDGE);
	const index = text(rowOf(set, 'paper_totals', 'cooperation-index'), 'paper_value_text');
	const sources = shapeSources(set);
	const named = new Set(CLAIM_WORDS.flatMap((claim) => claim.sources));
	return {
		edition: editionOf(set.dataPackage),
		speechDate: text(rowOf(set, 'events', SPEECH), 'date'),
		scholarshipPromises: [FIRST_PROMISE, SPEECH].map((id) => scholarshipPromise(set, id)),
		deals: money.claimDeals(set),
		laterEditions: money.claimLaterEditions(set),
		directInvestment: money.claimDirectInvestment(set),
		energy: money.claimEnergy(set),
		trade: money.claimTrade(set),
		cooperationIndex: {
			fromPercent: numberIn(index, /^(\d+)/),
			toPercent: numberIn(index, /(\d+)$/)
		},
		summit: {
			lastDate: text(pledge, 'date'),
			pledgeBnYuan: numberIn(text(pledge, 'title'), /(\d+) billion yuan/),
			pledgeBnUsd: number(rowOf(set, 'paper_totals', 'xian-pledge'), 'paper_value')
		},
		worldStudents: people.claimWorldStudents(set),
		students2016: people.claimStudents2016(students),
		students2018: people.claimStudents2018(students),
		institutes: people.claimInstitutes(set),
		worldInstitutes: people.claimWorldInstitutes(set),
		origins: people.claimOrigins(set),
		relation: people.claimRelation(set, students),
		sources: Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id)))
	};
}
