import {
	FINANCE_KINDS,
	SECTORS,
	STATUSES,
	type Filters,
	type Sector,
	type StatusWord,
	type TrackerEdition
} from '../domain/filters';
import { formatCount } from '../domain/numbers';

/** A sector as the tables write it: `real estate`. */
export function sectorWord(sector: Sector): string {
	return sector.replaceAll('-', ' ');
}

export const EDITION_NAMES: Readonly<Record<TrackerEdition, string>> = {
	current: 'edition of autumn 2023',
	'spring-2019': 'edition of spring 2019'
};

/** `a`, `a and b`, `a, b and c`. */
function joinWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
	const rest = words.slice(0, -1);
	return rest.length === 0 ? (words[0] ?? '') : `${rest.join(', ')} ${last} ${words.at(-1)}`;
}

/** Long enough to say in a sentence; beyond it, a count has to do. */
const MOST_NAMED = 3;

/** Sectors in words: `energy and transport`, `all but energy`, `5 of 13 sectors`; empty for all. */
export function describeSectors(sectors: readonly Sector[]): string {
	if (sectors.length === SECTORS.length) return '';
	if (sectors.length === 0) return 'no sector';
	if (sectors.length <= MOST_NAMED) return joinWords(sectors.map(sectorWord));
	const missing = SECTORS.filter((sector) => !sectors.includes(sector));
	if (missing.length <= MOST_NAMED) return `all sectors but ${joinWords(missing.map(sectorWord))}`;
	return `${sectors.length} of ${SECTORS.length} sectors`;
}

/** What a sum of deals is narrowed to, to stand after its years: `, energy only`; empty for all. */
export function describeDealFilter({
	sectors,
	trackerEdition
}: Pick<Filters, 'sectors' | 'trackerEdition'>): string {
	const words = describeSectors(sectors);
	const edition = trackerEdition === 'current' ? '' : `, ${EDITION_NAMES[trackerEdition]}`;
	return `${words && `, ${words} only`}${edition}`;
}

/** What loans or sites are narrowed to, to stand after their years; empty for all. */
export function describeRowFilter(
	{ sectors, leastMusd, financeKinds }: Pick<Filters, 'sectors' | 'leastMusd' | 'financeKinds'>,
	subject: 'finance' | 'projects'
): string {
	const words = describeSectors(sectors);
	const kinds =
		subject === 'projects' || financeKinds.length === FINANCE_KINDS.length
			? ''
			: financeKinds.length === 0
				? ', neither loans nor grants'
				: `, ${financeKinds[0]}s only`;
	const least = leastMusd === 0 ? '' : `, at least ${formatCount(leastMusd)} million USD`;
	return `${words && `, ${words} only`}${kinds}${least}`;
}

/** Chosen states of stretches: `being built or agreed`; empty where all are. */
export function describeStatuses(
	statuses: readonly StatusWord[],
	words: Readonly<Record<StatusWord, string>>
): string {
	if (statuses.length === STATUSES.length) return '';
	if (statuses.length === 0) return 'in no state at all';
	return joinWords(
		statuses.map((status) => words[status]),
		'or'
	);
}

/** A year that an edition of the tracker does not reach. */
export function describeUncovered(edition: TrackerEdition, year: number): string {
	return `the ${EDITION_NAMES[edition]} does not reach ${year}`;
}

/** For a figure where there is room for three words. */
export const NOT_IN_EDITION = 'not in this edition';
