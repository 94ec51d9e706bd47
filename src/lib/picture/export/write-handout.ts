import { m } from '#messages';
import type { PDFPage } from '@cantoo/pdf-lib';
import { nameStep } from '../../story/name-step';
import { isChartAlone, isChartLarge, type Talk } from '../../story/talk';
import { describeTalkChart } from '../../story/describe-chart';
import { listTokens, PALETTES } from '../../core/domain/palette';
import { CHART_SIZES, drawChart } from '../chart/draw-chart';
import { IMAGE_SIZES } from '../image/compose-image';
import { describePicture } from './describe-map';
import type { ImageAssets, TaskReport } from './image-assets';
import {
	listLineBlocks,
	measureBlocks,
	plainBlock,
	setBlocks,
	sumHeights,
	type MeasuredBlock,
	type TextBlock,
	type TextPlace
} from './pdf-text';
import { drawStepPicture } from './step-pictures';
import type { DocumentStyle, TalkDocument } from './talk-document';
import {
	describeLicence,
	formatFullReference,
	getCredit,
	hasManySources,
	listHandoutSources,
	listTalkSources,
	type TalkPage
} from './talk-pages';

/** Points of a sheet of A4. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
const MARGIN = 40;
const GAP = 18;
const ROOM = WIDTH - 2 * MARGIN;

export const HANDOUT_LAYOUTS = ['one', 'two'] as const;
export type HandoutLayout = (typeof HANDOUT_LAYOUTS)[number];

/** Width of a step's picture; the text is under it if it takes the whole sheet, else next to it. */
const PICTURE_WIDTH: Readonly<Record<HandoutLayout, number>> = { one: ROOM, two: 236 };

/** Of a map in a narrow column the names are large. */
const chooseMapImage = (page: TalkPage, layout: HandoutLayout): 'map' | 'map-handout' =>
	layout === 'two' || isChartLarge(page) ? 'map-handout' : 'map';

/** White, for paper. */
const { text: INK, textSecondary: QUIET } = PALETTES.print;
const TOKENS = listTokens(PALETTES.print);

const setStyle = (face: DocumentStyle['face'], size: number, isQuiet = false): DocumentStyle => ({
	...{ face, size, color: isQuiet ? QUIET : INK }
});

/** A picture or a chart of a step, in points. */
interface Figure {
	width: number;
	height: number;
	draw(page: PDFPage, x: number, top: number): Promise<void>;
}

/** Of a map and a chart beside each other, the share of the large one. */
const LARGE = 0.58;

/** Writes steps on sheets from the top down; what does not fit goes on the next sheet. */
class HandoutWriter {
	#place!: TextPlace;

	constructor(
		private document: TalkDocument,
		private talk: Talk,
		private layout: HandoutLayout
	) {}

