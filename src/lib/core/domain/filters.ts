/** The words by which money and corridors are narrowed; each is a value in links. */
import { GROUND_STATUSES, type ProjectStatus } from './project-status';

/** Sectors of the deal tracker and of the loans, in alphabetical order with `other` last. */
export const SECTORS = [
	'agriculture',
	'chemicals',
	'education',
	'energy',
	'entertainment',
	'finance',
	'health',
	'metals',
	'real-estate',
	'technology',
	'transport',
	'utilities',
	'other'
] as const;
export type Sector = (typeof SECTORS)[number];

/** Purchases and building contracts: side by side, never one figure. */
export const DEAL_KINDS = ['investment', 'construction'] as const;
export type DealKindWord = (typeof DEAL_KINDS)[number];

export const FINANCE_KINDS = ['loan', 'grant'] as const;
export type FinanceKind = (typeof FINANCE_KINDS)[number];

/** States of a section of a corridor; sites have their own. */
export const STATUSES = [
	'planned',
	'agreed',
	'construction',
	'operational',
	'reconstruction',
	'suspended'
] as const;
export type StatusWord = (typeof STATUSES)[number];

/** Editions of the deal tracker, the drawn one first. Each revises the years before it. */
export const TRACKER_EDITIONS = ['current', 'spring-2019'] as const;
export type TrackerEdition = (typeof TRACKER_EDITIONS)[number];

/** What a reader has narrowed; every list but that of the sites holds all its words where nothing is left out. */
export interface Filters {
	sectors: readonly Sector[];
	dealKinds: readonly DealKindWord[];
	financeKinds: readonly FinanceKind[];
	statuses: readonly StatusWord[];
	/** Plans, contracts and cancelled projects are left out from the start. */
	siteStatuses: readonly ProjectStatus[];
	trackerEdition: TrackerEdition;
	/** Loans, grants and sites of a lower sum are left out, those without one too; 0 shows all. */
	leastMusd: number;
}

/** Nothing left out. */
export const NO_FILTERS: Filters = {
	sectors: SECTORS,
	dealKinds: DEAL_KINDS,
	financeKinds: FINANCE_KINDS,
	statuses: STATUSES,
	siteStatuses: GROUND_STATUSES,
	trackerEdition: 'current',
	leastMusd: 0
};

/** More than any single row of the tables: what a link may ask for at most. */
export const LARGEST_LEAST_MUSD = 99_999;

/** A sector as the tables write it: `real-estate` gives `real estate`. */
export function wordOfSector(sector: Sector): string {
	return sector.replaceAll('-', ' ');
}

/** The sector of the tracker's and the loans' own word: `real estate` gives `real-estate`. */
export function sectorOfWord(word: string): Sector {
	const id = word.replaceAll(' ', '-');
	return SECTORS.find((sector) => sector === id) ?? 'other';
}
