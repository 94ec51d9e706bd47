import { easeMove } from '../../core/domain/year-move';

/** A mark of a drawing that moves when the year does, as `moving` of `image/svg-element.ts` writes it. */
interface Mark {
	key: string;
	/** Of a square, whose pattern has other lines at another size. */
	sidePx: number | null;
	markup: string;
}

const OPENING = /<g data-moves="([^"]*)"(?: data-side="([^"]*)")?>/g;
const GROUP = /<g\b[^>]*?(\/?)>|<\/g>/g;
/** With what parts it from the number before it: a minus sign does, too. */
const NUMBER = /([\s,]*)(-?\d*\.?\d+)/g;
const TRANSLATION = /translate\((-?[\d.]+) (-?[\d.]+)\)/;

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

/** The drawing as what stands still and what moves, in turn. */
function partsOf(svg: string): { still: string[]; marks: Mark[] } {
	const still: string[] = [];
	const marks: Mark[] = [];
	let from = 0;
	for (const match of svg.matchAll(OPENING)) {
		const end = endOfGroup(svg, match.index);
		still.push(svg.slice(from, match.index));
		marks.push({
			key: match[1]!,
			sidePx: match[2] === undefined ? null : Number(match[2]),
			markup: svg.slice(match.index, end)
		});
		from = end;
	}
	return { still: [...still, svg.slice(from)], marks };
}

const mix = (from: number, to: number, share: number) =>
	Math.round((from + (to - from) * share) * 100) / 100;

/** Attributes that say where a shape lies and how large it is. */
const GEOMETRY = / (?:d|transform|x|y|cx|cy|r|stroke-width)="[^"]*"/g;

/** Markup between two that differ in nothing but numbers of these; null where they differ in more. */
function between(before: string, after: string, share: number): string | null {
	const own = before.match(GEOMETRY) ?? [];
	if (before.replace(GEOMETRY, '') !== after.replace(GEOMETRY, '')) return null;
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

function scaled(before: Mark, after: Mark, share: number): string | null {
	const from = TRANSLATION.exec(before.markup);
	const to = TRANSLATION.exec(after.markup);
	if (!from || !to || !before.sidePx || !after.sidePx) return null;
	const [x, y] = [1, 2].map((at) => mix(Number(from[at]), Number(to[at]), share));
	const size = mix(before.sidePx, after.sidePx, share) / after.sidePx;
	return after.markup.replace(TRANSLATION, `translate(${x} ${y}) scale(${size})`);
}

/**
 * The drawing of a year while its marks still move there from those of the year before: they go from
 * place to place and from size to size, what is new fades in, words are those of the year.
 * @returns the drawing after a share of the time
 */
export function moveMarks(before: string, after: string): (share: number) => string {
	const from = new Map(partsOf(before).marks.map((mark) => [mark.key, mark]));
	const { still, marks } = partsOf(after);
	return (share) => {
		const come = easeMove(share);
		const moved = marks.map((mark) => {
			const own = from.get(mark.key);
			const fading = mark.markup.replace('<g ', `<g opacity="${mix(0, 1, come)}" `);
			if (!own) return fading;
			return (
				(mark.sidePx === null ? between(own.markup, mark.markup, come) : scaled(own, mark, come)) ??
				mark.markup
			);
		});
		return still.map((text, index) => text + (moved[index] ?? '')).join('');
	};
}
