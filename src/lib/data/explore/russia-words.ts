import type { StudentsInRussia } from './types';

/** What may be set beside what. */
export const RUSSIA_RULE =
	'UNESCO counts tertiary students in Russia, so degree students in China stand beside them, not all students. One source makes one line: UNESCO’s level doubles in 2008, which looks like a change in reporting.';

export const IN_RUSSIA_LABEL = 'students in Russia (UNESCO, tertiary)';

export const CENTRES_NOTE =
	'Russian centres are a sample: the table has 13 branches and two joint universities where officials counted 25 branches in the region in May 2023.';

const BASIS_WORDS: Readonly<Record<StudentsInRussia['basis'], string>> = {
	unesco: 'UNESCO, tertiary students',
	ministry: 'Russian ministry, higher education',
	official: 'said by officials or in print'
};

export function describeBasis({ basis }: Pick<StudentsInRussia, 'basis'>): string {
	return BASIS_WORDS[basis];
}
