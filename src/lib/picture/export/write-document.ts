import { m } from '#messages';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import type { Talk } from '../../core/data/talk';
import { PALETTES, type ThemeName } from '../../core/domain/palette';
import { CHART_SIZES } from '../chart/paint-chart';
import type { DocumentStyle, DocumentType } from './document-type';
import { openDocument, type OpenDocument } from './open-document';
import type { ImageAssets, TaskReport } from './image-assets';
import { stepPictures, type StepPictures } from './step-pictures';
import { fullReference, licence, nameSources, talkSources, type TalkPage } from './talk-pages';

/** Points, as wide as a slide. */
const WIDTH = 960;
const HEIGHT = 540;
const MARGIN = 36;
const PICTURE = { x: MARGIN, y: 54, width: 556, height: 556 / 1.5 };
const TEXT_LEFT = 616;
/** A chart under the text, its bottom aligned with the picture's. */
const ASIDE_WIDTH = WIDTH - TEXT_LEFT - MARGIN;
const ASIDE = {
	...{ x: TEXT_LEFT, y: PICTURE.y, width: ASIDE_WIDTH },
	height: (ASIDE_WIDTH * CHART_SIZES.column.heightPx) / CHART_SIZES.column.widthPx
};
const SMALLER_TEXT = 15;
const TITLE_TOP = 24;
/** No line of a list is below it. */
const FOOT = MARGIN - 16;
/** A last page with less than this looks like a mistake. */
const LEAST_SHARE = 0.25;

/** Of a list's type: how many points smaller it may be. */
const LIST_SIZES = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];

/** A paragraph of a list, from its left edge to the margin. */
interface ListRow {
	text: string;
	x: number;
	style: DocumentStyle;
	after: number;
}

/** Lays out text on pages from the top down; a full page is followed by another. */
class PageFlow {
	#page!: PDFPage;
	#y = 0;

	constructor(
		private document: PDFDocument,
		private type: DocumentType,
		private background: (page: PDFPage) => void
	) {}

