import { m } from '#messages';
import type { PDFPage } from '@cantoo/pdf-lib';
import { nameStep } from '../../story/name-step';
import { isChartAlone, isChartLarge, type Talk } from '../../story/talk';
import { TALK_PART_LABELS } from '../../story/talk-part-labels';
import { PALETTES } from '../../core/domain/palette';
import { CHART_SIZES } from '../chart/draw-chart';
import { IMAGE_SIZES } from '../image/compose-image';
import { describePicture } from './describe-map';
import type { DocumentStyle, TalkDocument } from './talk-document';
import type { ImageAssets, TaskReport } from './image-assets';
import { selectColumn } from './page-lines';
import {
	listLineBlocks,
	measureBlocks,
	measureLastShare,
	plainBlock,
	setBlocks,
	sumHeights,
	type TextBlock,
	type TextPlace
} from './pdf-text';
import { fitBox, type Box } from './pdf-box';
import { drawPageChart } from './pdf-chart';
import { drawStepPicture } from './step-pictures';
import {
	describeLicence,
	formatFullReference,
	getCredit,
	hasOwnCover,
	isCover,
	listFooterSources,
	listTalkSources,
	type TalkPage
} from './talk-pages';

/** Points, as wide as a slide. */
const WIDTH = 960;
const HEIGHT = 540;
const MARGIN = 30;
const ROOM = WIDTH - 2 * MARGIN;
const TOP = HEIGHT - 26;
/** Where the line of sources begins, and the lowest line of a list. */
const SOURCES_TOP = 42;
const FOOT = 22;
const PAGE = { top: TOP, foot: FOOT };
const GAP = 18;
/** The width of the words, beside a map or a chart, and beside a map with a chart under them. */
const COLUMN = 216;
const WIDE_COLUMN = 292;
/** A last page with less than this looks like a mistake. */
const LEAST_SHARE = 0.25;
/** Of a list's type: how many points smaller it may be. */
const LIST_SIZES = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];
const TITLE_SIZES = [28, 24, 21, 18];
const TITLE_LINES = 6;

/** White, for paper. */
const { text: INK, textSecondary: QUIET } = PALETTES.print;

const setStyle = (face: DocumentStyle['face'], size: number, color = INK): DocumentStyle => ({
	...{ face, size, color }
});

/** A small map under the words is one for a narrow column, whose names are large. */
const chooseMapImage = (page: TalkPage): 'map' | 'map-handout' =>
	isChartLarge(page) ? 'map-handout' : 'map';

/** Under the words, if anything: the chart, or the map of a step with a large chart. */
type Under = Blob | 'chart' | null;

/** Lays out text on pages from the top down; a full page is followed by another. */
class TalkWriter {
	#place!: TextPlace;

	constructor(private document: TalkDocument) {}

