/** The filter by distance to a corridor: what it leaves, and its words. */
import { m } from '#messages';
import {
	answerNear,
	corridorDistances,
	findNearest,
	type Nearest,
	type NearAnswer
} from '../core/data/corridor-distances';
import type { Filters } from '../core/domain/filters';
import {
	NEAR_MODES,
	formatNear,
	parseNear,
	type NearMode,
	type NearSide
} from '../core/domain/near-filter';
import { YEARS } from '../core/domain/years';
import { formatCount } from '../text/numbers';
import type { LayerFilter } from './filter-words';

export type NearView = Pick<Filters, 'nearCorridor'>;

/** Null without the filter, and before its table is there. */
const getNear = ({ nearCorridor }: NearView): string | null =>
	nearCorridor !== null && corridorDistances.find() ? nearCorridor : null;

/** Whether a row is where a view's filter asks, by the lines in use in a year. */
export function findNearAnswer(view: NearView, id: string, year: number): NearAnswer {
	const near = getNear(view);
	if (near === null) return 'yes';
	return answerNear(findNearest(corridorDistances.get(), id, parseNear(near)!.mode, year), near);
}

export const passesNear = (view: NearView, id: string, year: number): boolean =>
	findNearAnswer(view, id, year) === 'yes';

export const isNearUnclear = (view: NearView, id: string, year: number): boolean =>
	findNearAnswer(view, id, year) === 'unclear';

/** For marks that stay the same in all years. */
export const everPassesNear = (view: NearView, id: string): boolean =>
	getNear(view) === null || YEARS.some((year) => passesNear(view, id, year));

/** Of rows that pass all other filters, the shown ones and, with the filter, the unclear ones. */
export function countNear(view: NearView & { year: number }, rows: readonly { id: string }[]) {
	const count = (wanted: NearAnswer) =>
		rows.filter(({ id }) => findNearAnswer(view, id, view.year) === wanted).length;
	return { shown: count('yes'), ...(getNear(view) !== null && { unclear: count('unclear') }) };
}

const LINES: Readonly<Record<NearMode | 'any', string>> = {
	rail: m.near_from_rail(),
	road: m.near_from_road(),
	gas: m.near_from_gas(),
	oil: m.near_from_oil(),
	power: m.near_from_power(),
	any: m.near_from_any()
};

const CHOICES: Readonly<Record<NearMode | 'any', string>> = {
	rail: m.near_choice_rail(),
	road: m.near_choice_road(),
	gas: m.near_choice_gas(),
	oil: m.near_choice_oil(),
	power: m.near_choice_power(),
	any: m.near_choice_any()
};

export const NEAR_SIDE_LABELS: Readonly<Record<NearSide, string>> = {
	within: m.near_within(),
	beyond: m.near_beyond()
};

/** `within 20 km of a corridor’s railway in use`; empty without the filter. */
export function describeNear(view: NearView): string {
	const parts = view.nearCorridor === null ? undefined : parseNear(view.nearCorridor);
	if (!parts) return '';
	const say = parts.side === 'within' ? m.near_said_within : m.near_said_beyond;
	return say({ km: formatCount(parts.km), line: LINES[parts.mode] });
}

/** Courses and places that are known this well need no `about`. */
const MOST_OFF_KM = 3.2;

const formatKm = (km: number) => formatCount(Math.round(km));

/** `12 km`, `about 12 km (2 to 22 km)`, `0 to 12 km`. */
export function describeDistance({ km, leastKm, greatestKm }: Nearest): string {
	const isKnown = Math.max(greatestKm - km, km - leastKm) <= MOST_OFF_KM;
	if (isKnown) return km < 1 ? m.near_distance_short() : m.near_distance({ km: formatKm(km) });
	const range = {
		least: formatCount(Math.floor(leastKm)),
		greatest: formatCount(Math.ceil(greatestKm))
	};
	return km < 0.5
		? m.near_distance_range(range)
		: m.near_distance_about({ km: formatKm(km), ...range });
}

/** A row's distance in a list, where the filter is on; else empty. */
export function describeNearRow(view: NearView & { year: number }, id: string): string {
	const near = getNear(view);
	if (near === null) return '';
	const { mode } = parseNear(near)!;
	const nearest = findNearest(corridorDistances.get(), id, mode, view.year);
	if (nearest === undefined) return m.near_item_unplaced();
	if (nearest === null) return m.near_item_none({ year: view.year });
	return m.near_item({ distance: describeDistance(nearest), line: LINES[nearest.mode] });
}

/** Where the filter is on: its limits in words. */
export const listNearLimits = (view: NearView): string[] =>
	getNear(view) === null ? [] : [m.near_counts(), describeNearRule(), m.near_limits()];

/** How distances are measured, and how far off they may be. */
export const describeNearRule = (): string =>
	m.near_rule({ km: formatKm(corridorDistances.get().straightOffKm) });

/** Where a reader starts who chooses a mode. */
const FIRST_CHOICE = { side: 'within', km: 20 } as const;

/** The filter as the legends of several layers offer it. */
export const NEAR_FILTER: LayerFilter = {
	field: 'nearCorridor',
	title: m.near_title(),
	form: 'near',
	isAll: (view) => view.nearCorridor === null,
	listChoices(view) {
		const now = view.nearCorridor === null ? undefined : parseNear(view.nearCorridor);
		const off = { label: m.near_any_distance(), isChosen: !now, patch: { nearCorridor: null } };
		const modes = (['any', ...NEAR_MODES] as const).map((mode) => ({
			label: CHOICES[mode],
			isChosen: now?.mode === mode,
			patch: { nearCorridor: formatNear({ ...FIRST_CHOICE, ...now, mode }) }
		}));
		return [off, ...modes];
	},
	say: describeNear
};

/** Kilometres to choose from; a reader may type any other. */
export const NEAR_KM = [10, 20, 50, 100, 200] as const;
