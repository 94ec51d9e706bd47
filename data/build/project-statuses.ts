import type { ProjectChange } from '../../src/lib/core/data/types';
import type { ProjectStatus, StatusSpan } from '../../src/lib/core/domain/project-status';
import { optionalNumber, groupRowsBy, text, word } from './cells';
import type { CsvRow } from './csv-table';
import { getTable, type TableSet } from './read-tables';

/** Standstill and end are shown without a date: a project never appears more advanced than known. */
const HALTED: readonly ProjectStatus[] = ['stalled', 'cancelled'];

interface Change {
	year: number | null;
	status: ProjectStatus;
	/** Year of the source: a change without a year happened by then. */
	sourceYear: number | null;
}

/**
 * The state of a project from year to year. A change without a year comes after the last dated one:
 * the state is unknown until the year of its source, and changed from then on.
 */
export function listSpans(changes: readonly Change[]): StatusSpan[] {
	const spans: StatusSpan[] = [];
	for (const { year, status, sourceYear } of changes) {
		if (year !== null) {
			spans.push([year, status]);
			continue;
		}
		const last = spans.at(-1);
		const next = last ? last[0] + 1 : null;
		if (next !== null && HALTED.includes(status)) {
			spans.push([next, status]);
			continue;
		}
		const knownFrom = sourceYear === null ? null : Math.max(sourceYear, next ?? sourceYear);
		if (last && last[1] !== 'unknown' && knownFrom !== next) spans.push([next!, 'unknown']);
		if (knownFrom !== null) spans.push([knownFrom, status]);
	}
	return spans;
}

export interface ProjectStates {
	/** Of the first change with a year; null if none is known. */
	firstYear: number | null;
	changes: ProjectChange[];
	spans: StatusSpan[];
}

/** Editions before 2026-12 have only first and last years, and keep their states. */
function statesBeforeTable(project: CsvRow): ProjectStates {
	const start = optionalNumber(project, 'start_year');
	const end = optionalNumber(project, 'end_year');
	const spans: StatusSpan[] = [];
	if (start !== null && start !== end) spans.push([start, 'building']);
	if (end !== null) spans.push([end, 'completed']);
	return { firstYear: start ?? end, changes: [], spans };
}

/** The known states of every project, by id. */
export function listProjectStates(set: TableSet): Map<string, ProjectStates> {
	const projects = getTable(set, 'projects').rows;
	if (!set.tables.has('project_statuses')) {
		return new Map(projects.map((row) => [text(row, 'id'), statesBeforeTable(row)]));
	}
	const sources = groupRowsBy(getTable(set, 'sources').rows, 'id');
	const rows = getTable(set, 'project_statuses').rows;
	return new Map(
		projects.map((project) => {
			const own = rows.filter((row) => text(row, 'project_id') === text(project, 'id'));
			const changes = own.map((row): ProjectChange => ({
				year: optionalNumber(row, 'year'),
				status: word(row, 'status'),
				sourceId: text(row, 'source_id'),
				evidence: word(row, 'evidence'),
				note: text(row, 'note'),
				...(text(row, 'bought') === 'true' && { isBought: true })
			}));
			const spans = listSpans(
				changes.map(({ year, status, sourceId }) => {
					const source = sources.get(sourceId);
					return { year, status, sourceYear: source ? optionalNumber(source, 'year') : null };
				})
			);
			return [text(project, 'id'), { firstYear: changes[0]?.year ?? null, changes, spans }];
		})
	);
}
