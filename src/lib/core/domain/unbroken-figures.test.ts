import { expect, it } from 'vitest';
import { findClosing, findOpening, keepFigures } from './unbroken-figures';

const shown = (text: string) => keepFigures(text).replaceAll('\u00a0', '~');

it('a title does not break “Astana, 7 / September 2013”', () => {
	expect(shown('Astana, 7 September 2013')).toBe('Astana, 7~September~2013');
	expect(shown('Астана, 7 сентября 2013 г.')).toBe('Астана, 7~сентября~2013~г.');
});

it('a figure stays with what it counts, and all else may break', () => {
	expect(shown('Of 52.71 billion, 40 % in 2013')).toBe('Of~52.71~billion, 40~% in~2013');
	expect(shown('Thirteen institutes, none in Turkmenistan')).not.toContain('~');
});

it('bug: a bracket before a figure was left at the end of the line', () => {
	expect(findOpening('әрі бұрынғы уәдені қайталайды (')).toBe('(');
	expect(findOpening('from 2013 to ')).toBe('');
	expect(findClosing('). The text offers them')).toBe(').');
});