	#newPage(): TextPlace {
		return { page: this.document.addPage([WIDTH, HEIGHT]), y: TOP };
	}

	/** Blocks from the current place down. */
	async #set(blocks: readonly TextBlock[], x: number, width: number, foot = FOOT): Promise<void> {
		const measured = await measureBlocks(this.document, blocks, width);
		const goOn = { foot, goOn: () => this.#newPage() };
		this.#place = await setBlocks(this.document, measured, x, this.#place, goOn);
	}

	/** The first size at which blocks are no higher than a room; the last if none is. */
	async #fit(
		sizes: readonly number[],
		room: Pick<Box, 'width' | 'height'>,
		blocksAt: (size: number) => TextBlock[]
	): Promise<TextBlock[]> {
		for (const size of sizes) {
			const blocks = blocksAt(size);
			const measured = await measureBlocks(this.document, blocks, room.width);
			if (sumHeights(measured) <= room.height) return blocks;
		}
		return blocksAt(sizes.at(-1)!);
	}

	#titled(title: string, level: 'H1' | 'H2', page: PDFPage, part: string | null = null): TextBlock {
		const { outline } = this.document;
		const entry = { title: nameStep({ title }), page, under: [] };
		if (part === null) outline.push(entry);
		else {
			const last = outline.at(-1);
			if (last?.title === part) last.under.push(entry);
			else outline.push({ title: part, page, under: [entry] });
		}
		return plainBlock(title, setStyle('serif-bold', 32), { tag: level });
	}

	async opening(talk: Talk, link: string): Promise<void> {
		this.#place = { ...this.#newPage(), y: 370 };
		const quiet = setStyle('sans', 18, QUIET);
		const title = this.#titled(talk.title, 'H1', this.#place.page);
		const head = { ...title, style: setStyle('serif-bold', 44) };
		await this.#set([head, plainBlock(talk.author, quiet, { before: 14 })], 72, WIDTH - 144);
		this.#place = { ...this.#place, y: 72 };
		const small = { ...quiet, size: 13 };
		const last = link
			? plainBlock(link, small, { href: link })
			: plainBlock(m.export_no_address(), small);
		await this.#set([last], 72, WIDTH - 144);
	}

	/** @param opened the address of the talk that it opens, empty without one */
	async step(
		page: TalkPage,
		picture: Blob | null,
		{ place, opened }: { place: string; opened?: string }
	): Promise<void> {
		const { page: sheet } = (this.#place = this.#newPage());
		const hasBoth = page.layout === 'both' && page.chart !== null;
		const isSwapped = hasBoth && isChartLarge(page);
		const isAlone = picture === null && page.chart === null;
		const isBare = isCover(page);
		const column = isAlone ? ROOM : hasBoth ? WIDE_COLUMN : COLUMN;
		const x = isBare ? 72 : MARGIN;
		const width = isBare ? WIDTH - 144 : column;
		if (isBare) this.#place = { ...this.#place, y: 400 };
		const part = page.part && TALK_PART_LABELS[page.part];
		const head = this.#titled(page.title, opened === undefined ? 'H2' : 'H1', sheet, part);
		const lines = (size: number) => Math.ceil(size * 1.3 * TITLE_LINES);
		const title = await this.#fit(
			isAlone ? [36, 30] : TITLE_SIZES,
			{ width, height: isAlone ? 100 : Math.min(lines(24), 190) },
			(size) => [{ ...head, style: setStyle('serif-bold', size) }]
		);
		await this.#set(title, x, width);
		const under = isSwapped ? picture : hasBoth ? 'chart' : null;
		await this.#words(page, { x, width, isAlone, under });
		const evidence = {
			...{ x: MARGIN + column + GAP, y: SOURCES_TOP + 6, width: ROOM - column - GAP + 20 },
			height: HEIGHT - SOURCES_TOP - 16
		};
		if (picture && !isSwapped) await this.#drawPicture(page, picture, evidence);
		if (isChartAlone(page) || isSwapped) {
			const inner = { width: evidence.width - 24, height: evidence.height - 12 };
			const box = { ...evidence, x: evidence.x + 12, ...inner };
			await drawPageChart(this.document, sheet, page, box, CHART_SIZES.slide);
		}
		await this.#footer(page, { place, opened }, sheet, isAlone || isBare ? MARGIN : evidence.x);
	}

	#drawPicture(page: TalkPage, picture: Blob, room: Box): Promise<void> {
		const { width, height } = IMAGE_SIZES[chooseMapImage(page)];
		const box = fitBox(room, width / height);
		return this.document.draw(this.#place.page, picture, box, describePicture(page));
	}

	/** A step's text, in two columns if there is room, and what is under it. */
	async #words(
		page: TalkPage,
		{ x, width, isAlone, under }: Pick<Box, 'x' | 'width'> & { isAlone: boolean; under: Under }
	): Promise<void> {
		const top = this.#place;
		const room = top.y - SOURCES_TOP - 20;
		const height = under ? room * 0.45 : room;
		const second = selectColumn(page.lines, 2);
		const isSplit = isAlone && second.length > 0;
		const wide = isSplit ? (width - 30) / 2 : width;
		const sizes = isAlone ? [22, 19, 16, 14] : under ? [16, 14, 12, 11] : [17, 15, 13, 12, 11];
		const set = async (lines: typeof page.lines, left: number) => {
			const blocks = await this.#fit(sizes, { width: wide, height }, (size) =>
				listLineBlocks(lines, setStyle('sans', size), size * 0.55)
			);
			await this.#set(blocks, left, wide);
		};
		if (isSplit) {
			await set(selectColumn(page.lines, 1), x);
			this.#place = top;
			await set(second, x + wide + 30);
		} else await set([...selectColumn(page.lines, 1), ...second], x);
		if (!under) return;
		const bottom = SOURCES_TOP + 26;
		const box = { x, width, y: bottom, height: Math.min(230, this.#place.y - bottom - 14) };
		if (under !== 'chart') return this.#drawPicture(page, under, box);
		const chart = { ...box, y: this.#place.y - 14 - box.height };
		await drawPageChart(this.document, this.#place.page, page, chart, CHART_SIZES.column);
	}

	/** Sources, the address and the number of a step, at the foot of its page. */
	async #footer(
		page: TalkPage,
		{ place, opened }: { place: string; opened: string | undefined },
		sheet: PDFPage,
		x: number
	): Promise<void> {
		const quiet = setStyle('sans', 10, QUIET);
		const small = { ...quiet, size: 8 };
		const named = [getCredit(page), listFooterSources(page)].filter(Boolean).join(' · ');
		this.#place = { page: sheet, y: SOURCES_TOP };
		await this.#set([plainBlock(named, quiet)], x, WIDTH - x - MARGIN - 60, 0);
		const address = opened ?? page.link;
		const told = opened === '' ? m.export_no_address() : address;
		if (told !== '' && x > MARGIN) {
			this.#place = { page: sheet, y: SOURCES_TOP };
			const link = plainBlock(told, small, address === '' ? {} : { href: address });
			await this.#set([link], MARGIN, x - MARGIN - GAP, 0);
		}
		const [pieces = []] = await this.document.wrap([{ text: place }], 80, quiet);
		const last = pieces.at(-1);
		const right = WIDTH - MARGIN - (last ? last.left + last.width : 0);
		const element = this.document.structure.add('P');
		await this.document.line(sheet, pieces, [right, SOURCES_TOP - 10], quiet, element);
	}

	/** A titled list in the largest type that leaves no short last page; else in the first. */
	async #list(title: string, firstSize: number, blocksAt: (size: number) => TextBlock[]) {
		this.#place = this.#newPage();
		await this.#set([this.#titled(title, 'H2', this.#place.page)], MARGIN, ROOM);
		this.#place = { ...this.#place, y: this.#place.y - 8 };
		let blocks = blocksAt(firstSize);
		for (const smaller of LIST_SIZES) {
			const tried = blocksAt(firstSize - smaller);
			const measured = await measureBlocks(this.document, tried, ROOM);
			if (measureLastShare(measured, this.#place.y, PAGE) < LEAST_SHARE) continue;
			blocks = tried;
			break;
		}
		await this.#set(blocks, MARGIN, ROOM);
	}

	async notes(pages: readonly TalkPage[]): Promise<void> {
		if (pages.every(({ points }) => points.length === 0)) return;
		await this.#list(m.export_notes(), 12.5, (size) =>
			pages.flatMap((page, index): TextBlock[] => [
				plainBlock(`${index + 1}. ${nameStep(page)}`, setStyle('sans-bold', size + 1.5), {
					...{ tag: 'H3', before: index === 0 ? 0 : 11 }
				}),
				...page.points.map((point) =>
					plainBlock(point, setStyle('sans', size), { tag: 'LI', mark: '–', before: 2.5 })
				)
			])
		);
	}

	async sources(pages: readonly TalkPage[]): Promise<void> {
		const references = listTalkSources(pages).map(formatFullReference);
		await this.#list(m.export_sources(), 11.5, (size) => [
			...references.map((text) =>
				plainBlock(text, setStyle('sans', size), { tag: 'LI', mark: '·', before: 4 })
			),
			plainBlock(describeLicence(), setStyle('sans', size, QUIET), { before: 6 })
		]);
	}
}

/** A talk as a PDF for paper: a page per step, then the notes and all sources. */
export async function writeDocument(
	assets: ImageAssets,
	talk: Talk,
	pages: readonly TalkPage[],
	{ link }: { link: string },
	{ progress, signal }: TaskReport,
	drawPicture = drawStepPicture
): Promise<Blob> {
	const { TalkDocument } = await import('./talk-document');
	const document = await TalkDocument.open(assets, talk);
	const writer = new TalkWriter(document);
	const isOpened = hasOwnCover(pages);
	if (!isOpened) await writer.opening(talk, link);
	for (const [index, page] of pages.entries()) {
		signal.throwIfAborted();
		const picture = await drawPicture(assets, page, 'print', Infinity, chooseMapImage(page));
		const place = m.export_step({ index: index + 1, count: pages.length });
		await writer.step(page, picture, { place, ...(isOpened && index === 0 && { opened: link }) });
		progress((index + 1) / (pages.length + 1));
	}
	await writer.notes(pages);
	await writer.sources(pages);
	signal.throwIfAborted();
	return document.save();
}
