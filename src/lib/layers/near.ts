/** The filter by distance to a corridor, for every layer with institutes, projects or loans. */
import { m } from '#messages';
import {
	corridorDistances,
	findNearAnswer,
	getNear,
	type NearAnswer,
	type NearView
} from '../core/data/corridor-distances';
import {
	NEAR_MODES,
	formatNear,
	parseNear,
	type NearMode,
	type NearSide
} from '../core/domain/near-filter';
import { describeNear } from '../text/near-labels';
import { formatCount } from '../text/numbers';
import type { LayerFilter } from './filter-words';

/** Of rows that pass all other filters, the shown ones and, with the filter, the unclear ones. */
export function countNear(view: NearView & { year: number }, rows: readonly { id: string }[]) {
	const count = (wanted: NearAnswer) =>
		rows.filter(({ id }) => findNearAnswer(view, id, view.year) === wanted).length;
	return { shown: count('yes'), ...(getNear(view) !== null && { unclear: count('unclear') }) };
}

/** How distances are measured, and how far off they may be. */
export const describeNearRule = (): string =>
	m.legend_filter_near_rule({ km: formatCount(Math.round(corridorDistances.get().straightOffKm)) });

/** Where the filter is on: its limits in words. */
export const listNearLimits = (view: NearView): string[] =>
	getNear(view) === null
		? []
		: [m.legend_filter_near_counts(), describeNearRule(), m.legend_filter_near_limits()];

const MODE_LABELS: Readonly<Record<NearMode | 'any', string>> = {
	rail: m.legend_filter_near_choice_rail(),
	road: m.legend_filter_near_choice_road(),
	gas: m.legend_filter_near_choice_gas(),
	oil: m.legend_filter_near_choice_oil(),
	power: m.legend_filter_near_choice_power(),
	any: m.legend_filter_near_choice_any()
};

export const NEAR_SIDE_LABELS: Readonly<Record<NearSide, string>> = {
	within: m.legend_filter_near_within(),
	beyond: m.legend_filter_near_beyond()
};

/** Where a reader starts who chooses a mode. */
const FIRST_CHOICE = { side: 'within', km: 20 } as const;

/** The filter as the legends of several layers offer it. */
export const NEAR_FILTER: LayerFilter = {
	field: 'nearCorridor',
	title: m.legend_filter_near_title(),
	form: 'near',
	isAll: (view) => view.nearCorridor === null,
	listChoices(view) {
		const now = view.nearCorridor === null ? undefined : parseNear(view.nearCorridor);
		const off = {
			label: m.legend_filter_near_any_distance(),
			isChosen: !now,
			patch: { nearCorridor: null }
		};
		const modes = (['any', ...NEAR_MODES] as const).map((mode) => ({
			label: MODE_LABELS[mode],
			isChosen: now?.mode === mode,
			patch: { nearCorridor: formatNear({ ...FIRST_CHOICE, ...now, mode }) }
		}));
		return [off, ...modes];
	},
	say: describeNear
};
