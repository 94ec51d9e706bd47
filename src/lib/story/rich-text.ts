import { Lexer, type Token, type Tokens } from 'marked';
import type { ShownFigure } from '../figures/provenance';
import { fillText } from './fill-text';
import type { StyledWords, TalkLine, TalkWords } from './talk';

/** The figure of a name in braces, or what stands in its place. */
export type FindFigure = (name: string) => ShownFigure | string;

/** Addresses that a link may have: of the web, or a path of the atlas. */
const isAddress = (href: string): boolean => /^(https:\/\/|\/(?!\/))/.test(href);

const listWords = (tokens: readonly Token[], find: FindFigure): TalkWords =>
	tokens.flatMap((token): TalkWords => {
		const style = (style: StyledWords['style'], href?: string): TalkWords => {
			const words = listWords((token as Tokens.Strong).tokens, find);
			return [{ style, ...(href !== undefined && { href }), words }];
		};
		switch (token.type) {
			case 'strong':
				return style('bold');
			case 'em':
				return style('italic');
			case 'link':
				return isAddress((token as Tokens.Link).href)
					? style('link', (token as Tokens.Link).href)
					: fillText(token.raw, find);
			case 'br':
				return ['\n'];
			case 'escape':
				return [(token as Tokens.Escape).text];
			case 'text':
				return fillText(token.raw, find);
			default:
				// code, pictures, HTML: as typed
				return fillText(token.raw, find);
		}
	});

const listLines = (tokens: readonly Token[], find: FindFigure): TalkLine[] =>
	tokens.flatMap((token): TalkLine[] => {
		if (token.type === 'list') {
			const { items, ordered, start } = token as Tokens.List;
			return items.map((item, index): TalkLine => {
				const inner = item.tokens.flatMap((each) =>
					'tokens' in each ? (each.tokens ?? []) : each
				);
				return {
					words: listWords(inner, find),
					list: ordered ? Number(start || 1) + index : 'bullet'
				};
			});
		}
		if (token.type === 'space' || token.type === 'def') return [];
		const words =
			token.type === 'paragraph' || token.type === 'text'
				? listWords((token as Tokens.Paragraph).tokens, find)
				: // headings, tables and quotations are not part of a slide: as typed
					fillText(token.raw.trim(), find);
		return words.length > 0 ? [{ words }] : [];
	});

/** A line that begins the second column of a text. */
const COLUMN_BREAK = /^[ \t]*-{3,}[ \t]*$/m;

/**
 * The lines of a text in Markdown: paragraphs, lists, bold, italics, links, line breaks, figures in
 * braces, and `---` before the second column. All else stays as it was typed; there is no HTML.
 */
export function parseRichText(text: string, find: FindFigure): TalkLine[] {
	const [first = '', ...rest] = text.split(COLUMN_BREAK);
	const parse = (part: string) => listLines(Lexer.lex(part, { gfm: false }), find);
	const second = rest.flatMap(parse).map((line): TalkLine => ({ ...line, column: 2 }));
	return [...parse(first), ...second];
}
