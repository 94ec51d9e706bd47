import { m } from '#messages';
import type { Project } from '../../core/data/types';
import { getProjectStatus } from '../../core/domain/project-status';
import { LAST_YEAR } from '../../core/domain/years';
import { nameCountry } from '../../text/country-names';
import { PROJECT_STATUS_LABELS } from '../../text/project-status-labels';
import type { ListSearched, SearchHeadings } from '../entry-model';
import { joinSearchWords } from '../search-words';

/** The state of a project at the end of the period; empty if unknown. */
function lastStatus({ spans }: Project): string {
	const status = getProjectStatus(spans, LAST_YEAR);
	return status ? PROJECT_STATUS_LABELS[status] : '';
}

export const headings: SearchHeadings = { project: m.search_projects() };

/** Loans and grants have no names to be found by. */
export const listSearched: ListSearched = ({ projects }) =>
	projects.map((row) => ({
		kind: 'project',
		id: row.id,
		name: row.name,
		context: joinSearchWords(row.place, nameCountry(row.country), lastStatus(row)),
		words: joinSearchWords(row.sector, row.chineseEntity),
		country: row.country,
		...(row.lonLat ? { at: row.lonLat } : {})
	}));
