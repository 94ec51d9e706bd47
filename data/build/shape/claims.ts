import type { ClaimFigures, DatedFigure } from '../../../src/lib/features/claims/claims-model';
import { CLAIM_COPY } from '../../../src/lib/features/claims/claims-copy';
import { number, text } from '../cells';
import type { CsvRow } from '../csv-table';
import { getEdition } from '../data-package';
import { getTable, type TableSet } from '../read-tables';
import * as money from './claims-money';
import * as people from './claims-people';
import { shapeSources } from './sources';
import { shapeStudents } from './students';

function getRow(set: TableSet, table: string, id: string): CsvRow {
	const row = getTable(set, table).rows.find((each) => text(each, 'id') === id);
	if (!row) throw new Error(`data/tables/${table}.csv has no row ${id}, but a claim uses it`);
	return row;
}

/** The first number of a text that matches; some figures are only in the sentence of an event. */
function numberIn(words: string, pattern: RegExp): number {
	return Number(pattern.exec(words)?.[1]?.replaceAll(',', ''));
}

function scholarshipPromise(set: TableSet, id: string): DatedFigure {
	const row = getRow(set, 'events', id);
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
	const pledge = getRow(set, 'events', PLEDGE);
	const index = text(getRow(set, 'paper_totals', 'cooperation-index'), 'paper_value_text');
	const sources = shapeSources(set);
	const named = new Set(CLAIM_COPY.flatMap((claim) => claim.sources));
	return {
		edition: getEdition(set.dataPackage),
		speechDate: text(getRow(set, 'events', SPEECH), 'date'),
		scholarshipPromises: [FIRST_PROMISE, SPEECH].map((id) => scholarshipPromise(set, id)),
		deals: money.computeClaimDeals(set),
		laterEditions: money.computeClaimLaterEditions(set),
		directInvestment: money.computeClaimDirectInvestment(set),
		energy: money.computeClaimEnergy(set),
		trade: money.computeClaimTrade(set),
		cooperationIndex: {
			fromPercent: numberIn(index, /^(\d+)/),
			toPercent: numberIn(index, /(\d+)$/)
		},
		summit: {
			lastDate: text(pledge, 'date'),
			pledgeBnYuan: numberIn(text(pledge, 'title'), /(\d+) billion yuan/),
			pledgeBnUsd: number(getRow(set, 'paper_totals', 'xian-pledge'), 'paper_value')
		},
		worldStudents: people.computeClaimWorldStudents(set),
		students2016: people.computeClaimStudents2016(students),
		students2018: people.computeClaimStudents2018(students),
		institutes: people.computeClaimInstitutes(set),
		worldInstitutes: people.computeClaimWorldInstitutes(set),
		origins: people.computeClaimOrigins(set),
		relation: people.computeClaimRelation(set, students),
		sources: Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id)))
	};
}
