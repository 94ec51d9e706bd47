import { describe, expect, it } from 'vitest';
import { breakLine, markText, type TextChange, type TextMark } from './mark-text';

/** The text with its selection in brackets, after a mark. */
const mark = (marked: string, kind: TextMark): string =>
	change(marked, (text, from, to) => markText(text, from, to, kind))!;

/** The text after a change of its selection, which is in brackets; null if nothing changes. */
function change(
	marked: string,
	make: (text: string, from: number, to: number) => TextChange | null
): string | null {
	const [from, to] = [marked.indexOf('<'), marked.indexOf('>') - 1];
	const text = marked.replace(/[<>]/g, '');
	const change = make(text, from, to);
	if (!change) return null;
	const after = text.slice(0, change.start) + change.text + text.slice(change.end);
	return `${after.slice(0, change.from)}<${after.slice(change.from, change.to)}>${after.slice(change.to)}`;
}

describe('the buttons over a text', () => {
	it.each([
		['bold', 'a <word> b', 'a **<word>** b'],
		['italic', '<>', '*<>*'],
		['link', 'see <here>.', 'see [here](<https://>).'],
		['columns', 'one<>', 'one\n\n---\n\n<>'],
		['bullets', '<one\ntwo>', '- one\n- two<>'],
		['numbers', '- o<ne\n- t>wo', '1. one\n2. two<>'],
		['bullets', 'Above\n<one>', 'Above\n\n- one<>']
	] as const)('%s', (kind, before, after) => {
		expect(mark(before, kind)).toBe(after);
	});
});

describe('bug: Enter in a list put the next item into the line before', () => {
	it.each([
		['- one<>', '- one\n- <>'],
		['* one\n* t<w>o', '* one\n* t\n* <>o'],
		['9. nine<>', '9. nine\n10. <>'],
		['- one\n- <>', '- one\n<>'],
		['A line<>', null],
		['<>- one', null],
		['- one\n\nafter<>', null]
	])('%s', (before, after) => {
		expect(change(before, breakLine)).toBe(after);
	});
});
