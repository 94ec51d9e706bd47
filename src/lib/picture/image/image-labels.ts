import { LAYER_FACTS, type LayerId } from '../../core/domain/layers';
import type { ViewState } from '../../core/domain/view-state';
import { isPhoneScale } from '../../layers/label-layout';
import { countryNameStyle, figureRow, figureSizePx } from '../../layers/labels/country-blocks';
import type { MapWords, PlacedName } from '../../layers/labels/map-words';
import type { NameKind } from '../../layers/labels/name-rows';
import { NAME_STYLES } from '../../layers/labels/name-styles';
import { targetStyle, type TargetLineKind } from '../../layers/labels/target-words';
import type { MarkScale } from '../../layers/model';
import * as staticMap from '../static-map';
import { citySigns, nameLinesByKind } from '../static-names';
import type { MapFrame } from '../map-frame';
import { setText, type TextStyle } from './set-text';
import { group, path } from './svg-element';

const HALO_PX = 3;
/** From the middle of a line to its baseline. */
const BASELINE_EMS = 0.34;

function valueStyle(
	focus: LayerId,
	figure: { end?: 'rise' | 'fall' | null; quality: string },
	sizePx: number
): TextStyle {
	if (figure.quality === 'none') {
		return { face: 'serif-italic', sizePx, color: 'text-2', anchor: 'middle', haloPx: HALO_PX };
	}
	const color = figure.end ? `${figure.end}-text` : `${LAYER_FACTS[focus].token}-text`;
	const face = figure.quality === 'suspect' ? 'serif-italic' : 'serif-bold';
	return { face, sizePx, color, anchor: 'middle', haloPx: 4 };
}

function paintLabel(
	block: staticMap.StaticLabel,
	{ focus }: ViewState,
	scale: MarkScale,
	isWhole: boolean
): string {
	const isPhone = isPhoneScale(scale);
	const { country, x, y, valueY, isDim } = block;
	const style = countryNameStyle(country, scale);
	const name = isPhone ? block.name : block.name.toLocaleUpperCase();
	const figures = isPhone || !isWhole ? [] : block.figures;
	const { middlesPx } = figureRow(figures, focus, country, scale);
	return group(
		{ opacity: isDim ? 0.6 : undefined },
		setText(name, x, y + 4, { ...style, color: 'text', anchor: 'middle', haloPx: HALO_PX }),
		...figures.map((figure, index) => {
			const sizePx = figureSizePx(focus, country, figure) * scale.wordFactor;
			const middle = x + middlesPx[index]!;
			return setText(figure.text, middle, valueY + 8, valueStyle(focus, figure, sizePx));
		})
	);
}

function paintTarget(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale,
	written: MapWords
): string {
	const target = written.targets.get(view.year);
	if (!target) return '';
	const { x, y } = staticMap.staticFlowTarget(view, frame, scale);
	const { anchor, offsetPx, end = null } = target;
	const styleOf = (kind: TargetLineKind): TextStyle => {
		const { face, sizePx, tracking } = targetStyle(kind, scale);
		const own = { face, sizePx, tracking, anchor, haloPx: HALO_PX };
		if (kind === 'name') return { ...own, color: 'text' };
		if (kind !== 'sum') return { ...own, color: 'text-2' };
		return { ...valueStyle(view.focus, { end, quality: '' }, sizePx), anchor };
	};
	return target.lines
		.map(({ kind, text, downPx }) => {
			const style = styleOf(kind);
			const baseline = y + offsetPx[1] + downPx + style.sizePx * BASELINE_EMS;
			return setText(text, x + offsetPx[0], Math.round(baseline), style);
		})
		.join('');
}

/** Names and figures of the countries, and the host's beyond the flow target. */
export function paintLabels(
	view: ViewState,
	frame: MapFrame,
	scale: MarkScale,
	written: MapWords
): string {
	const blocks = staticMap
		.staticLabels(view, frame, scale)
		.filter(({ country }) => written.blocks.get(country) !== 'hidden');
	return [
		...blocks.map((block) =>
			paintLabel(block, view, scale, written.blocks.get(block.country) === 'whole')
		),
		paintTarget(view, frame, scale, written)
	].join('');
}

const COLORS: Readonly<Record<NameKind, string>> = {
	capital: 'text',
	city: 'text-2',
	place: 'text-2',
	country: 't-other',
	water: 't-water',
	river: 't-water',
	region: 'text-2'
};

/** The names of the ground with the signs of its cities, in the view's language. */
export function paintNames(names: readonly PlacedName[]): string {
	const { squares, dots, rings, leaders } = citySigns(names);
	const lines = [...nameLinesByKind(names)].flatMap(([kind, own]) => {
		const { face, sizePx, tracking } = NAME_STYLES[kind];
		const style = { face, sizePx, tracking, color: COLORS[kind], haloPx: 2 };
		return own.map(({ text, x, y, anchor }) =>
			setText(text, x, y, { ...style, anchor: anchor ?? 'middle' })
		);
	});
	const sign = { fill: 'var(--case)', stroke: 'var(--text)', 'stroke-width': 1.5 };
	const quiet = { stroke: 'var(--text-2)', 'stroke-width': 1.1 };
	return [
		leaders && path(leaders, { ...quiet, fill: 'none' }),
		rings && path(rings, { ...quiet, fill: 'var(--case)' }),
		squares && path(squares, sign) + path(dots, { fill: 'var(--text)' }),
		...lines
	].join('');
}
