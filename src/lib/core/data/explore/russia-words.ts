import { m } from '#messages';
import { republicByCode, type RepublicCode } from '../../domain/republics';
import type { StudentsInRussia } from './types';

/** What may be set beside what. */
export const RUSSIA_RULE = m.explore_russia_rule();

export const IN_RUSSIA_LABEL = m.explore_in_russia();
/** Of figures that are not UNESCO's; who counted them is said after it. */
export const OTHERS_IN_RUSSIA_LABEL = m.explore_in_russia_others();

export const CENTRES_NOTE = m.explore_russian_centres();

const BASIS_WORDS: Readonly<Record<StudentsInRussia['basis'], string>> = {
	unesco: m.explore_basis_unesco(),
	ministry: m.explore_basis_ministry(),
	official: m.explore_basis_official()
};

export function describeBasis({ basis }: Pick<StudentsInRussia, 'basis'>): string {
	return BASIS_WORDS[basis];
}

/** Why a cell of UNESCO's series is empty. */
export const describeNoFigure = (republic: RepublicCode): string =>
	m.explore_no_unesco_figure({ name: republicByCode(republic).name });
