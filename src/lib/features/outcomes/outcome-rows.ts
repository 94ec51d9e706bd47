import { formatRecordsCsv } from '$lib/figures/csv';
import { loadDetail } from '$lib/text/load-detail';
import { SECTORS } from '$lib/core/domain/filters';
import { PROJECT_STATUSES, getProjectStatus } from '$lib/core/domain/project-status';
import { NAMED_COUNTRIES } from '$lib/text/country-names';
import { YEARS } from '$lib/core/domain/years';
import { getSectorWord } from '$lib/text/filter-labels';
import { parseSiteSector } from '$lib/core/domain/site-sectors';
import { m } from '#messages';
import { describeItemCount } from '$lib/text/region-labels';
import type { OutcomeTableId } from './outcomes-link';

export type OutcomeTables = Awaited<ReturnType<typeof loadOutcomeTables>>;
export type OutcomeProject = OutcomeTables['projects'][number];

/** Projects with all their known statuses, and the sources: they are sent with the page. */
export async function loadOutcomeTables() {
	const { projects, sources } = await loadDetail();
	const named = new Set(projects.flatMap(({ changes }) => changes.map(({ sourceId }) => sourceId)));
	return {
		projects: projects.map(({ id, name, country, sector, changes, spans }) => ({
			id,
			name,
			country,
			sector: parseSiteSector(sector) ?? ('other' as const),
			changes,
			spans
		})),
		sources: Object.fromEntries(
			[...named].map((id) => {
				const { publisher, authors, year } = sources[id]!;
				return [id, { publisher, authors, year }];
			})
		)
	};
}

/** Heading of the list behind a count. */
export const describeBehind = (label: string, count: number): string =>
	m.outcomes_behind({ label, projects: describeItemCount(count, 'project') });

export type OutcomeRow = ReturnType<typeof buildRow>;

/** A row of a table of counts: the projects behind each, in the order of the statuses. */
function buildRow(id: string, label: string, projects: readonly OutcomeProject[], year: number) {
	const cells = PROJECT_STATUSES.map((status) => ({
		status,
		projects: projects.filter(({ spans }) => getProjectStatus(spans, year) === status)
	}));
	const count = cells.reduce((sum, cell) => sum + cell.projects.length, 0);
	return { id, label, cells, count };
}

export function listRowsByCountry(projects: readonly OutcomeProject[], year: number): OutcomeRow[] {
	return NAMED_COUNTRIES.map(({ code, slug, name }) => {
		const own = projects.filter(({ country }) => country === code);
		return buildRow(slug, name, own, year);
	});
}

/** Sectors without a project are omitted. */
export function listRowsBySector(projects: readonly OutcomeProject[], year: number): OutcomeRow[] {
	return SECTORS.flatMap((sector) => {
		const own = projects.filter((project) => project.sector === sector);
		return own.length > 0 ? [buildRow(`sector-${sector}`, getSectorWord(sector), own, year)] : [];
	});
}

export function listRowsByYear(projects: readonly OutcomeProject[]): OutcomeRow[] {
	return YEARS.map((year) => buildRow(`year-${year}`, String(year), projects, year));
}

/** A table of counts: its caption, the name of its rows, and them. */
export function buildOutcomeTable(
	projects: readonly OutcomeProject[],
	by: OutcomeTableId,
	year: number
): { caption: string; of: string; rows: OutcomeRow[] } {
	switch (by) {
		case 'country':
			return {
				...{ caption: m.outcomes_by_country({ year }), of: m.outcomes_country() },
				rows: listRowsByCountry(projects, year)
			};
		case 'sector':
			return {
				...{ caption: m.outcomes_by_sector({ year }), of: m.outcomes_sector() },
				rows: listRowsBySector(projects, year)
			};
		case 'year':
			return {
				...{ caption: m.outcomes_by_year(), of: m.outcomes_year() },
				rows: listRowsByYear(projects)
			};
	}
}

/** Each word once, with spaces between. */
export const listDistinct = (words: readonly string[]) => [...new Set(words)].join(' ');

/** The counts of a table, a row for each of its rows and states. */
export const formatOutcomesCsv = (of: string, rows: readonly OutcomeRow[]): string =>
	formatRecordsCsv(
		rows.flatMap(({ label, cells }) =>
			cells.map(({ status, projects }) => ({
				...{ [of]: label, status, projects: projects.length, unit: 'projects' },
				countries: listDistinct(projects.map(({ country }) => country)),
				ids: projects.map(({ id }) => id).join(' '),
				source_ids: listDistinct(
					projects.flatMap(({ changes }) => changes.map(({ sourceId }) => sourceId))
				)
			}))
		)
	);
