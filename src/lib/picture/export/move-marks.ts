import { easeMove } from '../../core/domain/year-move';

/** A mark that moves with the year, as written by `image/paint-drawn.ts`. */
interface Mark {
	key: string;
	/** Middle and side of a square, whose pattern has other lines at another size. */
	at: readonly number[];
	markup: string;
}

const OPENING = /<g data-moves="([^"]*)"(?: data-at="([^"]*)")?>/g;
const GROUP = /<g\b[^>]*?(\/?)>|<\/g>/g;
/** With its separator from the number before: a minus sign is one, too. */
const NUMBER = /([\s,]*)(-?\d*\.?\d+)/g;

function endOfGroup(svg: string, start: number): number {
	GROUP.lastIndex = start;
	let depth = 0;
	for (let match = GROUP.exec(svg); match; match = GROUP.exec(svg)) {
		if (match[0] === '</g>') depth -= 1;
		else if (match[1] === '') depth += 1;
		if (depth === 0) return GROUP.lastIndex;
	}
	return svg.length;
}

/** The drawing as static and moving parts, alternating. */
function splitParts(svg: string): { still: string[]; marks: Mark[] } {
	const still: string[] = [];
	const marks: Mark[] = [];
	let from = 0;
	for (const match of svg.matchAll(OPENING)) {
		const end = endOfGroup(svg, match.index);
		still.push(svg.slice(from, match.index));
		marks.push({
			key: match[1]!,
			at: (match[2] ?? '').split(' ').filter(Boolean).map(Number),
			markup: svg.slice(match.index, end)
		});
		from = end;
	}
	return { still: [...still, svg.slice(from)], marks };
}

const mix = (from: number, to: number, share: number) =>
	Math.round((from + (to - from) * share) * 100) / 100;

/** Attributes for the position and size of a shape. */
const GEOMETRY = / (?:d|transform|x|y|cx|cy|r|stroke-width)="[^"]*"/g;

const MOVED = / (?:d|transform|x|y|cx|cy|r|stroke-width|data-at)="[^"]*"/g;

/** Markup between two that differ only in numbers of these; null if they differ in more. */
function between(before: string, after: string, share: number): string | null {
	const own = before.match(GEOMETRY) ?? [];
	if (before.replace(MOVED, '') !== after.replace(MOVED, '')) return null;
	const mixed = (after.match(GEOMETRY) ?? []).map((to, index) =>
		mixNumbers(own[index] ?? '', to, share)
	);
	if (mixed.includes(null)) return null;
	let index = 0;
	return after.replace(GEOMETRY, () => mixed[index++]!);
}

function mixNumbers(before: string, after: string, share: number): string | null {
	const numbers = [...before.matchAll(NUMBER)].map(([, , number]) => Number(number));
	if (before.replace(NUMBER, '#') !== after.replace(NUMBER, '#')) return null;
	let index = 0;
	return after.replace(NUMBER, (_, parted: string, to: string, at: number) => {
		const value = mix(numbers[index++]!, Number(to), share);
		const joins = parted === '' && value >= 0 && /\d/.test(after[at - 1] ?? '');
		return `${joins ? ' ' : parted}${value}`;
	});
}

/** The mark of the year at its interpolated size and place. */
function scaled(before: Mark, { at, markup }: Mark, share: number): string | null {
	const [x0, y0, side0] = before.at;
	const [x = 0, y = 0, side] = at;
	if (x0 === undefined || y0 === undefined || !side0 || !side) return null;
	const place = `${mix(x0, x, share)} ${mix(y0, y, share)}`;
	const size = Math.round((mix(side0, side, share) / side) * 1000) / 1000;
	const transform = `translate(${place}) scale(${size}) translate(${-x} ${-y})`;
	return markup.replace('<g ', `<g transform="${transform}" `);
}

/** @returns the drawing of a year after a share of the time in which its marks move from `before` */
export function moveMarks(before: string, after: string): (share: number) => string {
	const from = new Map(splitParts(before).marks.map((mark) => [mark.key, mark]));
	const { still, marks } = splitParts(after);
	return (share) => {
		const come = easeMove(share);
		const moved = marks.map((mark) => {
			const own = from.get(mark.key);
			const fading = mark.markup.replace('<g ', `<g opacity="${mix(0, 1, come)}" `);
			if (!own) return fading;
			return between(own.markup, mark.markup, come) ?? scaled(own, mark, come) ?? mark.markup;
		});
		return still.map((text, index) => text + (moved[index] ?? '')).join('');
	};
}
