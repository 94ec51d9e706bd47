import { MARK_SCALES } from '../../../layers/model';
import type { SheetInput } from '../compose-sheet';
import { setRuns, setText, widthOf, type TextStyle } from '../set-text';
import { describeFocusSources } from '../sheet-sources';
import { titleLines, titleRuns } from '../sheet-title';
import { SHEET_WORDS } from '../sheet-words';
import { element, group } from '../svg-element';
import { fitPlate } from './fit-plate';

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 14;
const FOOT = 62;
const TITLE = { yearPx: 104, titlePx: [32, 29, 26, 23], titleLines: 3, textPx: 20 };
const TITLE_WIDTH = 400;

/** As much of the sources as stands on a line. */
function fitLine(text: string, widthPx: number, style: TextStyle): string {
	if (widthOf(text, style) <= widthPx) return text;
	let line = text;
	while (line !== '' && widthOf(`${line} …`, style) > widthPx)
		line = line.slice(0, line.lastIndexOf(' '));
	return `${line} …`;
}

/** The picture that a link unfolds to in a chat: map, year and sentence, site and sources. */
export function paintCard(input: SheetInput): string {
	const { view, story, detail } = input;
	const width = WIDTH - 2 * EDGE;
	const height = HEIGHT - 2 * EDGE - FOOT;
	const plate = fitPlate(input, { widthPx: width, heightPx: height }, MARK_SCALES.desktop, {
		isFramed: false,
		words: { leftPx: width - TITLE_WIDTH - 60, bottomPx: 270 }
	});
	const right: Pick<TextStyle, 'color' | 'anchor'> = { color: 'text', anchor: 'end' };
	const { lines, sizePx } = titleLines(titleRuns(view, story), TITLE_WIDTH, TITLE);
	const edge = WIDTH - EDGE - 34;
	const year: TextStyle = { ...right, face: 'serif-light', sizePx: TITLE.yearPx, haloPx: 8 };
	const title: TextStyle = { ...right, face: 'serif', sizePx, haloPx: 6 };
	const source: TextStyle = { face: 'sans', sizePx: 19, color: 'text-2', anchor: 'end' };
	const site: TextStyle = { face: 'serif-bold', sizePx: 27, color: 'text' };
	const siteEnd = EDGE + 26 + widthOf(SHEET_WORDS.site, site);
	const baseline = HEIGHT - EDGE - FOOT / 2 + 8;
	const sources = fitLine(describeFocusSources(view, detail), edge + 6 - siteEnd - 40, source);
	const line = { fill: 'none', stroke: 'var(--b-country)', 'stroke-opacity': 0.88 };
	return [
		group({ transform: `translate(${EDGE} ${EDGE})` }, plate.svg),
		element('rect', { x: EDGE, y: EDGE, width, height, ...line }),
		element('rect', {
			x: EDGE - 4,
			y: EDGE - 4,
			width: width + 8,
			height: HEIGHT - 2 * EDGE + 8,
			...line
		}),
		setText(String(view.year), edge, EDGE + 112, year),
		...lines.map((runs, index) => setRuns(runs, edge, EDGE + 164 + index * sizePx * 1.22, title)),
		setText(SHEET_WORDS.site, EDGE + 26, baseline, site),
		setText(sources, edge + 6, baseline, source)
	].join('');
}
