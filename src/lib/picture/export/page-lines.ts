/** A line of a talk's text in runs of one look each, for files that set text themselves. */
import { isStyled, type TalkWords } from '../../story/talk';

export interface TextRun {
	text: string;
	isBold?: boolean;
	isItalic?: boolean;
	/** The address that it links to. */
	href?: string;
}

export interface PageLine {
	/** A `\n` in a text is a line break. */
	runs: readonly TextRun[];
	/** Of a list: a bullet, or its number. */
	list: 'bullet' | number | null;
	column: 1 | 2;
}

/**
 * The runs of some words, each with the styles around it.
 * @param getUrl the full URL of a path of the atlas; empty if it has no public address
 */
export function listRuns(
	words: TalkWords,
	getUrl: (path: string) => string,
	around: Omit<TextRun, 'text'> = {}
): TextRun[] {
	return words.flatMap((word): TextRun[] => {
		if (typeof word === 'string') return word === '' ? [] : [{ ...around, text: word }];
		if (!isStyled(word)) return [{ ...around, text: word.text }];
		const { style, href = '' } = word;
		const url = href.startsWith('/') ? getUrl(href) : href;
		return listRuns(word.words, getUrl, {
			...around,
			...(style === 'bold' && { isBold: true }),
			...(style === 'italic' && { isItalic: true }),
			...(style === 'link' && url !== '' && { href: url })
		});
	});
}

/** The line as text, without the mark of its list. */
export const getLineText = ({ runs }: PageLine): string => runs.map(({ text }) => text).join('');

/** `• ` or `2. ` before a line of a list. */
export const getListMark = ({ list }: PageLine): string =>
	list === null ? '' : list === 'bullet' ? '•' : `${list}.`;

/** The lines of one of two columns. */
export const selectColumn = (lines: readonly PageLine[], column: 1 | 2): PageLine[] =>
	lines.filter((line) => line.column === column);