	async #newPage(): Promise<TextPlace> {
		const { document } = this;
		const page = document.addPage([WIDTH, HEIGHT]);
		const style = setStyle('sans', 7.5, true);
		const [title = []] = await document.wrap([{ text: this.talk.title }], ROOM - 40, style);
		const [number = []] = await document.wrap([{ text: String(document.pageCount) }], 40, style);
		const foot = document.structure.add('P');
		await document.line(page, title, [MARGIN, MARGIN - 20], style, foot);
		await document.line(page, number, [WIDTH - MARGIN - 12, MARGIN - 20], style, foot);
		return { page, y: HEIGHT - MARGIN };
	}

	/** Blocks from the current place down; a full sheet is followed by another. */
	async #set(blocks: readonly MeasuredBlock[], x: number): Promise<void> {
		const goOn = { foot: MARGIN, goOn: () => this.#newPage() };
		this.#place = await setBlocks(this.document, blocks, x, this.#place, goOn);
	}

	#measure = (blocks: readonly TextBlock[], width: number) =>
		measureBlocks(this.document, blocks, width);

	async opening(link: string): Promise<void> {
		const { title, author } = this.talk;
		this.#place = await this.#newPage();
		this.document.outline.push({ title, page: this.#place.page, under: [] });
		const quiet = setStyle('sans', 10, true);
		const head = [
			plainBlock(title, setStyle('serif-bold', 22), { tag: 'H1' }),
			plainBlock(author, quiet, { before: 4 }),
			link === ''
				? plainBlock(m.export_no_address(), quiet, { before: 2 })
				: plainBlock(link, quiet, { before: 2, href: link })
		];
		await this.#set(await this.#measure(head, ROOM), MARGIN);
		this.#place = { ...this.#place, y: this.#place.y - GAP };
	}

	/** The step's text, notes, credit, sources and address. */
	#listWords(page: TalkPage): TextBlock[] {
		const small = this.layout === 'two' ? 8.5 : 10.5;
		const quiet = setStyle('sans', this.layout === 'two' ? 6.5 : 8, true);
		const credit = getCredit(page);
		return [
			...listLineBlocks(page.lines, setStyle('sans-bold', small + 1), 3),
			...page.points.map((text) => plainBlock(text, setStyle('sans', small), { before: 4 })),
			...(credit === '' ? [] : [plainBlock(credit, quiet, { before: 4 })]),
			...listHandoutSources(page).map((text, index) =>
				plainBlock(text, quiet, { before: index === 0 ? 6 : 1 })
			),
			...(page.link === '' ? [] : [plainBlock(page.link, quiet, { before: 4, href: page.link })])
		];
	}

	/** The map or the picture of a step, and its chart: beside each other, or one above the other. */
	#listFigures(page: TalkPage, picture: Blob | null): Figure[] {
		const { document } = this;
		const isBeside = this.layout === 'two';
		const { chart } = page;
		const hasChart = chart !== null && (isChartAlone(page) || page.layout === 'both');
		const whole = PICTURE_WIDTH[this.layout];
		const isShared = picture !== null && hasChart && !isBeside;
		const figures: Figure[] = [];
		if (picture) {
			const map = IMAGE_SIZES[chooseMapImage(page, this.layout)];
			const width = isShared ? whole * (isChartLarge(page) ? 1 - LARGE : LARGE) : whole;
			const height = (width * map.height) / map.width;
			figures.push({
				...{ width, height },
				draw: (sheet, x, top) =>
					document.draw(
						sheet,
						picture,
						{ x, y: top - height, width, height },
						describePicture(page)
					)
			});
		}
		if (hasChart) {
			const alone = isBeside ? CHART_SIZES.handout : CHART_SIZES.slide;
			const size = picture ? CHART_SIZES.column : alone;
			const width = isShared ? whole - figures[0]!.width - GAP : whole;
			const scale = width / size.widthPx;
			figures.push({
				...{ width, height: size.heightPx * scale },
				draw: (sheet, x, top) => {
					const place = { x, top, scale };
					const words = describeTalkChart(chart);
					return document.drawShapes(sheet, drawChart(chart, size), place, TOKENS, words);
				}
			});
		}
		return figures;
	}

	async step(page: TalkPage, picture: Blob | null, number: number): Promise<void> {
		const isBeside = this.layout === 'two';
		const figures = this.#listFigures(page, picture);
		const hasFigures = figures.length > 0;
		const isUnder = isBeside || figures.length < 2;
		const widest = Math.max(0, ...figures.map(({ width }) => width));
		const high = isUnder
			? figures.reduce((sum, { height }) => sum + height + 8, -8)
			: Math.max(...figures.map(({ height }) => height));
		const figuresPt = hasFigures ? high : 0;
		const left = isBeside && hasFigures ? MARGIN + widest + GAP : MARGIN;
		const head = plainBlock(`${number}. ${nameStep(page)}`, setStyle('serif-bold', 15), {
			tag: 'H2'
		});
		const title = await this.#measure([head], ROOM);
		const words = await this.#measure(this.#listWords(page), WIDTH - MARGIN - left);
		const needed = isBeside ? Math.max(figuresPt, sumHeights(words)) : figuresPt;
		const isFirst = this.document.pageCount === 1 && number === 1;
		const isFull = this.#place.y - sumHeights(title) - needed - 8 < MARGIN;
		if (isFull || (!isBeside && !isFirst)) this.#place = await this.#newPage();
		this.document.outline
			.at(-1)!
			.under.push({ title: nameStep(page), page: this.#place.page, under: [] });
		await this.#set(title, MARGIN);
		const top = this.#place.y - 8;
		const sheet = this.#place.page;
		let [x, y] = [MARGIN, top];
		for (const { draw, width, height } of figures) {
			await draw(sheet, x, y);
			if (isUnder) y -= height + 8;
			else x += width + GAP;
		}
		this.#place = { page: sheet, y: isBeside ? top + 6 : top - figuresPt - 4 };
		await this.#set(words, left);
		const { page: last, y: end } = this.#place;
		const bottom = last === sheet && isBeside ? Math.min(end, top - figuresPt) : end;
		this.#place = { page: last, y: bottom - GAP };
	}

	/** In full the sources of steps that have too many to print beside their picture. */
	async furtherSources(pages: readonly TalkPage[]): Promise<void> {
		const sources = listTalkSources(pages.filter(hasManySources));
		if (sources.length === 0) return;
		const style = setStyle('sans', 6.5, true);
		const blocks = [
			plainBlock(m.export_sources(), setStyle('serif-bold', 12), { tag: 'H2' }),
			...sources.map((source) =>
				plainBlock(formatFullReference(source), style, { tag: 'LI', mark: '·', before: 1 })
			)
		];
		await this.#set(await this.#measure(blocks, ROOM), MARGIN);
	}

	async writeLicence(): Promise<void> {
		const block = plainBlock(describeLicence(), setStyle('sans', 7.5, true), { before: 6 });
		await this.#set(await this.#measure([block], ROOM), MARGIN);
	}
}

/** A talk as a handout on white sheets of A4: each step with picture, text, notes and sources. */
export async function writeHandout(
	assets: ImageAssets,
	talk: Talk,
	pages: readonly TalkPage[],
	{ link, layout }: { link: string; layout: HandoutLayout },
	{ progress, signal }: TaskReport,
	drawPicture = drawStepPicture
): Promise<Blob> {
	const { TalkDocument } = await import('./talk-document');
	const document = await TalkDocument.open(assets, talk);
	const writer = new HandoutWriter(document, talk, layout);
	await writer.opening(link);
	for (const [index, page] of pages.entries()) {
		signal.throwIfAborted();
		const size = chooseMapImage(page, layout);
		const picture = await drawPicture(assets, page, 'print', Infinity, size);
		await writer.step(page, picture, index + 1);
		progress((index + 1) / (pages.length + 1));
	}
	await writer.furtherSources(pages);
	await writer.writeLicence();
	signal.throwIfAborted();
	return document.save();
}
