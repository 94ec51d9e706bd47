import type { StudentPlace } from '../../data/explore/types';
import { QUALITY_WORDS } from '../../data/quality-words';
import type { Institute } from '../../data/types';
import { formatCount } from '../../domain/numbers';
import { REPUBLIC_CODES, republicByCode, type RepublicCode } from '../../domain/republics';
import { INSTITUTE_KIND_WORDS } from '../../layers/institutes/describe';

export const CHINESE_SIDE_WORDS = {
	loading: 'Loading the partners …',
	retry: 'Try again',
	none: (republic: RepublicCode, year: number) =>
		`No partner of an open site in ${republicByCode(republic).name} is known at the end of ${year}.`,
	more: 'All provinces, and where the students are',
	province: 'Province',
	partner: 'Partner',
	sites: 'Sites',
	year: 'At the end of',
	students: 'Students of all origins',
	place: 'Place',
	figure: 'Figure',
	source: 'Source',
	noCount: 'no figure'
} as const;

export const describeSites = (count: number) => `${count} ${count === 1 ? 'site' : 'sites'}`;

/** `Lanzhou University, Lanzhou; Confucius Institute, opened 2005`. */
export function describePartnerSite(site: Institute, partner: string, city: string): string {
	const unverified = site.evidence === 'recalled' ? `; ${QUALITY_WORDS.unverified}` : '';
	return `${INSTITUTE_KIND_WORDS[site.kind]} with ${partner}, ${city}${unverified}`;
}

/** `about 250 citizens, mostly students`. */
export function describePlaceFigure({ value, unit, bound, quality }: StudentPlace): string {
	const number = `${bound ? `${bound} ` : ''}${formatCount(value)}`;
	const doubt = quality === 'unverified' ? ` (${QUALITY_WORDS.unverified})` : '';
	return `${number} ${unit}${doubt}`;
}

/** Whose students a fact is about. */
export function describeOrigins(republics: readonly RepublicCode[]): string {
	return republics.length === REPUBLIC_CODES.length
		? 'All five together'
		: republics.map((code) => republicByCode(code).name).join(', ');
}

/** Why a site is counted for no province: `opens 2024`, `no opening date found`. */
export function describeNotCounted({ opened, closed }: Institute): string {
	if (closed) return `closed ${closed}`;
	return opened ? `opened ${opened}` : 'no opening date found';
}
