import { m } from '#messages';
import { changeBetween, ratioBetween, type Change, type Ratio } from '$lib/core/data/change';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { ShownFigure } from '$lib/core/data/provenance';
import {
	COMPARED_MEASURES,
	basesOf,
	isSummedOverYears,
	layerOfMeasure,
	type Compared
} from '$lib/core/domain/compared-measures';
import { COUNTRIES, countryByCode, type CountryCode } from '$lib/core/domain/countries';
import { formatDate } from '$lib/core/domain/dates';
import type { LayerId } from '$lib/core/domain/layers';
import { beginSentence, joinSentences } from '$lib/core/domain/lists';
import { againstCountry } from '$lib/core/domain/subject';
import type { ViewState } from '$lib/core/domain/view-state';
import { yearIndex } from '$lib/core/domain/years';
import { describeChange } from '$lib/layers/difference/change-words';
import {
	amountOfCompared,
	formatCompared,
	measureCells,
	measureFigure,
	titleOfCompared,
	unitOfCompared
} from '../compared';
import { ratioScaleEnd, ratioShare, scaleEnd, shareOfScale } from './difference-scale';
import { describeTimes } from './difference-words';
import { recordsCsv } from '$lib/core/data/csv';
import type { FigureRange } from '$lib/core/data/explore/ranges';

export interface DifferenceCells {
	compared: Compared;
	/** Country and year of each, as in `KAZ 2018`. */
	sides: readonly [string, string];
	change: Change;
	ratio?: Ratio;
}

/** Pairs of figures with their difference, a row each; unknown values are empty. */
export function differenceCsv(rows: readonly DifferenceCells[]): string {
	return recordsCsv(
		rows.map(({ compared, sides, change: { first, base, difference, bound }, ratio }) => ({
			measure: compared.measure,
			per: compared.per,
			unit: unitOfCompared(compared),
			...{ first: sides[0], value: first.value, quality: first.quality },
			...{ bound: first.bound, source_id: first.sourceId },
			...{ base: sides[1], base_value: base.value, base_quality: base.quality },
			...{ base_bound: base.bound, base_source_id: base.sourceId },
			...{ difference, difference_bound: bound, times: ratio?.times ?? null }
		}))
	);
}

/** Each source's figure for one subject, a row each; the first is the drawn one. */
export function rangeCsv({ country, year, measure, unit, figures }: FigureRange): string {
	return recordsCsv(
		figures.map(({ value, quality, bound, saidBy, note, sourceId }, index) => ({
			...{ country, year, measure, value, unit, quality, bound },
			...{ said_by: saidBy, note, source_id: sourceId, is_drawn: index === 0 ? 'yes' : 'no' }
		}))
	);
}

export interface DifferenceOfPair {
	/** A country, or a measure. */
	name: string;
	change: Change;
	/** Of the scale, −1 to 1; null if there is nothing to draw. */
	share: number | null;
	/** `+4,210`, `no figure in 2013`. */
	text: string;
	/** Both figures, the base last. */
	figures: readonly [ShownFigure, ShownFigure];
	/** More about the pair: their ratio. */
	aside?: string;
	isOwn?: boolean;
}

export interface DifferenceGroup {
	anchor: string;
	title: string;
	layer: LayerId | null;
	/** The scale in words; empty if it has no end. */
	scale: string;
	sides: readonly [string, string];
	pairs: readonly DifferenceOfPair[];
	csv: () => string;
}

interface Place {
	country: CountryCode;
	year: number;
}

function pairOf(
	tables: ExploreTables,
	view: ViewState,
	compared: Compared,
	places: readonly [Place, Place]
) {
	const cellOf = ({ country, year }: Place) =>
		measureCells(tables, view, compared, country)[yearIndex(year)]!;
	const [first, base] = [cellOf(places[0]), cellOf(places[1])];
	const sideOf = ({ country, year }: Place) => `${country} ${year}`;
	const change = changeBetween(first, base);
	return {
		change,
		ratio: ratioBetween(first, base),
		figures: [
			measureFigure(tables, view, compared, places[0], first),
			measureFigure(tables, view, compared, places[1], base)
		] as const,
		cells: { compared, change, sides: [sideOf(places[0]), sideOf(places[1])] as const }
	};
}

