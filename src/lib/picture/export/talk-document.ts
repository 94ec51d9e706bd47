import { m } from '#messages';
import { LANGUAGE } from '#language';
import fontkit from '@cantoo/fontkit';
import { PDFDocument, PDFString, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import type { Talk } from '../../story/talk';
import { memoizeBy } from '../../core/domain/memoize';
import type { FaceId } from '../../labels/text-width';
import { FACES } from '../faces';
import { rangesHold, type ImageFace } from '../image/image-fonts';
import { decompressFont } from './decompress-font';
import type { ImageAssets } from './image-assets';

type DocumentFace = Exclude<FaceId, 'serif-light'>;

export interface DocumentStyle {
	face: DocumentFace;
	size: number;
	/** `#rrggbb`. */
	color: string;
}

const FAMILIES = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const;

/** Replaces characters that are missing in the fonts of the atlas. */
const MISSING = '?';

/** Words, spaces, and single characters of Chinese, which has no spaces; a long URL is cut. */
const PIECES =
	/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\S\u00a0\u202f]+|(?:[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[\u00a0\u202f]){1,60}/gu;

function parseHexColor(hex: string) {
	const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
	return rgb(red!, green!, blue!);
}

/** A PDF with pictures, and text in the atlas's own fonts: only the used letters are embedded. */
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

	private constructor(
		private pdf: PDFDocument,
		private assets: ImageAssets
	) {
		pdf.registerFontkit(fontkit);
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

	/** @param size in points @param color of its background, `#rrggbb` */
	addPage(size: [width: number, height: number], color: string): PDFPage {
		const page = this.pdf.addPage(size);
		page.drawRectangle({ ...page.getSize(), color: parseHexColor(color) });
		return page;
	}

	/** Puts a JPEG into a box of a page. */
	async draw(page: PDFPage, picture: Blob, box: Parameters<PDFPage['drawImage']>[1]) {
		page.drawImage(await this.pdf.embedJpg(await picture.arrayBuffer()), box);
	}

	/** Makes a box of a page (left, bottom, right, top) a link. */
	addLink(page: PDFPage, box: [number, number, number, number], url: string): void {
		const action = { Type: 'Action', S: 'URI', URI: PDFString.of(encodeURI(decodeURI(url))) };
		const note = { Type: 'Annot', Subtype: 'Link', Rect: box, Border: [0, 0, 0], A: action };
		page.node.addAnnot(this.pdf.context.register(this.pdf.context.obj(note)));
	}

	async save(): Promise<Blob> {
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
	async wrap(text: string, width: number, { face, size }: DocumentStyle): Promise<string[]> {
		const lines: string[] = [];
		let [line, used] = ['', 0];
		for (const [piece] of text.matchAll(PIECES)) {
			const own = (await this.#width(piece, face)) * size;
			const isSpace = piece.trim() === '';
			if (!isSpace && line !== '' && used + own > width) {
				lines.push(line.trimEnd());
				[line, used] = ['', 0];
			}
			if (isSpace && line === '') continue;
			line += piece;
			used += own;
		}
		return line.trim() === '' ? lines : [...lines, line.trimEnd()];
	}

	/** One line, its baseline at y from the page's bottom. */
	async line(page: PDFPage, text: string, x: number, y: number, style: DocumentStyle) {
		const color = parseHexColor(style.color);
		let left = x;
		for (const { text: part, font } of await this.#runs(text, style.face)) {
			page.drawText(part, { x: left, y, size: style.size, font, color });
			left += font.widthOfTextAtSize(part, style.size);
		}
	}
}
