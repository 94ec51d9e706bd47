import { atlas } from '../../core/data/atlas';
import type { Institute, InstituteKind } from '../../core/data/types';
import type { CountryCode } from '../../core/domain/countries';
import { YEARS } from '../../core/domain/years';

/** Kinds that China set up, in the order of the legend. */
export const CHINESE_KINDS: readonly InstituteKind[] = [
	'confucius_institute',
	'confucius_classroom',
	'luban_workshop',
	'joint_university_campus'
];

export function isRussian({ kind }: Pick<Institute, 'kind'>): boolean {
	return !CHINESE_KINDS.includes(kind);
}

/** The year of a date as precise as its source; null where none was seen. */
function yearOf(date: string | null): number | null {
	return date === null ? null : Number(date.slice(0, 4));
}

/** Open at the end of the year. A site without an opening date is never drawn: no year is known for it. */
export function isOpen(institute: Institute, year: number): boolean {
	const opened = yearOf(institute.opened);
	const closed = yearOf(institute.closed);
	return opened !== null && opened <= year && (closed === null || closed > year);
}

/** Sites open at the end of a year, Russian ones only when asked for. */
export function selectInstitutes(year: number, russianCentres: boolean): Institute[] {
	return atlas.institutes.filter(
		(institute) => isOpen(institute, year) && (russianCentres || !isRussian(institute))
	);
}

export function selectInstitutesOf(
	country: CountryCode,
	year: number,
	russianCentres: boolean
): Institute[] {
	return selectInstitutes(year, russianCentres).filter(
		(institute) => institute.country === country
	);
}

/** Confucius Institutes open at the end of each year, 2005 first. */
export function selectConfuciusCounts(country: CountryCode): readonly number[] {
	return YEARS.map(
		(year) =>
			atlas.institutes.filter(
				(institute) =>
					institute.kind === 'confucius_institute' &&
					institute.country === country &&
					isOpen(institute, year)
			).length
	);
}

/** Classrooms crowd the region's view; they come when a reader looks closer. */
export const CLASSROOM_ZOOM = 5;
