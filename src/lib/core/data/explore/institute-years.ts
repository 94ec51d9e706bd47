import type { Institute, InstituteKind } from '../types';

const RUSSIAN_KINDS: readonly InstituteKind[] = [
	'russian_university_branch',
	'russkiy_mir_centre',
	'russian_house'
];

export const isRussianCentre = ({ kind }: Pick<Institute, 'kind'>): boolean =>
	RUSSIAN_KINDS.includes(kind);

const isBy = (date: string | null, year: number) =>
	date !== null && Number(date.slice(0, 4)) <= year;

/** Open at the end of a year. False without an opening date. */
export function isOpenAtYearEnd({ opened, closed }: Institute, year: number): boolean {
	return isBy(opened, year) && !isBy(closed, year);
}
