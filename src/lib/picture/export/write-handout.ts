import { m } from '#messages';
import type { PDFPage } from '@cantoo/pdf-lib';
import type { Talk } from '../../story/talk';
import { PALETTES, type ThemeName } from '../../core/domain/palette';
import { IMAGE_SIZES } from '../image/compose-image';
import type { ImageLayout } from '../image/image-input';
import type { ImageAssets, TaskReport } from './image-assets';
import { drawStepPictures, type StepPictures } from './step-pictures';
import type { DocumentStyle, TalkDocument } from './talk-document';
import {
	formatFullReference,
	listHandoutSources,
	hasManySources,
	describeLicence,
	listTalkSources,
	type TalkPage
} from './talk-pages';

/** Points of a sheet of A4. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 40;
const GAP = 18;
const ROOM = WIDTH - 2 * MARGIN;
const LINE = 1.32;

export const HANDOUT_LAYOUTS = ['one', 'two'] as const;
export type HandoutLayout = (typeof HANDOUT_LAYOUTS)[number];

/** Width of a step's picture; the text is under it if it takes the whole sheet, else next to it. */
const PICTURE_WIDTH: Readonly<Record<HandoutLayout, number>> = { one: ROOM, two: 236 };

interface Line {
	text: string;
	style: DocumentStyle;
	/** Distance from the line before it. */
	down: number;
}

/** Writes steps on sheets from the top down; what does not fit goes on the next sheet. */
class HandoutWriter {
	#page!: PDFPage;
	#y = 0;

	constructor(
		private document: TalkDocument,
		private talk: Talk,
		private theme: ThemeName,
		private layout: HandoutLayout
	) {}

