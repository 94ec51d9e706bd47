import { m } from '#messages';
import { describeProjectStatus, PROJECT_STATUS_WORDS } from '$lib/core/data/project-status-words';
import { isDealSubject, type ShownFigure } from '$lib/core/data/provenance';
import { describeSiteSector, FINANCE_KIND_WORDS } from '$lib/core/data/row-words';
import type { DetailTables, FinanceRecord } from '$lib/core/data/types';
import { sectorOfWord } from '$lib/core/domain/filters';
import { projectStatus } from '$lib/core/domain/project-status';
import { sectorWord } from '$lib/layers/filter-words';
import { selectFinance, selectProjects } from '$lib/layers/investment/sites';
import { filtersOf } from './provenance-words';

export const nearColumns = (): readonly string[] => [
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

function statusOf({ note }: FinanceRecord): string {
	const [, word = ''] = /status: (\w+)/.exec(note) ?? [];
	return FINANCE_STATUSES[word] ?? PROJECT_STATUS_WORDS.unknown;
}

const amountOf = (amountMusd: number | null) => (amountMusd === null ? '' : String(amountMusd));

/**
 * Loans and grants signed in the years of a sum of deals, and projects that had started by its end,
 * in the same country and sectors: a cell for each of `nearColumns`. Empty for any other figure.
 */
export function rowsNear(
	detail: Pick<DetailTables, 'financeRecords' | 'projects' | 'sources'>,
	{ subject, country, year }: Pick<ShownFigure, 'subject' | 'country' | 'year'>
): string[][] {
	if (!isDealSubject(subject)) return [];
	const filters = filtersOf(subject.deals);
	const isHere = (row: { country: string }) => country === null || row.country === country;
	const sourceOf = (id: string) => detail.sources[id]?.title ?? id;
	const records = selectFinance(detail.financeRecords, filters)
		.filter((row) => isHere(row) && row.year >= subject.firstYear && row.year <= year)
		.map((row) => [
			FINANCE_KIND_WORDS[row.kind],
			String(row.year),
			row.place,
			row.financier,
			sectorWord(sectorOfWord(row.sector)),
			amountOf(row.amountMusd),
			statusOf(row),
			sourceOf(row.sourceId)
		]);
	const projects = selectProjects(detail.projects, filters)
		.filter((row) => isHere(row) && projectStatus(row.spans, year) !== null)
		.map((row) => [
			m.provenance_near_project(),
			row.startYear === null ? '' : String(row.startYear),
			row.name,
			row.chineseEntity,
			describeSiteSector(row.sector),
			amountOf(row.costMusd),
			describeProjectStatus(row, year),
			sourceOf(row.sourceId)
		]);
	return [...records, ...projects];
}
