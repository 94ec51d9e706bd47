import type { PlacedName } from '../layers/labels/map-words';
import type { NameKind } from '../layers/labels/name-rows';
import { LINE_EMS } from '../layers/labels/name-styles';
import type { NameAnchor } from '../layers/labels/name-spots';
import { circleOutline } from './mark-shapes';

const round = (value: number) => Math.round(value * 10) / 10;
/** From the middle of a line to its baseline, as a share of the type size. */
const BASELINE_EMS = 0.34;

/** A line of a name, its anchor on its baseline. */
export interface StaticNameLine {
	text: string;
	x: number;
	y: number;
	/** Undefined where its middle is at x. */
	anchor: Exclude<NameAnchor, 'middle'> | undefined;
}

/** The lines of names by their kind, in the order in which they were placed. */
export function nameLinesByKind(names: readonly PlacedName[]): Map<NameKind, StaticNameLine[]> {
	const kinds = new Map<NameKind, StaticNameLine[]>();
	for (const { row, lines, style, spot, at } of names) {
		const [right, down] = spot.offsetPx;
		const first = at[1] + down - ((lines.length - 1) / 2) * LINE_EMS * style.sizePx;
		const own = kinds.get(row.kind) ?? [];
		kinds.set(row.kind, own);
		lines.forEach((text, index) => {
			const y = first + (index * LINE_EMS + BASELINE_EMS) * style.sizePx;
			const anchor = spot.anchor === 'middle' ? undefined : spot.anchor;
			own.push({ text, x: Math.round(at[0] + right), y: Math.round(y), anchor });
		});
	}
	return kinds;
}

/** The signs of the cities named: squares with a dot for capitals, rings, and lines to far names. */
export function citySigns(names: readonly PlacedName[]) {
	const of = (kind: NameKind) => names.filter(({ row }) => row.kind === kind);
	const half = 3.75;
	const dot = 1.25;
	const square = ([x, y]: PlacedName['at'], side: number) =>
		`M${round(x - side)} ${round(y - side)}h${2 * side}v${2 * side}h${-2 * side}z`;
	return {
		squares: of('capital')
			.map(({ at }) => square(at, half))
			.join(''),
		dots: of('capital')
			.map(({ at }) => square(at, dot))
			.join(''),
		rings: of('city')
			.map(({ at: [x, y] }) => circleOutline(2.3, round(x), round(y)))
			.join(''),
		leaders: names
			.flatMap(({ leader }) => leader ?? [])
			.map((value, index) => (index % 4 === 0 ? 'M' : index % 2 === 0 ? 'L' : ' ') + round(value))
			.join('')
	};
}
