import { m } from '#messages';
import type { PDFPage } from '@cantoo/pdf-lib';
import type { Talk } from '../../story/talk';
import { PALETTES, type ThemeName } from '../../core/domain/palette';
import { CHART_SIZES } from '../chart/draw-chart';
import type { DocumentStyle, TalkDocument } from './talk-document';
import type { ImageAssets, TaskReport } from './image-assets';
import { drawStepPictures, type StepPictures } from './step-pictures';
import {
	listFooterSources,
	formatFullReference,
	describeLicence,
	listTalkSources,
	type TalkPage
} from './talk-pages';

/** Points, as wide as a slide. */
const WIDTH = 960;
const HEIGHT = 540;
const MARGIN = 36;
const ROOM = WIDTH - 2 * MARGIN;
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
class TalkWriter {
	#page!: PDFPage;
	#y = 0;
	#title: DocumentStyle;
	#text: DocumentStyle;
	#quiet: DocumentStyle;

	constructor(
		private document: TalkDocument,
		private theme: ThemeName
	) {
		const { text, textSecondary } = PALETTES[theme];
		this.#title = { face: 'serif-bold', size: 32, color: text };
		this.#text = { face: 'sans', size: 20, color: text };
		this.#quiet = { face: 'sans', size: 10.5, color: textSecondary };
	}

	#newPage(): PDFPage {
		this.#page = this.document.addPage([WIDTH, HEIGHT], PALETTES[this.theme].page);
		this.#y = HEIGHT - MARGIN;
		return this.#page;
	}

	/** At most two lines at the bottom of the page, without a page break. */
	async #footer(text: string, x: number, y: number, width: number, style: DocumentStyle) {
		const [first, second] = await this.document.wrap(text, width, style);
		if (first) await this.document.line(this.#page, first, x, y, style);
		if (second) await this.document.line(this.#page, second, x, y - style.size * 1.3, style);
	}

	/** A titled list in the largest type that leaves no short last page; else in the first. */
	async #list(title: string, firstSize: number, rowsAt: (size: number) => readonly ListRow[]) {
		this.#newPage();
		await this.#words(title, MARGIN, ROOM, this.#title, 8);
		let rows = rowsAt(firstSize);
		for (const smaller of LIST_SIZES) {
			const tried = rowsAt(firstSize - smaller);
			if ((await this.#lastShare(tried)) < LEAST_SHARE) continue;
			rows = tried;
			break;
		}
		for (const { text, x, style, after } of rows)
			await this.#words(text, x, WIDTH - MARGIN - x, style, after);
	}

	/** The share of the last page that a list takes; 1 without a further page. */
	async #lastShare(rows: readonly ListRow[]): Promise<number> {
		let y = this.#y;
		let isFurther = false;
		for (const { text, x, style, after } of rows) {
			const lines = await this.document.wrap(text, WIDTH - MARGIN - x, style);
			for (const height of lines.map(() => style.size * 1.3)) {
				if (y - height < FOOT) [y, isFurther] = [HEIGHT - MARGIN, true];
				y -= height;
			}
			y -= after;
		}
		return isFurther ? (HEIGHT - MARGIN - y) / (HEIGHT - MARGIN - FOOT) : 1;
	}

	/** Text of the given width, with space after it. */
	async #words(text: string, x: number, width: number, style: DocumentStyle, after = 0) {
		for (const line of await this.document.wrap(text, width, style)) {
			if (this.#y - style.size * 1.3 < FOOT) this.#newPage();
			this.#y -= style.size * 1.3;
			await this.document.line(this.#page, line, x, this.#y, style);
		}
		this.#y -= after;
	}

	async opening(talk: Talk, link: string): Promise<void> {
		const page = this.#newPage();
		this.#y = 350;
		await this.#words(talk.title, 72, WIDTH - 144, { ...this.#title, size: 44 }, 14);
		await this.#words(talk.author, 72, WIDTH - 144, { ...this.#quiet, size: 18 });
		await this.#footer(link, 72, 54, WIDTH - 144, { ...this.#quiet, size: 13 });
		this.document.addLink(page, [72, 44, WIDTH - 72, 74], link);
	}

	async step(talkPage: TalkPage, { main, aside }: StepPictures, place: string): Promise<void> {
		const page = this.#newPage();
		// above the picture there is room for two lines: a longer title is smaller
		const isLong = (await this.document.wrap(talkPage.title, ROOM, this.#title)).length > 2;
		const size = this.#title.size * (isLong ? 0.7 : 1);
		this.#y = HEIGHT - TITLE_TOP;
		await this.#words(talkPage.title, MARGIN, ROOM, { ...this.#title, size });
		if (main) await this.document.draw(page, main, PICTURE);
		if (aside) await this.document.draw(page, aside, ASIDE);
		this.#y = PICTURE.y + PICTURE.height + 6;
		// the chart takes half of the column
		const text = aside ? { ...this.#text, size: SMALLER_TEXT } : this.#text;
		for (const paragraph of talkPage.paragraphs) {
			const [left, width] = main ? [TEXT_LEFT, ASIDE.width] : [MARGIN, ROOM];
			await this.#words(paragraph, left, width, text, aside ? 6 : 10);
		}
		await this.#footer(listFooterSources(talkPage), MARGIN, 40, ROOM, this.#quiet);
		await this.#footer(talkPage.link, MARGIN, 11, ROOM - 80, this.#quiet);
		this.document.addLink(page, [MARGIN, 6, WIDTH - MARGIN - 80, 24], talkPage.link);
		await this.#footer(place, WIDTH - MARGIN - 60, 11, 60, this.#quiet);
	}

	async notes(pages: readonly TalkPage[]): Promise<void> {
		await this.#list(m.export_notes(), 12.5, (size) =>
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
			})
		);
	}

	async sources(pages: readonly TalkPage[]): Promise<void> {
		const references = listTalkSources(pages).map(formatFullReference);
		await this.#list(m.export_sources(), 11.5, (size) => [
			...references.map((text) => ({
				...{ text, x: MARGIN, style: { ...this.#text, size }, after: 4 }
			})),
			{ text: describeLicence(), x: MARGIN, style: { ...this.#quiet, size }, after: 0 }
		]);
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
	const { TalkDocument } = await import('./talk-document');
	const document = await TalkDocument.open(assets, talk);
	const writer = new TalkWriter(document, theme);
	await writer.opening(talk, link);
	for (const [index, page] of pages.entries()) {
		signal.throwIfAborted();
		await writer.step(
			page,
			await drawStepPictures(assets, page, theme, 'image/jpeg'),
			m.export_step({ index: index + 1, count: pages.length })
		);
		progress((index + 1) / (pages.length + 1));
	}
	await writer.notes(pages);
	await writer.sources(pages);
	signal.throwIfAborted();
	return document.save();
}
