import { m } from '#messages';
import { QUALITY_LABELS } from '../../text/quality-labels';
import type { Cell } from '../../core/data/types';
import { joinAttributes } from '../../text/lists';
import { listDoubtsAmong } from '../../core/domain/quality';
import { getAgainstYear } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { Legend, LegendEntry, MarkScale } from '../model';
import { formatUserValue, getWords } from './describe';
import { findPlaceGroups } from './groups';
import type { UserCategory } from './user-table';
import { shadeShare, type SymbolScale } from './user-scale';
import { isShaded, getUserCell, getUserShades, getUserSizes, getUserTable } from './select';

/** The steps of a scale with their sizes, of a flow its width. */
export const listSizeSteps = ({ steps, radiusPx }: SymbolScale, isFlows: boolean) =>
	steps.map((value) => ({
		value,
		label: formatUserValue(value),
		sizePx: Math.max(1, radiusPx(value) * (isFlows ? 1 : 2))
	}));

/** The marks of doubtful figures and gaps, and of figures below zero unless changes are shown. */
export function describeDoubts(
	cells: readonly Pick<Cell, 'value' | 'quality'>[],
	isFlows: boolean,
	isChange = false
): LegendEntry[] {
	const doubts = listDoubtsAmong(cells).map((quality): LegendEntry =>
		quality === 'none'
			? { mark: 'none', label: m.quality_none_own() }
			: { mark: `${isFlows ? 'ribbon-own' : 'own'}-${quality}`, label: QUALITY_LABELS[quality] }
	);
	if (isChange || !cells.some(({ value }) => value !== null && value < 0)) return doubts;
	return [
		...doubts,
		{ mark: isFlows ? 'ribbon-fall' : 'own-back', label: m.user_layer_below_zero() }
	];
}

/** The colours of categories. A name that the legend has already is quoted: entries differ by their words. */
function listColors(
	categories: readonly UserCategory[],
	kinds: readonly LegendEntry[]
): LegendEntry[] {
	const taken = new Set(kinds.map(({ label }) => label));
	return categories.map(({ name, token }) => {
		let label = name;
		while (taken.has(label)) label = `“${label}”`;
		taken.add(label);
		return { mark: `own-${token}`, label };
	});
}

export function buildUserLegend(view: ViewState, scale: MarkScale): Legend {
	const { title, unit, shape, series, failure, categories } = getUserTable();
	if (failure !== null) return { scaleLabel: failure, scale: null, groups: [] };
	const what = joinAttributes([title, unit].filter((part) => part !== ''));
	const { by } = getWords();
	const scaleLabel = by === '' ? what : m.forms_labelled({ label: by, text: what });
	const isFlows = shape === 'flows';
	const cells = series.map((each) => getUserCell(each, view.year));
	const kinds = describeDoubts(cells, isFlows, getAgainstYear(view) !== null);
	// a change from another year has the two colours of changes
	const isColored = getAgainstYear(view) === null;
	const groups: LegendEntry[] = findPlaceGroups(view)
		? [{ mark: 'own-group', label: m.user_layer_group() }]
		: [];
	const rest = [groups, kinds, isColored ? listColors(categories, kinds) : []].filter(
		(group) => group.length > 0
	);
	if (isShaded(view)) {
		const { classes } = getUserShades();
		const shades = classes.map(({ from, to }, index): LegendEntry => ({
			mark: `shade-own-${Math.round(shadeShare(index, classes.length) * 100)}`,
			label: m.user_layer_class({ from: formatUserValue(from), to: formatUserValue(to) })
		}));
		return { scaleLabel, scale: null, groups: [shades, ...rest] };
	}
	return {
		scaleLabel,
		scale: {
			shape: isFlows ? 'ribbon' : 'square',
			mark: isFlows ? 'ribbon-own-reported' : 'own-reported',
			unit,
			steps: listSizeSteps(getUserSizes(scale), isFlows)
		},
		groups: rest
	};
}
