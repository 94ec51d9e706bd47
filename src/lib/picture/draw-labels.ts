import { NAMED_COUNTRIES } from '../text/country-names';
import { LAYER_FACTS, type LayerId } from '../core/domain/layers';
import { listShownCountries } from '../core/domain/subject';
import { isPhoneScale, getLabelShiftPx } from '../layers/label-layout';
import { getLabelLayout, hasFigures } from '../labels/label-marks';
import { getLayerPicture } from '../layers/pictures';
import { listLabelFigures, type LabelFigure } from '../layers/label-figures';
import { getCountryNameStyle, layOutFigureRow, getFigureSizePx } from '../labels/country-blocks';
import type { MapLabels, PlacedName } from '../labels/map-labels';
import { getTargetStyle } from '../labels/target-labels';
import { getFlowTarget } from '../layers/flows/flow-target';
import { round } from '../layers/svg/join-alike';
import { BASELINE_EMS, HALO_PX, type Drawn, type Word } from './drawn';
import type { MapPicture } from './map-frame';
import type { TextStyle } from './image/set-text';
import type { NameKind } from '../labels/name-rows';
import { LINE_EMS } from '../labels/name-styles';
import { drawCircleOutline, drawSquareOutline, type MarkPath } from '../layers/svg/mark-shapes';

const COLORS: Readonly<Record<NameKind, string>> = {
	capital: 'text',
	city: 'text-2',
	place: 'text-2',
	town: 'text-2',
	station: 'text-2',
	country: 't-other',
	water: 't-water',
	river: 't-water',
	region: 'text-2'
};

/** Squares with a dot for capitals, rings for cities, dots for towns, and lines to far names. */
function citySigns(names: readonly PlacedName[]): MarkPath[] {
	const each = (kind: NameKind, sign: (x: number, y: number) => string) =>
		names
			.filter(({ row, hasSign }) => row.kind === kind && hasSign)
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
		{ d: each('station', (x, y) => drawSquareOutline(4, x, y)), ...quiet, fill: 'var(--case)' },
		{ d: each('town', (x, y) => drawCircleOutline(1.4, x, y)), ...quiet, fill: 'var(--text-2)' },
		{ d: each('city', (x, y) => drawCircleOutline(2.3, x, y)), ...quiet, fill: 'var(--case)' },
		{ d: each('capital', (x, y) => drawSquareOutline(7.5, x, y)), ...open },
		{ d: each('capital', (x, y) => drawSquareOutline(2.5, x, y)), fill: 'var(--text)' }
	].filter(({ d }) => d !== '');
}

/** The names of the ground and the signs of its cities, in the order of their placement. */
function drawNames(names: readonly PlacedName[]): Required<Pick<Drawn, 'shapes' | 'words'>> {
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

export function listStaticLabels({ view, frame, scale }: MapPicture) {
	return NAMED_COUNTRIES.map(({ code, name, labelLonLat }) => {
		const [x, y] = frame.place(labelLonLat);
		const { nameYPx, valueYPx } = getLabelLayout(code, view, scale);
		return {
			country: code,
			name,
			x: round(x + getLabelShiftPx(code, scale)[0]),
			y: round(y + nameYPx),
			valueY: round(y + valueYPx),
			figures: listLabelFigures(view, code)
		};
	});
}

function valueStyle(
	focus: LayerId,
	{ end, quality }: Partial<LabelFigure>,
	sizePx: number
): TextStyle {
	const own = { sizePx, anchor: 'middle', haloPx: HALO_PX } as const;
	if (quality === 'none') return { ...own, face: 'serif-italic', color: 'text-2' };
	const color = end ? `${end}-text` : `${LAYER_FACTS[focus].token}-text`;
	return quality === 'suspect'
		? { ...own, face: 'serif-italic', color, line: 'underline wavy 1px' }
		: { ...own, face: 'serif-bold', color };
}

function labelWords(
	{ country, name, x, y, valueY, figures }: ReturnType<typeof listStaticLabels>[number],
	{ view, scale }: MapPicture,
	isWhole: boolean
): Word[] {
	const isPhone = isPhoneScale(scale);
	const named: Word = {
		text: isPhone ? name : name.toLocaleUpperCase(),
		...{ x, y: y + Math.round(4 * scale.wordFactor) },
		style: {
			...getCountryNameStyle(country, scale),
			...{ color: 'text', anchor: 'middle', haloPx: HALO_PX }
		}
	};
	if (!isWhole || !hasFigures(view, scale)) return [named];
	const { focus } = view;
	const { middlesPx } = layOutFigureRow(figures, focus, country, scale);
	return [
		named,
		...figures.map((figure, index) => {
			const sizePx = getFigureSizePx(focus, country, figure, scale);
			const style = valueStyle(focus, figure, sizePx);
			const y = valueY + (isPhone ? 5 : 8);
			return { text: figure.text, x: round(x + middlesPx[index]!), y, style };
		})
	];
}

function targetWords({ view, frame, scale }: MapPicture, { targets }: MapLabels): Word[] {
	const target = targets.get(view.year);
	if (!target) return [];
	const { lonLat } = getFlowTarget(listShownCountries(view), view.studentMeasure, scale);
	const [x, y] = frame.place(lonLat);
	const { anchor, offsetPx, end = null } = target;
	return target.lines.map(({ kind, text, downPx }) => {
		const { face, tracking, sizePx: atDesk } = getTargetStyle(kind, scale);
		const sizePx = atDesk * scale.wordFactor;
		const color = kind === 'name' ? 'text' : 'text-2';
		const style =
			kind === 'sum'
				? valueStyle(view.focus, { end }, sizePx)
				: { face, sizePx, tracking, color, haloPx: HALO_PX };
		const baseline = y + offsetPx[1] + downPx + sizePx * BASELINE_EMS;
		return {
			text,
			x: round(x + offsetPx[0]),
			y: Math.round(baseline),
			style: { ...style, anchor }
		};
	});
}

/** All text of a map: names of the ground with the signs of its cities, labels, the host's text. */
export function drawLabels(map: MapPicture, written: MapLabels): Drawn[] {
	const shown = listShownCountries(map.view);
	const labels = listStaticLabels(map).filter(
		({ country }) => written.blocks.get(country) !== 'hidden'
	);
	const getText = (isShown: boolean) =>
		labels
			.filter(({ country }) => shown.includes(country) === isShown)
			.flatMap((label) => labelWords(label, map, written.blocks.get(label.country) === 'whole'));
	const { shapes, words } = drawNames(written.names);
	const host = targetWords(map, written);
	const dim = getText(false);
	return [
		{ shapes, words: [...words, ...getText(true), ...host] },
		...(dim.length > 0 ? [{ opacity: 0.6, words: dim }] : []),
		// above the names, which would cover their numbers
		...map.view.layers.flatMap((id) => getLayerPicture(id).drawGroups?.(map) ?? [])
	];
}
