import { FACES } from '../faces';
import { element, escapeXml, type Attributes } from './svg-element';
import { measureTextWidth, type FaceId } from '../../labels/text-width';

/** Words, spaces, and single Chinese characters, each with the punctuation that must stay with it. */
const PIECES =
	/[（《“‘]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef][，。：；？！、）》”’…]*|(?:[^\s\p{Script=Han}]|[\u00a0\u202f])+|\s+/gu;

export function splitText(text: string): string[] {
	return [...text.matchAll(PIECES)].map(([piece]) => piece);
}

export interface TextStyle {
	face: FaceId;
	sizePx: number;
	/** A token of the look, without its dashes: `text-2`. */
	color: string;
	anchor?: 'start' | 'middle' | 'end';
	/** Letter spacing as a share of the size. */
	tracking?: number;
	/** Width of the casing that separates it from the map. */
	haloPx?: number;
	opacity?: number;
	/** A line under it, as a CSS value. */
	line?: string;
}

/** A run of a sentence; its strong part is bold. */
export interface TextRun {
	text: string;
	isStrong: boolean;
}

/** Chinese has one family, used with either. */
const FAMILIES = {
	serif: "'Source Serif 4', 'Noto Sans SC', serif",
	sans: "'Source Sans 3', 'Noto Sans SC', sans-serif"
} as const;

function getFontAttributes(face: FaceId): Attributes {
	const { family, weight, style } = FACES[face];
	return { 'font-family': FAMILIES[family], 'font-weight': weight, 'font-style': style };
}

const BOLD: Readonly<Partial<Record<FaceId, FaceId>>> = { serif: 'serif-bold', sans: 'sans-bold' };
const getFace = (run: TextRun, face: FaceId): FaceId =>
	run.isStrong ? (BOLD[face] ?? face) : face;

function attributes({ face, sizePx, color, anchor, tracking, haloPx, opacity, line }: TextStyle) {
	return {
		...getFontAttributes(face),
		'font-size': sizePx,
		fill: `var(--${color})`,
		'text-anchor': anchor === 'start' ? undefined : anchor,
		'letter-spacing': tracking ? sizePx * tracking : undefined,
		opacity,
		'text-decoration': line,
		...(haloPx
			? {
					stroke: 'var(--case)',
					'stroke-width': haloPx,
					'stroke-linejoin': 'round',
					'paint-order': 'stroke'
				}
			: {})
	};
}

/** One line of text, its baseline at (x, y). */
export function setText(text: string, x: number, y: number, style: TextStyle): string {
	return element('text', { x, y, ...attributes(style) }, escapeXml(text));
}

export function setRuns(runs: readonly TextRun[], x: number, y: number, style: TextStyle): string {
	const spans = runs.map((run) =>
		run.isStrong
			? element('tspan', getFontAttributes(getFace(run, style.face)), escapeXml(run.text))
			: escapeXml(run.text)
	);
	return element('text', { x, y, ...attributes(style), 'xml:space': 'preserve' }, ...spans);
}

export function measureWidth(text: string, { face, sizePx, tracking = 0 }: TextStyle): number {
	return (measureTextWidth(text, face) + tracking * text.length) * sizePx;
}

/** A right-aligned line ends with its last letter. */
function withoutLastSpace(line: readonly TextRun[]): TextRun[] {
	const last = line.length - 1;
	return line
		.map((run, index) => (index === last ? { ...run, text: run.text.trimEnd() } : run))
		.filter(({ text }) => text !== '');
}

/** Breaks a sentence into lines of a width; a word that is wider than a line has its own. */
export function wrapRuns(
	runs: readonly TextRun[],
	widthPx: number,
	style: Pick<TextStyle, 'face' | 'sizePx'>
): TextRun[][] {
	const lines: TextRun[][] = [];
	let line: TextRun[] = [];
	let usedPx = 0;
	const add = (text: string, isStrong: boolean) => {
		const last = line.at(-1);
		if (last?.isStrong === isStrong) last.text += text;
		else line.push({ text, isStrong });
	};
	for (const run of runs) {
		for (const piece of splitText(run.text)) {
			const piecePx = measureTextWidth(piece, getFace(run, style.face)) * style.sizePx;
			const isSpace = piece.trim() === '';
			if (!isSpace && line.length > 0 && usedPx + piecePx > widthPx) {
				lines.push(withoutLastSpace(line));
				line = [];
				usedPx = 0;
			}
			if (isSpace && line.length === 0) continue;
			add(isSpace ? ' ' : piece, run.isStrong);
			usedPx += piecePx;
		}
	}
	return line.length > 0 ? [...lines, line] : lines;
}

export function wrapText(
	text: string,
	widthPx: number,
	style: Pick<TextStyle, 'face' | 'sizePx'>
): string[] {
	return wrapRuns([{ text, isStrong: false }], widthPx, style).map((line) =>
		line
			.map((run) => run.text)
			.join('')
			.trimEnd()
	);
}
