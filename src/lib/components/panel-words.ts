import { atlas } from '../data/atlas';
import { QUALITY_WORDS } from '../data/quality-words';
import type { InstituteKind, SegmentStatus } from '../data/types';
import { formatRatio } from '../domain/numbers';
import type { RepublicCode } from '../domain/republics';
import { yearIndex } from '../domain/years';
import type { MarkId } from '../layers/model';

export const PANEL_WORDS = {
	close: 'Close',
	billions: 'billion USD',
	none: 'none',
	dealsByYear: 'Deals of each year',
	bySector: 'By sector',
	sector: 'Sector',
	notCovered: (year: number) => `this edition does not reach ${year}`,
	unverified: QUALITY_WORDS.unverified,
	undated: 'no opening date found',
	confuciusInstitutes: 'Confucius Institutes open',
	corridorsInUse: 'Corridors in use',
	partlyInUse: 'in use in part, the rest ',
	notAgreed: 'not agreed yet',
	noInstitutes: 'No site open in this year.',
	noCorridors: 'No corridor of the chosen kinds has a place here.',
	openProvenance: 'Who says so?',
	listLoading: 'The single rows are loading …',
	loading: 'The figures of the republic are loading.',
	panelFailed: 'The panel did not load. Check the connection and try again; the map keeps working.',
	retry: 'Try again'
} as const;

/** `2018 · population 18.9 million`. */
export function describePopulation(republic: RepublicCode, year: number): string {
	const people = atlas.students[republic].population[yearIndex(year)]!.value;
	if (people === null) return `${year} · population: ${QUALITY_WORDS.none}`;
	return `${year} · population ${formatRatio(people / 1e6)} million`;
}

/** The mark of a stretch's state; planned and agreed look alike. */
export const STATUS_MARKS: Readonly<Record<SegmentStatus, MarkId>> = {
	planned: 'state-planned',
	agreed: 'state-planned',
	construction: 'state-construction',
	operational: 'state-operational',
	reconstruction: 'state-reconstruction',
	suspended: 'state-suspended'
};

export const INSTITUTE_MARKS: Readonly<Record<InstituteKind, MarkId>> = {
	confucius_institute: 'diamond-confucius',
	confucius_classroom: 'diamond-classroom',
	luban_workshop: 'diamond-luban',
	joint_university_campus: 'diamond-campus',
	russian_university_branch: 'diamond-russian',
	russkiy_mir_centre: 'diamond-russian',
	russian_house: 'diamond-russian'
};
