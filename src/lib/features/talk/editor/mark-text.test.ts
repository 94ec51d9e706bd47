import { describe, expect, it } from 'vitest';
import { markText, type TextMark } from './mark-text';

/** The text with its selection in brackets, after a mark. */
function mark(marked: string, kind: TextMark): string {
	const [from, to] = [marked.indexOf('<'), marked.indexOf('>') - 1];
	const text = marked.replace(/[<>]/g, '');
	const change = markText(text, from, to, kind);
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
