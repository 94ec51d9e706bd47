import { m } from '#messages';
import { LANGUAGE } from '#language';
import fontkit from '@cantoo/fontkit';
import {
	LineCapStyle,
	PDFDocument,
	PDFHexString,
	PDFString,
	rgb,
	type PDFFont,
	type PDFPage
} from '@cantoo/pdf-lib';
import type { Talk } from '../../story/talk';
import { memoizeBy } from '../../core/domain/memoize';
import type { FaceId } from '../../labels/text-width';
import type { MarkPath } from '../../layers/svg/mark-shapes';
import type { Drawn } from '../drawn';
import { FACES } from '../faces';
import { rangesHold, type ImageFace } from '../image/image-fonts';
import { decompressFont } from './decompress-font';
import type { ImageAssets } from './image-assets';
import type { TextRun } from './page-lines';
import { writeOutline, type OutlineEntry } from './pdf-outline';
import { PdfStructure, type PdfElement } from './pdf-structure';

type DocumentFace = Exclude<FaceId, 'serif-light'>;

export interface DocumentStyle {
	face: DocumentFace;
	size: number;
	/** `#rrggbb`. */
	color: string;
}

/** A piece of a line in one face. */
export interface LinePiece extends TextRun {
	face: DocumentFace;
	/** Points from the start of the line. */
	left: number;
	width: number;
}

const FAMILIES = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const;

/** Replaces characters that are missing in the fonts of the atlas. */
const MISSING = '?';

