import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanForeignText } from './foreign-text';

const clean = (text: string) => cleanForeignText(text, 40);

describe('a text of a stranger’s table', () => {
	it('attack 1: is no longer than its place', () => {
		expect(clean('x'.repeat(1_000_000))).toBe(`${'x'.repeat(39)}…`);
		expect(Array.from(clean('😀'.repeat(100)))).toHaveLength(40);
	});

	it('attack 2: cannot reorder the text around it', () => {
		expect(clean('GDP \u202e%5.21')).toBe('GDP (U+202E)%5.21');
		expect(clean('a\u2066b\u2069c')).toBe('a(U+2066)b(U+2069)c');
		expect(clean('قزاقستان')).toBe('\u2068قزاقستان\u2069');
		// what is isolated stays so when a file is opened again
		expect(clean(clean('قزاقستان'))).toBe(clean('قزاقستان'));
	});

	it('attack 3: cannot push the words after it out of sight with spaces or stacked marks', () => {
		expect(clean(`A${' \u00a0\u3000\u2003\n\t\u2800\u3164'.repeat(50)}B`)).toBe('A B');
		expect(clean(`A\u200b\u2060\u{e0041}\u0007B`)).toBe('AB');
		expect(Array.from(clean(`q${'\u0337'.repeat(200)}r`))).toHaveLength(5);
	});

	it('bug: a title with square brackets ended its page: they mark parts of sentences', () => {
		expect(clean('GDP [2015 US$]')).toBe('GDP (2015 US$)');
		expect(clean('a\\b^c_d')).toBe('a\\b^c_d');
	});

	it('keeps ordinary text in any script, and is the same if cleaned twice', () => {
		for (const text of ['Экспорт, млн $', '出口（亿美元）', 'Қазақстан', 'می‌خواهم'])
			expect(clean(text).replace(/[\u2068\u2069]/g, '')).toBe(text);
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
				const once = clean(text);
				expect(once).not.toMatch(/[\u202a-\u202e\u2066\u2067\n]/);
				expect(clean(once).length).toBeLessThanOrEqual(42);
			})
		);
	});
});
