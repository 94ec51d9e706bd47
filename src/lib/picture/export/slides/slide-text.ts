/** The sizes of a slide's words: office programs set them in wider fonts than the atlas's own. */
import type PptxGenJS from 'pptxgenjs';
import { measureWidth, wrapText, type TextStyle } from '../../image/set-text';
import { getLineText, type PageLine } from '../page-lines';

/** Fonts that office programs have, or replace with others of the same widths. */
export const SERIF = 'Georgia';
export const SANS = 'Arial';

/** How much wider these, or what stands in for them, are than the fonts that are measured. */
const WIDER = { serif: 1.28, sans: 1.14 } as const;
const LINE = 1.2;
const POINTS_IN_AN_INCH = 72;

const setStyle = (face: 'serif-bold' | 'sans', sizePx: number): TextStyle => ({
	...{ face, sizePx, color: 'text' }
});

/** Inches of a title, and its size in points: the largest that fits its lines. */
export function fitTitle(
	title: string,
	widthIn: number,
	sizes: readonly number[],
	mostLines: number
): { sizePt: number; heightIn: number } {
	const room = (widthIn * POINTS_IN_AN_INCH) / WIDER.serif;
	const tried = sizes.map((sizePt) => {
		const style = setStyle('serif-bold', sizePt);
		const lines = wrapText(title, room, style);
		const isWhole = lines.every((line) => measureWidth(line, style) <= room);
		const heightIn = (lines.length * sizePt * LINE) / POINTS_IN_AN_INCH;
		return { sizePt, heightIn, isFit: isWhole && lines.length <= mostLines };
	});
	return tried.find(({ isFit }) => isFit) ?? tried.at(-1)!;
}

const SPACE_AFTER = 0.5;

/** The largest size in points at which lines fit a box in inches; the last if none does. */
export function fitLines(
	lines: readonly PageLine[],
	{ w, h }: { w: number; h: number },
	sizes: readonly number[]
): number {
	const fits = (sizePt: number) => {
		const room = (w * POINTS_IN_AN_INCH) / WIDER.sans;
		const heightPt = lines.reduce((sum, line) => {
			const indent = line.list === null ? 0 : sizePt * 1.4;
			const rows = getLineText(line)
				.split('\n')
				.flatMap((row) => wrapText(row || ' ', room - indent, setStyle('sans', sizePt)));
			return sum + (rows.length * LINE + SPACE_AFTER) * sizePt;
		}, 0);
		return heightPt <= h * POINTS_IN_AN_INCH;
	};
	return sizes.find(fits) ?? sizes.at(-1)!;
}

/** Lines as runs of a text box, with their styles, lists and links. */
export function listTextRuns(lines: readonly PageLine[], sizePt: number): PptxGenJS.TextProps[] {
	return lines.flatMap(({ runs, list }) => {
		const whole = runs.length > 0 ? runs : [{ text: ' ' }];
		const indent = Math.round(sizePt * 1.2);
		const bullet =
			list === null
				? {}
				: list === 'bullet'
					? { bullet: { indent } }
					: { bullet: { type: 'number' as const, numberStartAt: list, indent } };
		return whole.flatMap(({ text, isBold, isItalic, href }, at) => {
			const rows = text.split('\n');
			return rows.map((row, index): PptxGenJS.TextProps => ({
				text: row,
				options: {
					...(isBold && { bold: true }),
					...(isItalic && { italic: true }),
					...(href && { hyperlink: { url: href } }),
					...(index > 0 && { softBreakBefore: true }),
					...{ ...bullet, paraSpaceAfter: sizePt * SPACE_AFTER },
					...(at === whole.length - 1 && index === rows.length - 1 && { breakLine: true })
				}
			}));
		});
	});
}
