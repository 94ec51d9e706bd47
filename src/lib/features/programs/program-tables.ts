import { atlas } from '$lib/core/data/atlas';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { DetailTables, Source } from '$lib/core/data/types';
import { m } from '#messages';
import { buildAtlasReference, toPlainText } from '$lib/figures/cite';
import { formatCsv } from '$lib/figures/csv';
import { loadDetail } from '$lib/text/load-detail';
import { loadExplore } from '$lib/text/load-explore';

/** The tables that files for programs are made from. */
export interface ProgramTables {
	explore: ExploreTables;
	detail: DetailTables;
	sources: Readonly<Record<string, Source>>;
}

/** @throws Error if tables fail to load */
export async function loadProgramTables(): Promise<ProgramTables> {
	const [explore, detail] = await Promise.all([loadExplore(), loadDetail()]);
	return { explore, detail, sources: { ...detail.sources, ...explore.sources } };
}

/** How to cite the figures of this edition; short, for every row has it, and the same on every host. */
export const CITATION = toPlainText({
	...buildAtlasReference(atlas.edition, ''),
	title: m.cite_atlas(),
	publisher: ''
});

/** A source in few words, for every row has them; `data/sources.csv` has the rest. */
const nameSource = ({ publisher, authors, year }: Source): string =>
	`${publisher || authors} (${year ?? m.cite_no_date()})`;

type Cell = string | number | null;

/** A row of a file: its own columns, and the sources of its figures. */
export interface TidyRow {
	cells: Readonly<Record<string, Cell>>;
	sourceIds: readonly string[];
}

/** What every row of every file ends with, so that a copied row can be cited. */
export const LAST_COLUMNS = ['source_ids', 'sources', 'edition', 'citation'] as const;

/** Rows as RFC 4180 text; all have the columns of the first. */
export function formatTidyCsv(rows: readonly TidyRow[], { sources }: ProgramTables): string {
	const columns = Object.keys(rows[0]?.cells ?? {});
	return formatCsv(
		[...columns, ...LAST_COLUMNS],
		rows.map(({ cells, sourceIds }) => {
			const ids = [...new Set(sourceIds)];
			const named = ids.flatMap((id) => sources[id] ?? []).map(nameSource);
			return [
				...Object.values(cells),
				ids.join(' '),
				[...new Set(named)].join('; '),
				atlas.edition,
				CITATION
			];
		})
	);
}
