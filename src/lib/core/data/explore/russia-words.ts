import { m } from '#messages';
import { countryByCode, type CountryCode } from '../../domain/countries';
import type { StudentsInRussia } from './types';

const BASIS_WORDS: Readonly<Record<StudentsInRussia['basis'], string>> = {
	unesco: m.explore_basis_unesco(),
	ministry: m.explore_basis_ministry(),
	official: m.explore_basis_official()
};

export function describeBasis({ basis }: Pick<StudentsInRussia, 'basis'>): string {
	return BASIS_WORDS[basis];
}

/** Why a cell of UNESCO's series is empty. */
export const describeNoFigure = (country: CountryCode): string =>
	m.explore_no_unesco_figure({ name: countryByCode(country).name });
