import type { NameKind } from './name-rows';
import { measureTextWidth, type FaceId } from './text-width';

/** The type of a kind of name, on every map. */
export interface NameStyle {
	face: Exclude<FaceId, 'serif-light'>;
	sizePx: number;
	/** Space between letters as a share of the size. */
	tracking: number;
	isUpper: boolean;
	/** Longer lines are broken; in ems. */
	mostEms: number;
	/** Side of its mark's box; 0 without a mark. */
	markPx: number;
}

const PLAIN = { tracking: 0, isUpper: false, mostEms: 99, markPx: 0 } as const;

export const NAME_STYLES: Readonly<Record<NameKind, NameStyle>> = {
	capital: { ...PLAIN, face: 'sans-bold', sizePx: 12.5, markPx: 11 },
	city: { ...PLAIN, face: 'sans', sizePx: 12, markPx: 7 },
	place: { ...PLAIN, face: 'sans', sizePx: 12, mostEms: 15 },
	town: { ...PLAIN, face: 'sans', sizePx: 11.5, mostEms: 15, markPx: 5 },
	station: { ...PLAIN, face: 'sans', sizePx: 11.5, mostEms: 15, markPx: 5 },
	country: { ...PLAIN, face: 'serif', sizePx: 12, tracking: 0.26, isUpper: true, mostEms: 14 },
	water: { ...PLAIN, face: 'serif-italic', sizePx: 13, tracking: 0.04, mostEms: 12 },
	river: { ...PLAIN, face: 'serif-italic', sizePx: 12, tracking: 0.04 },
	region: { ...PLAIN, face: 'serif-italic', sizePx: 12, tracking: 0.04, mostEms: 8 }
};

/** Line height as a share of the type size. */
export const LINE_EMS = 1.2;

type Set = Pick<NameStyle, 'face' | 'sizePx'> & { tracking?: number };

export function measureLineWidthPx(text: string, { face, sizePx, tracking = 0 }: Set): number {
	return (measureTextWidth(text, face) + tracking * Math.max(0, [...text].length - 1)) * sizePx;
}

/** Breaks a text at spaces into lines of at most `roomPx`; Chinese breaks anywhere. */
export function breakLines(text: string, style: Set, roomPx: number): string[] {
	const pieces = text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
	return pieces
		.reduce<string[]>((lines, piece) => {
			const longer = (lines.at(-1) ?? '') + piece;
			const fits = lines.length > 0 && measureLineWidthPx(longer.trim(), style) <= roomPx;
			return fits || piece.trim() === '' ? [...lines.slice(0, -1), longer] : [...lines, piece];
		}, [])
		.map((line) => line.trim())
		.filter(Boolean);
}

/** A name in lines that are not too long; a name may have a line of its own for its date. */
export function breakNameLines(text: string, { isUpper, mostEms, ...style }: NameStyle): string[] {
	const shown = isUpper ? text.toLocaleUpperCase() : text;
	return shown.split('\n').flatMap((line) => breakLines(line, style, mostEms * style.sizePx));
}
