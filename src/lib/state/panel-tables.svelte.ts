import type * as Grades from '$lib/figures/grades';
import type { Bands } from '$lib/figures/grades';
import type { RangeMeasure } from '$lib/text/ranges-labels';
import type { CountedBy } from '$lib/core/domain/layers';
import type { CountryCode } from '$lib/core/domain/countries';
import type { DetailTables } from '$lib/core/data/types';
import { loadDetail } from '$lib/text/load-detail';
import { loadExplore } from '$lib/text/load-explore';
import type { ExploreTables } from '$lib/core/data/explore/types';

class PanelTables {
	/** Trade, debt, agreements, polls, Russia, regions. */
	tables = $state.raw<ExploreTables | null>(null);
	/** Single loans, grants and sites. */
	detail = $state.raw<DetailTables | null>(null);
	/** An error message if loading failed; null if all is well. */
	error = $state.raw<string | null>(null);
	/** Loaded with the tables: the first view needs neither. */
	grades: typeof Grades | null = null;

	/** The range of the sources for each year of a series; empty before the tables are loaded. */
	bands(country: CountryCode, measure: RangeMeasure): Bands {
		return this.tables && this.grades ? this.grades.listBands(this.tables, country, measure) : [];
	}

	/** The same for direct investment by one count. */
	directBands(country: CountryCode, countedBy: CountedBy): Bands {
		const { tables, grades } = this;
		return tables && grades ? grades.listDirectBands(tables, country, countedBy) : [];
	}

	async attempt(load: () => Promise<void>): Promise<void> {
		try {
			await load();
		} catch (cause) {
			this.error = cause instanceof Error ? cause.message : String(cause);
		}
	}
}

export const panelTables = new PanelTables();

/** Loads the tables of the first view. */
export async function loadPanelTables(): Promise<void> {
	panelTables.error = null;
	await panelTables.attempt(async () => {
		const [loaded, grades] = await Promise.all([loadExplore(), import('$lib/figures/grades')]);
		panelTables.grades = grades;
		panelTables.tables = loaded;
	});
}

/** Loads the lists further down. */
export const loadPanelLists = (): Promise<void> =>
	panelTables.attempt(async () => void (panelTables.detail = await loadDetail()));
