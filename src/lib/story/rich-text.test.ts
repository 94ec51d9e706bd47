import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRichText } from './rich-text';
import { formatPlainText } from './talk';

const parse = (text: string) => parseRichText(text, (name) => `<${name}>`);

describe('text of a step', () => {
	it('has paragraphs, bold, italics, links, line breaks and figures', () => {
		expect(
			parse('A **bold _and_ {students.KAZ.2018}**\nword\n\n[Here](https://example.org)')
		).toEqual([
			{
				words: [
					'A ',
					{
						style: 'bold',
						words: ['bold ', { style: 'italic', words: ['and'] }, ' ', '<students.KAZ.2018>']
					},
					'\nword'
				]
			},
			{ words: [{ style: 'link', href: 'https://example.org', words: ['Here'] }] }
		]);
	});

	it('has lists and two columns', () => {
		expect(parse('- one\n- *two*\n\n---\n3. three')).toEqual([
			{ words: ['one'], list: 'bullet' },
			{ words: [{ style: 'italic', words: ['two'] }], list: 'bullet' },
			{ words: ['three'], list: 3, column: 2 }
		]);
	});

	it('keeps what it does not know as it was typed', () => {
		for (const text of ['<b>x</b>', '# heading', '[x](javascript:alert(1))', '`code`', 'a_b_c {x'])
			expect(parse(text).map(({ words }) => formatPlainText(words))).toEqual([text]);
	});

	it('loses no letter of any plain text', () => {
		const letters = fc.string({ unit: fc.constantFrom('a', 'б', ' ', '.', '(', '€') });
		fc.assert(
			fc.property(letters, (text) => {
				const shown = parse(text).map(({ words }) => formatPlainText(words));
				expect(shown.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			})
		);
	});
});