/** Line breaks, words, spaces, and single characters of Chinese, which has no spaces; a long URL is cut. */
const PIECES =
	/\n|[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\S\n\u00a0\u202f]+|(?:[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[\u00a0\u202f]){1,60}/gu;

function parseHexColor(hex: string) {
	const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
	return rgb(red!, green!, blue!);
}

/** The atlas has italics with serifs only. */
function getFace(face: DocumentFace, { isBold, isItalic }: TextRun): DocumentFace {
	if (isBold) return face.startsWith('sans') ? 'sans-bold' : 'serif-bold';
	return isItalic ? 'serif-italic' : face;
}

/**
 * A tagged PDF with pictures, and text in the atlas's own fonts: only the used letters are embedded.
 */
export class TalkDocument {
	#font = memoizeBy(
		({ url }: ImageFace) => url,
		async (slice): Promise<PDFFont> => {
			const bytes = await decompressFont(await this.assets.readFace(slice));
			return this.pdf.embedFont(bytes, { subset: true });
		}
	);
	/** Width of a piece of text as a share of the type size; cached, because words repeat. */
	#width = memoizeBy(
		(text: string, face: DocumentFace) => `${face} ${text}`,
		async (text, face): Promise<number> => {
			const runs = await this.#runs(text, face);
			return runs.reduce((sum, { text: part, font }) => sum + font.widthOfTextAtSize(part, 1), 0);
		}
	);
	readonly structure: PdfStructure;
	/** The contents of the document. */
	readonly outline: OutlineEntry[] = [];

	private constructor(
		private pdf: PDFDocument,
		private assets: ImageAssets
	) {
		pdf.registerFontkit(fontkit);
		this.structure = new PdfStructure(pdf);
	}

	/** Starts a document with the metadata of a talk. */
	static async open(assets: ImageAssets, { title, author }: Talk): Promise<TalkDocument> {
		const pdf = await PDFDocument.create();
		pdf.setTitle(title, { showInWindowTitleBar: true });
		pdf.setAuthor(author || m.export_site());
		pdf.setLanguage(LANGUAGE);
		return new TalkDocument(pdf, assets);
	}

	get pageCount(): number {
		return this.pdf.getPageCount();
	}

	/** @param size in points; the page is white */
	addPage(size: [width: number, height: number]): PDFPage {
		return this.pdf.addPage(size);
	}

	/** Puts a JPEG into a box of a page. @param alt what it shows, in words */
	async draw(
		page: PDFPage,
		picture: Blob,
		box: Parameters<PDFPage['drawImage']>[1],
		alt: string
	): Promise<void> {
		const image = await this.pdf.embedJpg(await picture.arrayBuffer());
		const figure = this.structure.add('Figure', undefined, alt);
		await this.structure.mark(page, figure, () => page.drawImage(image, box));
	}

	/**
	 * Puts a drawing in the look's tokens on a page, its text as text.
	 * @param place of its top left corner, and points per unit
	 * @param tokens colours by their names
	 */
	async drawShapes(
		page: PDFPage,
		drawing: readonly Drawn[],
		{ x, top, scale }: { x: number; top: number; scale: number },
		tokens: Readonly<Record<string, string>>,
		alt: string
	): Promise<void> {
		const color = (css: string | undefined) => {
			const name = /^var\(--([\w-]+)/.exec(css ?? '')?.[1];
			const value = name === undefined ? undefined : tokens[name];
			return value === undefined ? undefined : parseHexColor(value);
		};
		const drawPath = (path: MarkPath) => {
			const { d, fill, stroke, strokeWidth = 1, fillOpacity = 1, opacity = 1, dash, cap } = path;
			const [inside, line] = [color(fill), color(stroke)];
			page.drawSvgPath(d, {
				...{ x, y: top, scale },
				...(inside && { color: inside, opacity: opacity * fillOpacity }),
				...(line && { borderColor: line, borderWidth: strokeWidth, borderOpacity: opacity }),
				...(line && dash && { borderDashArray: dash.split(/[ ,]+/).map(Number) }),
				...(cap === 'round' && { borderLineCap: LineCapStyle.Round })
			});
		};
		const figure = this.structure.add('Figure', undefined, alt);
		await this.structure.mark(page, figure, async () => {
			for (const { shapes = [], words = [] } of drawing) {
				for (const path of shapes) drawPath(path);
				for (const { text, x: right, y, style } of words) {
					const face = style.face === 'serif-light' ? 'serif' : style.face;
					const size = style.sizePx * scale;
					const own = { face, size, color: tokens[style.color] ?? '#000000' };
					const width = (await this.#width(text, face)) * size;
					const before = { start: 0, middle: width / 2, end: width }[style.anchor ?? 'start'];
					await this.#set(page, text, x + right * scale - before, top - y * scale, own);
				}
			}
		});
	}

	/** Makes a box of a page (left, bottom, right, top) the link of an element. */
	addLink(
		page: PDFPage,
		box: [number, number, number, number],
		url: string,
		element: PdfElement
	): void {
		const { context } = this.pdf;
		const ref = context.nextRef();
		const action = { Type: 'Action', S: 'URI', URI: PDFString.of(encodeURI(decodeURI(url))) };
		const note = { Type: 'Annot', Subtype: 'Link', Rect: box, Border: [0, 0, 0], A: action, F: 4 };
		const StructParent = this.structure.own(page, element, ref);
		context.assign(
			ref,
			context.obj({ ...note, StructParent, Contents: PDFHexString.fromText(url) })
		);
		page.node.addAnnot(ref);
	}

	async save(): Promise<Blob> {
		this.structure.finish();
		writeOutline(this.pdf, this.outline);
		const bytes = await this.pdf.save();
		return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
	}

	#getFace(sign: string, face: DocumentFace): ImageFace | undefined {
		const { family, weight, style = 'normal' } = FACES[face];
		const alike = this.assets.faces.filter(
			(slice) => slice.weight === weight && rangesHold(slice.ranges, sign)
		);
		return (
			alike.find((slice) => slice.family === FAMILIES[family] && slice.style === style) ??
			alike.find((slice) => slice.family === 'Noto Sans SC')
		);
	}

	/** A text in runs of one font each. */
	async #runs(text: string, face: DocumentFace): Promise<{ text: string; font: PDFFont }[]> {
		const parts: { text: string; slice: ImageFace }[] = [];
		for (const sign of text) {
			const own = this.#getFace(sign, face);
			const slice = own ?? this.#getFace(MISSING, face)!;
			const written = own ? sign : MISSING;
			const last = parts.at(-1);
			if (last?.slice === slice) last.text += written;
			else parts.push({ text: written, slice });
		}
		return Promise.all(
			parts.map(async (part) => ({ text: part.text, font: await this.#font(part.slice) }))
		);
	}

	/** Lines of a width; a URL that is wider than a line is broken anywhere. */
	async wrap(
		runs: readonly TextRun[],
		width: number,
		{ face, size }: DocumentStyle
	): Promise<LinePiece[][]> {
		const lines: LinePiece[][] = [];
		let [line, used]: [LinePiece[], number] = [[], 0];
		const end = () => {
			lines.push(line);
			[line, used] = [[], 0];
		};
		for (const run of runs) {
			const own = getFace(face, run);
			for (const [piece] of run.text.matchAll(PIECES)) {
				if (piece === '\n') {
					end();
					continue;
				}
				const wide = (await this.#width(piece, own)) * size;
				const isSpace = piece.trim() === '';
				if (!isSpace && line.length > 0 && used + wide > width) end();
				if (isSpace && line.length === 0) continue;
				const last = line.at(-1);
				if (last?.face === own && last.href === run.href) {
					last.text += piece;
					last.width += wide;
				} else line.push({ ...run, text: piece, face: own, left: used, width: wide });
				used += wide;
			}
		}
		if (line.length > 0) lines.push(line);
		return lines;
	}

	/** One line, its baseline at y from the page's bottom, as a part of an element. */
	async line(
		page: PDFPage,
		pieces: readonly LinePiece[],
		[x, y]: readonly [number, number],
		style: DocumentStyle,
		element: PdfElement
	): Promise<void> {
		for (const { text, face, left, width, href } of pieces) {
			const own = href === undefined ? element : this.structure.add('Link', element);
			await this.structure.mark(page, own, () =>
				this.#set(page, text, x + left, y, { ...style, face })
			);
			if (href === undefined) continue;
			const color = parseHexColor(style.color);
			const under = y - style.size * 0.12;
			await this.structure.skip(page, () =>
				page.drawLine({
					...{ start: { x: x + left, y: under }, end: { x: x + left + width, y: under } },
					...{ thickness: style.size * 0.05, color }
				})
			);
			this.addLink(
				page,
				[x + left, y - style.size * 0.25, x + left + width, y + style.size],
				href,
				own
			);
		}
	}

	async #set(page: PDFPage, text: string, x: number, y: number, style: DocumentStyle) {
		const color = parseHexColor(style.color);
		let left = x;
		for (const { text: part, font } of await this.#runs(text, style.face)) {
			page.drawText(part, { x: left, y, size: style.size, font, color });
			left += font.widthOfTextAtSize(part, style.size);
		}
	}
}
