import type * as Grades from '$lib/core/data/explore/grades';
import type { Bands } from '$lib/core/data/explore/grades';
import type { RangeMeasure } from '$lib/core/data/explore/ranges-words';
import type { CountedBy } from '$lib/core/domain/layers';
import type { CountryCode } from '$lib/core/domain/countries';
import type { DetailTables } from '$lib/core/data/types';
import { loadDetail } from '$lib/core/data/atlas';
import { loadExplore } from '$lib/core/data/explore/load';
import type { ExploreTables } from '$lib/core/data/explore/types';

/** Loaded with the tables: the first view needs neither. */
let grades: typeof Grades | null = null;
let tables = $state.raw<ExploreTables | null>(null);
let detail = $state.raw<DetailTables | null>(null);
let error = $state.raw<string | null>(null);

/** The tables of the country's panel that are loaded. */
export const panelTables = {
	/** Trade, debt, agreements, polls, Russia, regions. */
	get tables(): ExploreTables | null {
		return tables;
	},
	/** Single loans, grants and sites. */
	get detail(): DetailTables | null {
		return detail;
	},
	/** The range of the sources for each year of a series; empty before the tables are loaded. */
	bands(country: CountryCode, measure: RangeMeasure): Bands {
		return tables && grades ? grades.bandsOf(tables, country, measure) : [];
	},
	/** The same for direct investment by one count. */
	directBands(country: CountryCode, countedBy: CountedBy): Bands {
		return tables && grades ? grades.directBandsOf(tables, country, countedBy) : [];
	},
	/** An error message if loading failed; null if all is well. */
	get error(): string | null {
		return error;
	}
};

async function attempt(load: () => Promise<void>): Promise<void> {
	try {
		await load();
	} catch (cause) {
		error = cause instanceof Error ? cause.message : String(cause);
	}
}

/** Loads the tables of the first view. Never rejects: a new call retries. */
export async function loadPanelTables(): Promise<void> {
	error = null;
	await attempt(async () => {
		const [loaded, graded] = await Promise.all([
			loadExplore(),
			import('$lib/core/data/explore/grades')
		]);
		grades = graded;
		tables = loaded;
	});
}

/** Loads the lists further down. Never rejects, like the other. */
export async function loadPanelLists(): Promise<void> {
	await attempt(async () => {
		detail = await loadDetail();
	});
}
