/** Text in a document: blocks are measured first, then set from the top down with their tags. */
import type { PDFPage } from '@cantoo/pdf-lib';
import { getListMark, type PageLine, type TextRun } from './page-lines';
import type { PdfElement, PdfTag } from './pdf-structure';
import type { DocumentStyle, LinePiece, TalkDocument } from './talk-document';

/** A heading, a paragraph or an item of a list. */
export interface TextBlock {
	runs: readonly TextRun[];
	style: DocumentStyle;
	/** A paragraph if left out. */
	tag?: Extract<PdfTag, 'H1' | 'H2' | 'H3' | 'P' | 'LI'>;
	/** Points above it. */
	before?: number;
	/** Of an item of a list: a dot or its number. */
	mark?: string;
	/** A link of the whole block. */
	href?: string;
}

export interface MeasuredBlock extends TextBlock {
	lines: readonly (readonly LinePiece[])[];
	indent: number;
	/** Points from the baseline of a line to the next. */
	feed: number;
	/** Points of the whole block, with the space above it. */
	height: number;
}

/** Where the next line goes: its page, and the height of its top. */
export interface TextPlace {
	page: PDFPage;
	y: number;
}

const LINE = 1.3;
/** Of an item, as a share of its size. */
const INDENT = 1.3;

export const plainBlock = (
	text: string,
	style: DocumentStyle,
	rest: Omit<TextBlock, 'runs' | 'style'> = {}
): TextBlock => ({ ...rest, runs: [{ text }], style });

/** The lines of a step's text as blocks. @param before points above each */
export const listLineBlocks = (
	lines: readonly PageLine[],
	style: DocumentStyle,
	before: number
): TextBlock[] =>
	lines.map((line) => ({
		...{ runs: line.runs, style, before },
		...(line.list !== null && { tag: 'LI' as const, mark: getListMark(line) })
	}));

/** Breaks blocks into lines of a width. */
export const measureBlocks = (
	document: TalkDocument,
	blocks: readonly TextBlock[],
	width: number
): Promise<MeasuredBlock[]> =>
	Promise.all(
		blocks.map(async (block) => {
			const { style, before = 0, mark } = block;
			const indent = mark === undefined ? 0 : style.size * INDENT;
			const lines = await document.wrap(block.runs, width - indent, style);
			const feed = style.size * LINE;
			return { ...block, lines, indent, feed, height: before + lines.length * feed };
		})
	);

export const sumHeights = (blocks: readonly MeasuredBlock[]): number =>
	blocks.reduce((sum, { height }) => sum + height, 0);

/**
 * Sets blocks from a place down.
 * @param x the left edge, in points
 * @param goOn the next page, where a line would be below the foot of its page
 * @returns the place after the last line
 */
export async function setBlocks(
	document: TalkDocument,
	blocks: readonly MeasuredBlock[],
	x: number,
	start: TextPlace,
	{ foot, goOn }: { foot: number; goOn(): TextPlace | Promise<TextPlace> }
): Promise<TextPlace> {
	const { structure } = document;
	let place = start;
	let list: PdfElement | null = null;
	for (const { lines, indent, feed, before = 0, tag = 'P', mark, style, href } of blocks) {
		list = tag === 'LI' ? (list ?? structure.add('L')) : null;
		const item: PdfElement | null = list && structure.add('LI', list);
		const label = item && structure.add('Lbl', item);
		const whole = item ? structure.add('LBody', item) : structure.add(tag);
		const element = href ? structure.add('Link', whole) : whole;
		place = { ...place, y: place.y - before };
		for (const [index, line] of lines.entries()) {
			if (place.y - feed < foot) place = await goOn();
			const y = place.y - feed;
			place = { ...place, y };
			const base = y + style.size * (LINE - 1);
			if (index === 0 && label && mark) {
				const [pieces = []] = await document.wrap([{ text: mark }], Infinity, style);
				await document.line(place.page, pieces, [x, base], style, label);
			}
			await document.line(place.page, line, [x + indent, base], style, element);
			if (!href) continue;
			const right = x + indent + (line.at(-1)?.left ?? 0) + (line.at(-1)?.width ?? 0);
			document.addLink(place.page, [x + indent, y, right, y + feed], href, element);
		}
	}
	return place;
}

/**
 * The share of the last page that blocks take; 1 without a further page.
 * @param y where they begin, in points from the foot of the sheet
 */
export function measureLastShare(
	blocks: readonly MeasuredBlock[],
	y: number,
	{ top, foot }: { top: number; foot: number }
): number {
	let isFurther = false;
	for (const { before = 0, lines, feed } of blocks) {
		y -= before;
		for (const _line of lines) {
			if (y - feed < foot) [y, isFurther] = [top, true];
			y -= feed;
		}
	}
	return isFurther ? (top - y) / (top - foot) : 1;
}