	#style(face: DocumentStyle['face'], size: number, isQuiet = false): DocumentStyle {
		const { text, textSecondary } = PALETTES[this.theme];
		return { face, size, color: isQuiet ? textSecondary : text };
	}

	async #newPage(): Promise<void> {
		const { document } = this;
		this.#page = document.addPage([WIDTH, HEIGHT], PALETTES[this.theme].page);
		this.#y = HEIGHT - MARGIN;
		const style = this.#style('sans', 7.5, true);
		const [line = ''] = await document.wrap(this.talk.title, ROOM - 40, style);
		await document.line(this.#page, line, MARGIN, MARGIN - 20, style);
		const number = String(document.pageCount);
		await document.line(this.#page, number, WIDTH - MARGIN - 12, MARGIN - 20, style);
	}

	async #lines(
		paragraphs: readonly { text: string; style: DocumentStyle; before: number }[],
		width: number
	): Promise<Line[]> {
		const lines: Line[] = [];
		for (const { text, style, before } of paragraphs) {
			const wrapped = await this.document.wrap(text, width, style);
			wrapped.forEach((line, index) =>
				lines.push({ text: line, style, down: style.size * LINE + (index === 0 ? before : 0) })
			);
		}
		return lines;
	}

	/** Writes lines from the current position; a full sheet is followed by another. */
	async #write(lines: readonly Line[], x: number): Promise<void> {
		for (const { text, style, down } of lines) {
			if (this.#y - down < MARGIN) await this.#newPage();
			this.#y -= down;
			await this.document.line(this.#page, text, x, this.#y, style);
		}
	}

	async opening(link: string): Promise<void> {
		const { title, author } = this.talk;
		await this.#newPage();
		const quiet = this.#style('sans', 10, true);
		const head = [
			{ text: title, style: this.#style('serif-bold', 22), before: 0 },
			{ text: author, style: quiet, before: 4 },
			{ text: link, style: quiet, before: 2 }
		];
		await this.#write(await this.#lines(head, ROOM), MARGIN);
		this.document.addLink(this.#page, [MARGIN, this.#y - 3, WIDTH - MARGIN, this.#y + 10], link);
		this.#y -= GAP;
	}

	async step(page: TalkPage, { main, aside }: StepPictures, number: number): Promise<void> {
		const { document } = this;
		const isBeside = this.layout === 'two';
		// a chart shares the sheet's width with the map, or is under it next to the text
		const width = PICTURE_WIDTH[this.layout] * (aside && !isBeside ? 0.58 : 1);
		const [left, room] =
			isBeside && (main || aside) ? [MARGIN + width + GAP, ROOM - width - GAP] : [MARGIN, ROOM];
		const small = isBeside ? 8.5 : 10.5;
		const quiet = this.#style('sans', isBeside ? 6.5 : 8, true);
		const title = await this.#lines(
			[{ text: `${number}. ${page.title}`, style: this.#style('serif-bold', 15), before: 0 }],
			ROOM
		);
		const words = await this.#lines(
			[
				...page.paragraphs.map((text) => ({
					...{ text, style: this.#style('sans-bold', small + 1), before: 3 }
				})),
				...page.points.map((text) => ({ text, style: this.#style('sans', small), before: 4 })),
				...listHandoutSources(page).map((text, index) => ({
					...{ text, style: quiet, before: index === 0 ? 6 : 1 }
				})),
				{ text: page.link, style: quiet, before: 4 }
			],
			room
		);
		const asideWidth = aside ? (isBeside ? width : ROOM - width - GAP) : 0;
		const heightIn = (layout: ImageLayout, wide: number) =>
			wide / (IMAGE_SIZES[layout].width / IMAGE_SIZES[layout].height);
		const high = main ? heightIn(isBeside ? 'map-handout' : 'map', width) : 0;
		const asideHigh = heightIn(main ? 'chart-aside' : 'chart-handout', asideWidth);
		const under = aside && isBeside ? (main ? 8 : 0) + asideHigh : 0;
		const pictures = Math.max(high + under, asideHigh);
		const measureHeight = (lines: readonly Line[]) =>
			lines.reduce((sum, { down }) => sum + down, 0);
		const needed = isBeside ? Math.max(pictures, measureHeight(words)) : pictures;
		const isFirst = document.pageCount === 1 && number === 1;
		const isFull = this.#y - measureHeight(title) - needed < MARGIN;
		if (isFull || (!isBeside && !isFirst)) await this.#newPage();
		await this.#write(title, MARGIN);
		const top = this.#y - 8;
		const sheet = this.#page;
		if (main) await document.draw(sheet, main, { x: MARGIN, y: top - high, width, height: high });
		const [x, y] = isBeside ? [MARGIN, main ? top - high - 8 : top] : [MARGIN + width + GAP, top];
		if (aside) {
			const box = { x, y: y - asideHigh, width: asideWidth, height: asideHigh };
			await document.draw(sheet, aside, box);
		}
		this.#y = isBeside ? top + 6 : top - pictures - 4;
		await this.#write(words, left);
		document.addLink(this.#page, [left, this.#y - 3, left + room, this.#y + 8], page.link);
		if (sheet === this.#page && isBeside) this.#y = Math.min(this.#y, top - pictures);
		this.#y -= GAP;
	}

	/** In full the sources of steps that have too many to print beside their picture. */
	async furtherSources(pages: readonly TalkPage[]): Promise<void> {
		const sources = listTalkSources(pages.filter(hasManySources));
		if (sources.length === 0) return;
		const head = { text: m.export_sources(), style: this.#style('serif-bold', 12), before: 0 };
		const style = this.#style('sans', 6.5, true);
		const lines = sources.map((source) => ({
			text: formatFullReference(source),
			style,
			before: 1
		}));
		await this.#write(await this.#lines([head, ...lines], ROOM), MARGIN);
	}

	async writeLicence(): Promise<void> {
		const style = this.#style('sans', 7.5, true);
		const lines = await this.#lines([{ text: describeLicence(), style, before: 6 }], ROOM);
		await this.#write(lines, MARGIN);
	}
}

/** A talk as a handout on sheets of A4: each step with picture, text, notes and sources. */
export async function writeHandout(
	assets: ImageAssets,
	talk: Talk,
	pages: readonly TalkPage[],
	{ theme, link, layout }: { theme: ThemeName; link: string; layout: HandoutLayout },
	{ progress, signal }: TaskReport
): Promise<Blob> {
	const { TalkDocument } = await import('./talk-document');
	const document = await TalkDocument.open(assets, talk);
	const writer = new HandoutWriter(document, talk, theme, layout);
	await writer.opening(link);
	for (const [index, page] of pages.entries()) {
		signal.throwIfAborted();
		const isSmall = layout === 'two';
		const pictures = await drawStepPictures(assets, page, theme, 'image/jpeg', Infinity, isSmall);
		await writer.step(page, pictures, index + 1);
		progress((index + 1) / (pages.length + 1));
	}
	await writer.furtherSources(pages);
	await writer.writeLicence();
	signal.throwIfAborted();
	return document.save();
}
