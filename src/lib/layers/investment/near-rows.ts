import { m } from '#messages';
import { describeProjectStatus, PROJECT_STATUS_LABELS } from '../../text/project-status-labels';
import {
	describeFinanceKind,
	describeFinanceMarks,
	describeListedPrices,
	FINANCE_STATUS_LABELS
} from '../../text/finance-labels';
import { describeSiteSector } from '../../text/row-labels';
import type { FinanceRecord } from '../../core/data/types';
import { parseSector, type Filters } from '../../core/domain/filters';
import { getProjectStatus } from '../../core/domain/project-status';
import { getSectorWord } from '../../text/filter-labels';
import { selectFinance, selectProjects } from './sites';
import type { NearRows, NearTables } from '../details-model';

export const listNearbyColumns = (): readonly string[] => [
	m.provenance_near_kind(),
	m.provenance_near_year(),
	m.provenance_near_name(),
	m.provenance_near_side(),
	m.provenance_near_sector(),
	m.rows_unit_musd(),
	m.provenance_near_status(),
	m.provenance_says_who()
];

/** AidData's terms for the status of a loan or grant, which its rows keep in their notes. */
const FINANCE_STATUSES: Readonly<Record<string, string>> = {
	completion: m.rows_status_completed(),
	implementation: m.rows_status_under_way(),
	pipeline: m.rows_status_committed()
};

function getStatus(record: FinanceRecord): string {
	const { recordStatus, note } = record;
	const marks = describeFinanceMarks(record);
	if (marks) return marks;
	if (recordStatus) return FINANCE_STATUS_LABELS[recordStatus];
	const [, word = ''] = /status: (\w+)/.exec(note) ?? [];
	return FINANCE_STATUSES[word] ?? PROJECT_STATUS_LABELS.unknown;
}

const formatAmount = (amountMusd: number | null) => (amountMusd === null ? '' : String(amountMusd));

/**
 * Loans and grants signed in the years of a sum of deals, and projects that had started by its end,
 * in the same country and sectors: a cell for each of `listNearbyColumns`.
 */
export function listNearbyRows(
	detail: NearTables,
	{ subject, country, year }: Parameters<NearRows['list']>[1],
	filters: Filters
): string[][] {
	const firstYear = subject.firstYear ?? year;
	const isHere = (row: { country: string }) => country === null || row.country === country;
	const getSource = (id: string) => detail.sources[id]?.title ?? id;
	const records = selectFinance(detail.financeRecords, filters)
		.filter((row) => isHere(row) && row.year >= firstYear && row.year <= year)
		.map((row) => [
			describeFinanceKind(row),
			String(row.year),
			row.place,
			row.financier,
			getSectorWord(parseSector(row.sector)),
			row.amountMusd === null ? '' : describeListedPrices(String(row.amountMusd), row.amountBasis),
			getStatus(row),
			getSource(row.sourceId)
		]);
	const projects = selectProjects(detail.projects, filters)
		.filter((row) => isHere(row) && getProjectStatus(row.spans, year) !== null)
		.map((row) => [
			m.provenance_near_project(),
			row.startYear === null ? '' : String(row.startYear),
			row.name,
			row.chineseEntity,
			describeSiteSector(row.sector),
			formatAmount(row.costMusd),
			describeProjectStatus(row, year),
			getSource(row.sourceId)
		]);
	return [...records, ...projects];
}
