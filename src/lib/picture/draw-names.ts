import type { PlacedName } from '../layers/labels/map-words';
import type { NameKind } from '../layers/labels/name-rows';
import { LINE_EMS } from '../layers/labels/name-styles';
import { round, BASELINE_EMS, type Drawn } from './drawn';
import { circleOutline, squareOutline, type MarkPath } from './mark-shapes';

const COLORS: Readonly<Record<NameKind, string>> = {
	capital: 'text',
	city: 'text-2',
	place: 'text-2',
	country: 't-other',
	water: 't-water',
	river: 't-water',
	region: 'text-2'
};

/** The signs of the cities named: squares with a dot for capitals, rings, and lines to far names. */
function citySigns(names: readonly PlacedName[]): MarkPath[] {
	const each = (kind: NameKind, sign: (x: number, y: number) => string) =>
		names
			.filter(({ row }) => row.kind === kind)
			.map(({ at: [x, y] }) => sign(round(x), round(y)))
			.join('');
	const leaders = names.flatMap(({ leader }) => {
		const [x1, y1, x2, y2] = (leader ?? []).map(round);
		return leader ? `M${x1} ${y1}L${x2} ${y2}` : [];
	});
	const quiet = { stroke: 'var(--text-2)', strokeWidth: 1.1 };
	const open = { fill: 'var(--case)', stroke: 'var(--text)', strokeWidth: 1.5 };
	return [
		{ d: leaders.join(''), ...quiet },
		{ d: each('city', (x, y) => circleOutline(2.3, x, y)), ...quiet, fill: 'var(--case)' },
		{ d: each('capital', (x, y) => squareOutline(7.5, x, y)), ...open },
		{ d: each('capital', (x, y) => squareOutline(2.5, x, y)), fill: 'var(--text)' }
	].filter(({ d }) => d !== '');
}

/** The names of the ground and the signs of its cities, in the order in which they were placed. */
export function drawNames(names: readonly PlacedName[]): Required<Pick<Drawn, 'shapes' | 'words'>> {
	const words = names.flatMap(({ row: { kind }, lines, style, spot, at }) => {
		const { face, sizePx, tracking } = style;
		const [right, down] = spot.offsetPx;
		const first = at[1] + down - ((lines.length - 1) / 2) * LINE_EMS * sizePx;
		return lines.map((text, index) => ({
			text,
			x: Math.round(at[0] + right),
			y: Math.round(first + (index * LINE_EMS + BASELINE_EMS) * sizePx),
			style: {
				...{ face, sizePx, tracking, anchor: spot.anchor },
				...{ color: COLORS[kind], haloPx: 2 }
			}
		}));
	});
	return { shapes: citySigns(names), words };
}
