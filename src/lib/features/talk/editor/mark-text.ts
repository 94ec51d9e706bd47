/** What the buttons over a text do with its selection. */
export const TEXT_MARKS = ['bold', 'italic', 'link', 'bullets', 'numbers', 'columns'] as const;
export type TextMark = (typeof TEXT_MARKS)[number];

/** Part of a text and what takes its place; `from` and `to` select in the new text. */
export interface TextChange {
	start: number;
	end: number;
	text: string;
	from: number;
	to: number;
}

const AROUND = { bold: '**', italic: '*' } as const;

const markLines = (lines: string, write: (line: string, index: number) => string): string =>
	lines
		.split('\n')
		.filter((line, _, all) => line.trim() !== '' || all.length === 1)
		.map((line, index) => write(line.replace(/^([-*]|\d+\.)\s+/, ''), index))
		.join('\n');

/** Marks a selection in a text in Markdown. */
export function markText(text: string, from: number, to: number, mark: TextMark): TextChange {
	const selected = text.slice(from, to);
	if (mark === 'bold' || mark === 'italic') {
		const around = AROUND[mark];
		const start = from + around.length;
		return {
			...{ start: from, end: to, text: around + selected + around },
			...{ from: start, to: start + selected.length }
		};
	}
	if (mark === 'link') {
		const address = 'https://';
		const start = from + selected.length + 3;
		return {
			...{ start: from, end: to, text: `[${selected}](${address})` },
			...{ from: start, to: start + address.length }
		};
	}
	if (mark === 'columns') {
		const text = '\n\n---\n\n';
		return { start: to, end: to, text, from: to + text.length, to: to + text.length };
	}
	// whole lines, as a paragraph of their own
	const start = text.lastIndexOf('\n', from - 1) + 1;
	const next = text.indexOf('\n', to);
	const end = next < 0 ? text.length : next;
	const list = markLines(text.slice(start, end), (line, index) =>
		mark === 'bullets' ? `- ${line}` : `${index + 1}. ${line}`
	);
	const before = start > 0 && text[start - 2] !== '\n' ? '\n' : '';
	const written = before + list;
	return { start, end, text: written, from: start + written.length, to: start + written.length };
}

/** The sign of an item at the start of a line, and what follows it. */
const ITEM = /^([-*]|(\d+)\.)(\s+)(.*)$/;

/**
 * What Enter does in a list: it begins the next item, and ends the list in an empty one.
 * @returns null outside of a list, where it is an ordinary line break
 */
export function breakLine(text: string, from: number, to: number): TextChange | null {
	const start = text.lastIndexOf('\n', from - 1) + 1;
	const next = text.indexOf('\n', from);
	const [, sign, number, space, words] =
		ITEM.exec(text.slice(start, next < 0 ? undefined : next)) ?? [];
	if (sign === undefined || from < start + sign.length + space!.length) return null;
	const isEmpty = words!.trim() === '' && from === to;
	const begun = isEmpty ? '' : `\n${number ? `${Number(number) + 1}.` : sign}${space}`;
	const first = isEmpty ? start : from;
	const at = first + begun.length;
	return { start: first, end: to, text: begun, from: at, to: at };
}
