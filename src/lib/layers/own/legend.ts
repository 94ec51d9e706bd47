import { m } from '#messages';
import { QUALITY_WORDS } from '../../core/data/quality-words';
import type { Cell } from '../../core/data/types';
import { joinAttributes } from '../../core/domain/lists';
import { doubtsAmong } from '../../core/domain/quality';
import { againstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend, LegendEntry, MarkScale } from '../model';
import { formatOwn } from './describe';
import { shadeShare, type SymbolScale } from './own-scale';
import { isShaded, ownCell, ownShades, ownSizes, ownTable } from './select';

/** The steps of a scale with their sizes, of a flow its width. */
export const sizeSteps = ({ steps, radiusPx }: SymbolScale, isFlows: boolean) =>
	steps.map((value) => ({
		value,
		label: formatOwn(value),
		sizePx: Math.max(1, radiusPx(value) * (isFlows ? 1 : 2))
	}));

/** The marks of doubtful figures and gaps, and of figures below zero unless changes are shown. */
export function describeDoubts(
	cells: readonly Pick<Cell, 'value' | 'quality'>[],
	isFlows: boolean,
	isChange = false
): LegendEntry[] {
	const doubts = doubtsAmong(cells).map((quality): LegendEntry =>
		quality === 'none'
			? { mark: 'none', label: m.own_layer_gap() }
			: { mark: `${isFlows ? 'ribbon-own' : 'own'}-${quality}`, label: QUALITY_WORDS[quality] }
	);
	if (isChange || !cells.some(({ value }) => value !== null && value < 0)) return doubts;
	return [
		...doubts,
		{ mark: isFlows ? 'ribbon-fall' : 'own-back', label: m.own_layer_below_zero() }
	];
}

export function ownLegend(view: ViewState, scale: MarkScale): Legend {
	const { title, unit, shape, series, hasFailed } = ownTable();
	if (hasFailed) return { scaleLabel: m.own_layer_failed(), scale: null, groups: [] };
	const scaleLabel = joinAttributes([title, unit].filter((part) => part !== ''));
	const isFlows = shape === 'flows';
	const cells = series.map((each) => ownCell(each, view.year));
	const kinds = describeDoubts(cells, isFlows, againstYear(view) !== null);
	const rest = kinds.length > 0 ? [kinds] : [];
	if (isShaded(view)) {
		const { classes } = ownShades();
		const shades = classes.map(({ from, to }, index): LegendEntry => ({
			mark: `shade-own-${Math.round(shadeShare(index, classes.length) * 100)}`,
			label: m.own_layer_class({ from: formatOwn(from), to: formatOwn(to) })
		}));
		return { scaleLabel, scale: null, groups: [shades, ...rest] };
	}
	return {
		scaleLabel,
		scale: {
			shape: isFlows ? 'ribbon' : 'square',
			mark: isFlows ? 'ribbon-own-reported' : 'own-reported',
			unit,
			steps: sizeSteps(ownSizes(scale), isFlows)
		},
		groups: rest
	};
}