/** The view's year compared with another, a group for each measure. */
function againstYear(tables: ExploreTables, view: ViewState, baseYear: number): DifferenceGroup[] {
	const { year } = view;
	const sides = [formatDate(String(year)), formatDate(String(baseYear))] as const;
	return COMPARED_MEASURES.map((measure) => {
		const compared = { measure, per: null };
		const format = formatCompared(compared);
		const pairs = COUNTRIES.map(({ code: country, name }) => ({
			...{ country, name },
			...pairOf(tables, view, compared, [
				{ country, year },
				{ country, year: baseYear }
			])
		}));
		const end = scaleEnd(pairs.map(({ change }) => change));
		const text = end === null ? '' : amountOfCompared(format(end), compared);
		const scale = text && m.difference_scale_to({ text });
		const isTotal = isSummedOverYears(measure) && view.period === 'since';
		return {
			anchor: `against-${measure}`,
			title: titleOfCompared(compared, view),
			layer: layerOfMeasure(measure),
			scale: isTotal ? joinSentences([m.difference_grows(), scale]) : scale,
			sides,
			pairs: pairs.map(({ country, name, change, figures }) => ({
				...{ name, change, figures, isOwn: country === view.country },
				share: shareOfScale(change, end),
				text: describeChange(change, format, ...sides)
			})),
			csv: () => differenceCsv(pairs.map(({ cells }) => cells))
		};
	});
}

/** A country compared with another in all measures, absolute and divided. */
function againstOther(
	tables: ExploreTables,
	view: ViewState,
	{ country, other }: { country: CountryCode; other: CountryCode }
): DifferenceGroup[] {
	const { year } = view;
	const sides = [countryByCode(country).name, countryByCode(other).name] as const;
	const counted = COMPARED_MEASURES.map((measure) => ({ measure, per: null }));
	const divided = COMPARED_MEASURES.flatMap((measure) =>
		basesOf(measure).map((per) => ({ measure, per }))
	);
	const groups = [
		{ anchor: 'against-counted', title: m.difference_counted(), measures: counted },
		{ anchor: 'against-per', title: m.difference_per(), measures: divided }
	].map(({ measures, ...group }) => ({
		...group,
		pairs: measures.map((compared) => ({
			compared,
			...pairOf(tables, view, compared, [
				{ country, year },
				{ country: other, year }
			])
		}))
	}));
	const end = ratioScaleEnd(groups.flatMap(({ pairs }) => pairs.map(({ ratio }) => ratio)));
	return groups.map(({ anchor, title, pairs }) => ({
		...{ anchor, title, layer: null, sides },
		scale: m.difference_ratio_scale({ times: String(2 ** end), first: sides[0], other: sides[1] }),
		pairs: pairs.map(({ compared, change, ratio, figures }) => {
			return {
				...{ change, figures, aside: describeTimes(ratio), share: ratioShare(ratio, end) },
				name: beginSentence(titleOfCompared(compared, view)),
				text:
					change.difference === 0 && !change.bound
						? m.difference_no_difference()
						: describeChange(change, formatCompared(compared), ...sides)
			};
		}),
		csv: () => differenceCsv(pairs.map(({ cells, ratio }) => ({ ...cells, ratio })))
	}));
}

/** The differences of a view, measure by measure; empty before a second country is chosen. */
export function differenceGroups(tables: ExploreTables, view: ViewState): DifferenceGroup[] {
	if (typeof view.against === 'number') return againstYear(tables, view, view.against);
	const countries = againstCountry(view);
	return countries ? againstOther(tables, view, countries) : [];
}
