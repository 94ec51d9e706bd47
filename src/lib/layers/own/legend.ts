import { m } from '#messages';
import { QUALITY_WORDS } from '../../core/data/quality-words';
import { joinAttributes } from '../../core/domain/lists';
import { doubtsAmong } from '../../core/domain/quality';
import { againstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend, LegendEntry, MarkId, MarkScale } from '../model';
import { formatOwn } from './describe';
import { shadeShare } from './own-scale';
import { isShaded, ownCell, ownShades, ownSizes, ownTable } from './select';

const kindsIn = (view: ViewState): LegendEntry[] => {
	const isFlows = ownTable().shape === 'flows';
	const cells = ownTable().series.map((series) => ownCell(series, view.year));
	const kinds = doubtsAmong(cells).map((quality): LegendEntry =>
		quality === 'none'
			? { mark: 'none', label: m.own_layer_gap() }
			: { mark: `${isFlows ? 'ribbon-own' : 'own'}-${quality}`, label: QUALITY_WORDS[quality] }
	);
	const isBack = cells.some(({ value }) => value !== null && value < 0);
	return isBack && againstYear(view) === null
		? [...kinds, { mark: isFlows ? 'ribbon-fall' : 'own-back', label: m.own_layer_below_zero() }]
		: kinds;
};

export function ownLegend(view: ViewState, scale: MarkScale): Legend {
	const { title, unit, shape, hasFailed } = ownTable();
	if (hasFailed) return { scaleLabel: m.own_layer_failed(), scale: null, groups: [] };
	const scaleLabel = joinAttributes([title, unit].filter((part) => part !== ''));
	const kinds = kindsIn(view);
	const rest = kinds.length > 0 ? [kinds] : [];
	if (isShaded(view)) {
		const { classes } = ownShades();
		const shades = classes.map(({ from, to }, index): LegendEntry => ({
			mark: `shade-own-${Math.round(shadeShare(index, classes.length) * 100)}`,
			label: m.own_layer_class({ from: formatOwn(from), to: formatOwn(to) })
		}));
		return { scaleLabel, scale: null, groups: [shades, ...rest] };
	}
	const isFlows = shape === 'flows';
	const sizes = ownSizes(scale);
	const mark: MarkId = isFlows ? 'ribbon-own-reported' : 'own-reported';
	return {
		scaleLabel,
		scale: {
			shape: isFlows ? 'ribbon' : 'square',
			mark,
			unit,
			steps: sizes.steps.map((value) => ({
				value,
				label: formatOwn(value),
				sizePx: Math.max(1, sizes.radiusPx(value) * (isFlows ? 1 : 2))
			}))
		},
		groups: rest
	};
}
