import { m } from '#messages';
import { formatSourceLine } from '../../story/talk-sources';
import type { ViewState } from '../../core/domain/view-state';
import { getHeadline } from '../../layers/headline-copy';
import {
	setRuns,
	setText,
	measureWidth,
	wrapRuns,
	wrapText,
	type TextRun,
	type TextStyle
} from './set-text';
import type { ImageInput, StoryWords } from './image-input';
import type { ImagePart } from './image-legend';
import { describeSources } from './image-sources';
import { element } from './svg-element';
import { explainGap, getSummedYears } from '../../layers/pictures';

interface TitleSize {
	yearPx: number;
	/** Sizes tried in turn until the title fits its number of lines. */
	titlePx: readonly number[];
	titleLines: number;
	textPx: number;
}

/** The year of an image, or the years of its sums: `2005–2018`. */
export function formatPeriod(view: ViewState): string {
	const span = getSummedYears(view);
	return span ? `${span[0]}–${span[1]}` : String(view.year);
}

/** The title of an image: the step's title, else the sentence of the layer in focus. */
export function buildTitleRuns(view: ViewState, story: StoryWords | null): TextRun[] {
	if (story) return [{ text: story.title, isStrong: true }];
	const { before, strong, after } = getHeadline(view);
	return [
		{ text: before, isStrong: false },
		{ text: strong, isStrong: true },
		{ text: after, isStrong: false }
	].filter(({ text }) => text !== '');
}

/** The title of a view's image as text. */
export function getImageTitle(view: ViewState): string {
	const { before, strong, after } = getHeadline(view);
	return before + strong + after;
}

export function breakTitle(runs: readonly TextRun[], widthPx: number, size: TitleSize) {
	const tried = size.titlePx.map((sizePx) => ({
		sizePx,
		lines: wrapRuns(runs, widthPx, { face: 'serif', sizePx })
	}));
	return tried.find(({ lines }) => lines.length <= size.titleLines) ?? tried.at(-1)!;
}

/** Large year, its comparison, title, and a step's text; as high as its text needs. */
export function paintTitle({ view, story }: ImageInput, widthPx: number, size: TitleSize) {
	const parts: string[] = [];
	const year: TextStyle = {
		face: 'serif-light',
		sizePx: size.yearPx,
		color: 'text',
		tracking: -0.025
	};
	let y = size.yearPx * 0.78;
	// a period is as wide as its column
	const heading = formatPeriod(view);
	const headingPx = Math.min(size.yearPx, (size.yearPx * widthPx) / measureWidth(heading, year));
	parts.push(setText(heading, -headingPx * 0.03, y, { ...year, sizePx: headingPx }));
	const { aside } = getHeadline(view);
	if (aside) {
		y += size.yearPx * 0.34;
		const style: TextStyle = { face: 'serif-italic', sizePx: size.yearPx * 0.27, color: 'text-2' };
		parts.push(setText(aside, 0, y, style));
	}
	const { lines, sizePx } = breakTitle(buildTitleRuns(view, story), widthPx, size);
	y += size.yearPx * 0.3;
	for (const line of lines) {
		y += sizePx * 1.2;
		parts.push(setRuns(line, 0, y, { face: 'serif', sizePx, color: 'text' }));
	}
	y += sizePx * 0.5;
	const text: TextStyle = { face: 'sans', sizePx: size.textPx, color: 'text' };
	for (const paragraph of story?.paragraphs ?? []) {
		for (const line of wrapText(paragraph, widthPx, text)) {
			y += size.textPx * 1.38;
			parts.push(setText(line, 0, y, text));
		}
		y += size.textPx * 0.6;
	}
	return { svg: parts.join(''), heightPx: y };
}

/** “A gap, not a fall”: shown for a year without a published figure; null for all others. */
export function paintGap(view: ViewState, widthPx: number, textPx: number): ImagePart | null {
	const lines = explainGap(view);
	if (!lines) return null;
	const paddingPx = textPx;
	const yearPx = textPx * 5.2;
	const bold: TextStyle = { face: 'sans-bold', sizePx: textPx, color: 'text' };
	const plain: TextStyle = { face: 'sans', sizePx: textPx, color: 'text' };
	const head: TextStyle = { face: 'serif-bold', sizePx: textPx * 1.3, color: 'text' };
	let y = paddingPx + textPx * 1.1;
	const parts = [setText(m.students_gap_title(), paddingPx, y, head)];
	y += textPx * 0.4;
	for (const { years, words } of lines) {
		const room = widthPx - 2 * paddingPx - yearPx;
		wrapText(words, room, plain).forEach((line, index) => {
			y += textPx * 1.35;
			if (index === 0) parts.push(setText(years, paddingPx, y, bold));
			parts.push(setText(line, paddingPx + yearPx, y, plain));
		});
	}
	const heightPx = y + paddingPx;
	const card = element('rect', {
		width: widthPx,
		height: heightPx,
		rx: 6,
		fill: 'var(--surface)',
		stroke: 'var(--control)'
	});
	return { svg: card + parts.join(''), heightPx };
}

/** Sources, the link and the licence; the last two share a line if there is room. */
export function paintFooter(
	{ view, detail, link, sources = [] }: ImageInput,
	credit: string,
	widthPx: number,
	textPx: number
): ImagePart {
	const quiet: TextStyle = { face: 'sans', sizePx: textPx, color: 'text-2' };
	const strong: TextStyle = { face: 'sans-bold', sizePx: textPx, color: 'text' };
	const lineFeedPx = textPx * 1.34;
	const parts: string[] = [];
	let y = 0;
	const add = (line: string, style: TextStyle) => {
		y += lineFeedPx;
		parts.push(setText(line, 0, y - textPx * 0.3, style));
	};
	const named = formatSourceLine(sources) || describeSources(view, detail);
	for (const line of wrapText(named, widthPx, quiet)) add(line, quiet);
	const isOneLine =
		link !== '' && measureWidth(link, strong) + measureWidth(credit, quiet) + 40 < widthPx;
	// a URL has no spaces to break at
	const most = Math.floor(widthPx / (textPx * 0.54));
	for (let from = 0; from < link.length; from += most) add(link.slice(from, from + most), strong);
	if (isOneLine) {
		const right: TextStyle = { ...quiet, anchor: 'end' };
		parts.push(setText(credit, widthPx, y - textPx * 0.3, right));
	} else for (const line of wrapText(credit, widthPx, quiet)) add(line, quiet);
	return { svg: parts.join(''), heightPx: y };
}
