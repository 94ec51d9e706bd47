import { loadDetail } from '../../text/load-detail';
import { getAgainstYear } from '../../core/domain/subject';
import type { DrawnPart, LayerPicture, MarkGround } from '../layer-picture';
import { joinAlike, round } from '../svg/join-alike';
import { casing } from '../svg/mark-drawing';
import { drawCircleOutline, type MarkPath } from '../svg/mark-shapes';
import {
	getTieForm,
	getTieStroke,
	getTieWidthPx,
	TIE_CHOSEN_PX,
	TIE_DIM_OPACITY,
	TIE_DOT_PX,
	TIE_FAR_DOT_PX,
	TIE_OPACITY
} from './line-style';
import { selectDrawnTies, type TieLine } from './select';
import { nameTie } from './tip';

const joinOutlines = (outlines: readonly string[]) => [...new Set(outlines)].join('');

/** Lines, then the dots at their ends. */
function drawTies({ view, frame, detail = null }: MarkGround): DrawnPart {
	const drawn = selectDrawnTies(view, detail);
	if (drawn.length === 0) return { shapes: [] };
	const hue = getAgainstYear(view) === null ? 'var(--tie)' : 'var(--rise)';
	const chosen = view.selection?.kind === 'tie' ? view.selection.id : null;
	const others = chosen === null ? TIE_OPACITY : TIE_DIM_OPACITY;
	const place = (lonLat: TieLine['start']) => {
		const [x, y] = frame.place(lonLat);
		return [round(x), round(y)] as const;
	};
	const lines = drawn.map(({ tie, start, control, end }): MarkPath => {
		const isChosen = tie.id === chosen;
		return {
			d: `M${place(start).join(' ')}Q${place(control).join(' ')} ${place(end).join(' ')}`,
			opacity: isChosen ? 1 : others,
			stroke: hue,
			strokeWidth: round(getTieWidthPx(tie) + (isChosen ? TIE_CHOSEN_PX : 0)),
			...getTieStroke(getTieForm(tie))
		};
	});
	const dots = joinOutlines(
		drawn.map(({ start }) => drawCircleOutline(TIE_DOT_PX, ...place(start)))
	);
	const farDots = joinOutlines(
		drawn.map(({ end }) => drawCircleOutline(TIE_FAR_DOT_PX, ...place(end)))
	);
	return {
		class: 'ties',
		shapes: [
			...joinAlike(lines),
			{ d: farDots, fill: hue },
			{ ...casing(dots), strokeWidth: 2 },
			{ d: dots, fill: hue }
		]
	};
}

export const picture: LayerPicture = {
	draw: (ground) => [drawTies(ground)],
	async loadPlace(selection) {
		if (selection.kind !== 'tie') return null;
		const tie = (await loadDetail()).cityTies.find(({ id }) => id === selection.id);
		return tie?.lonLat ? { ...selection, name: nameTie(tie), lonLat: tie.lonLat } : null;
	},
	listDetailRows: (view, detail) => selectDrawnTies(view, detail).map(({ tie }) => tie)
};