	newPage(): PDFPage {
		this.#page = this.document.addPage([WIDTH, HEIGHT]);
		this.background(this.#page);
		this.#y = HEIGHT - MARGIN;
		return this.#page;
	}

	moveTo(y: number): void {
		this.#y = y;
	}

	/** At most two lines above the picture; a longer title is smaller. */
	async title(text: string, style: DocumentStyle): Promise<void> {
		const width = WIDTH - 2 * MARGIN;
		const lines = await this.type.wrap(text, width, style);
		this.#y = HEIGHT - TITLE_TOP;
		const size = lines.length > 2 ? style.size * 0.7 : style.size;
		await this.words(text, MARGIN, width, { ...style, size });
	}

	/** At most two lines at the bottom of the page, without a page break. */
	async footer(text: string, x: number, y: number, width: number, style: DocumentStyle) {
		const [first, second] = await this.type.wrap(text, width, style);
		if (first) await this.type.line(this.#page, first, x, y, style);
		if (second) await this.type.line(this.#page, second, x, y - style.size * 1.3, style);
	}

	/** A list in the largest of the sizes that leaves no short last page; else in the first. */
	async list(rowsAt: (size: number) => readonly ListRow[], sizes: readonly number[]) {
		let rows = rowsAt(sizes[0]!);
		for (const size of sizes) {
			const tried = rowsAt(size);
			if ((await this.#lastShare(tried)) < LEAST_SHARE) continue;
			rows = tried;
			break;
		}
		for (const { text, x, style, after } of rows)
			await this.words(text, x, WIDTH - MARGIN - x, style, after);
	}

	/** The share of the last page that a list takes; 1 without a further page. */
	async #lastShare(rows: readonly ListRow[]): Promise<number> {
		let y = this.#y;
		let isFurther = false;
		for (const { text, x, style, after } of rows) {
			const lines = await this.type.wrap(text, WIDTH - MARGIN - x, style);
			for (const height of lines.map(() => style.size * 1.3)) {
				if (y - height < FOOT) [y, isFurther] = [HEIGHT - MARGIN, true];
				y -= height;
			}
			y -= after;
		}
		return isFurther ? (HEIGHT - MARGIN - y) / (HEIGHT - MARGIN - FOOT) : 1;
	}

	/** Text of the given width, with space after it. */
	async words(
		text: string,
		x: number,
		width: number,
		style: DocumentStyle,
		after = 0
	): Promise<void> {
		for (const line of await this.type.wrap(text, width, style)) {
			if (this.#y - style.size * 1.3 < FOOT) this.newPage();
			this.#y -= style.size * 1.3;
			await this.type.line(this.#page, line, x, this.#y, style);
		}
		this.#y -= after;
	}
}

class TalkWriter {
	#flow: PageFlow;
	#title: DocumentStyle;
	#text: DocumentStyle;
	#quiet: DocumentStyle;

	constructor(
		private document: PDFDocument,
		type: DocumentType,
		private addLink: OpenDocument['addLink'],
		theme: ThemeName,
		paint: OpenDocument['paint']
	) {
		const { text, textSecondary, page: ground } = PALETTES[theme];
		this.#flow = new PageFlow(document, type, (page) => paint(page, ground));
		this.#title = { face: 'serif-bold', size: 32, color: text };
		this.#text = { face: 'sans', size: 20, color: text };
		this.#quiet = { face: 'sans', size: 10.5, color: textSecondary };
	}

	async opening(talk: Talk, link: string): Promise<void> {
		const page = this.#flow.newPage();
		this.#flow.moveTo(350);
		await this.#flow.words(talk.title, 72, WIDTH - 144, { ...this.#title, size: 44 }, 14);
		await this.#flow.words(talk.author, 72, WIDTH - 144, { ...this.#quiet, size: 18 });
		await this.#flow.footer(link, 72, 54, WIDTH - 144, { ...this.#quiet, size: 13 });
		this.addLink(page, [72, 44, WIDTH - 72, 74], link);
	}

	async step(talkPage: TalkPage, { main, aside }: StepPictures, place: string): Promise<void> {
		const page = this.#flow.newPage();
		const embed = async (picture: Blob) => this.document.embedJpg(await picture.arrayBuffer());
		await this.#flow.title(talkPage.title, this.#title);
		if (main) page.drawImage(await embed(main), PICTURE);
		if (aside) page.drawImage(await embed(aside), ASIDE);
		this.#flow.moveTo(PICTURE.y + PICTURE.height + 6);
		// the chart takes half of the column
		const text = aside ? { ...this.#text, size: SMALLER_TEXT } : this.#text;
		for (const paragraph of talkPage.paragraphs) {
			const [left, width] = main ? [TEXT_LEFT, ASIDE.width] : [MARGIN, WIDTH - 2 * MARGIN];
			await this.#flow.words(paragraph, left, width, text, aside ? 6 : 10);
		}
		const room = WIDTH - 2 * MARGIN;
		await this.#flow.footer(nameSources(talkPage.sources), MARGIN, 40, room, this.#quiet);
		await this.#flow.footer(talkPage.link, MARGIN, 11, room - 80, this.#quiet);
		this.addLink(page, [MARGIN, 6, WIDTH - MARGIN - 80, 24], talkPage.link);
		await this.#flow.footer(place, WIDTH - MARGIN - 60, 11, 60, this.#quiet);
	}

	async notes(pages: readonly TalkPage[]): Promise<void> {
		const room = WIDTH - 2 * MARGIN;
		this.#flow.newPage();
		await this.#flow.words(m.export_notes(), MARGIN, room, this.#title, 8);
		const rowsAt = (size: number) =>
			pages.flatMap(({ title, points }, index): ListRow[] => {
				const text: DocumentStyle = { ...this.#text, size };
				const head: DocumentStyle = { ...text, face: 'sans-bold', size: size + 1.5 };
				const last = points.length - 1;
				return [
					{ text: `${index + 1}. ${title}`, x: MARGIN, style: head, after: last < 0 ? 13 : 3 },
					...points.map((point, at) => ({
						...{ text: `– ${point}`, x: MARGIN + 14, style: text, after: at === last ? 12 : 2 }
					}))
				];
			});
		await this.#flow.list(
			rowsAt,
			LIST_SIZES.map((smaller) => 12.5 - smaller)
		);
	}

	async sources(pages: readonly TalkPage[]): Promise<void> {
		const room = WIDTH - 2 * MARGIN;
		this.#flow.newPage();
		await this.#flow.words(m.export_sources(), MARGIN, room, this.#title, 8);
		const references = talkSources(pages).map(fullReference);
		const rowsAt = (size: number): ListRow[] => [
			...references.map((text) => ({
				...{ text, x: MARGIN, style: { ...this.#text, size }, after: 4 }
			})),
			{ text: licence(), x: MARGIN, style: { ...this.#quiet, size }, after: 0 }
		];
		await this.#flow.list(
			rowsAt,
			LIST_SIZES.map((smaller) => 11.5 - smaller)
		);
	}
}

/** A talk as a PDF: a page per step, then the notes and all sources. */
export async function writeDocument(
	assets: ImageAssets,
	talk: Talk,
	pages: readonly TalkPage[],
	{ theme, link }: { theme: ThemeName; link: string },
	{ progress, signal }: TaskReport
): Promise<Blob> {
	const { document, type, addLink, paint, save } = await openDocument(assets, talk);
	const writer = new TalkWriter(document, type, addLink, theme, paint);
	await writer.opening(talk, link);
	for (const [index, page] of pages.entries()) {
		signal.throwIfAborted();
		await writer.step(
			page,
			await stepPictures(assets, page, theme, 'image/jpeg'),
			m.export_step({ index: index + 1, count: pages.length })
		);
		progress((index + 1) / (pages.length + 1));
	}
	await writer.notes(pages);
	await writer.sources(pages);
	signal.throwIfAborted();
	return save();
}
