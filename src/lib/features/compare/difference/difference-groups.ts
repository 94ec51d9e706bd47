import { m } from '#messages';
import { computeChange, computeRatio, type Change } from '$lib/core/data/change';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { ShownFigure } from '$lib/figures/provenance';
import {
	COMPARED_MEASURES,
	listBases,
	isSummedOverYears,
	type Compared
} from '$lib/core/domain/compared-measures';
import type { CountryCode } from '$lib/core/domain/countries';
import { nameCountry, NAMED_COUNTRIES } from '$lib/text/country-names';
import { formatDate } from '$lib/text/dates';
import type { LayerId } from '$lib/core/domain/layers';
import { beginSentence, joinSentences } from '$lib/text/lists';
import { getAgainstCountry } from '$lib/core/domain/subject';
import type { ViewState } from '$lib/core/domain/view-state';
import { describeChange } from '$lib/layers/difference/change-labels';
import { buildComparison, type Comparison } from '../compared';
import { getRatioScaleEnd, getRatioShare, getScaleEnd, getShareOfScale } from './difference-scale';
import { describeTimes } from './difference-labels';
import { formatRecordsCsv, getFileUnit } from '$lib/figures/csv';
import type { FigureRange } from '$lib/figures/ranges';

/** Pairs of figures with their difference, a row each; unknown values are empty. */
function differenceCsv(pairs: readonly ReturnType<typeof getPair>[], hasTimes = false): string {
	return formatRecordsCsv(
		pairs.map(({ comparison, names, change: { first, base, difference, bound }, ratio }) => ({
			measure: comparison.measure,
			per: comparison.per,
			unit: getFileUnit(comparison.unit),
			...{ first: names[0], value: first.value, quality: first.quality },
			...{ bound: first.bound, source_id: first.sourceId },
			...{ base: names[1], base_value: base.value, base_quality: base.quality },
			...{ base_bound: base.bound, base_source_id: base.sourceId },
			...{ difference, difference_bound: bound, times: hasTimes ? ratio.times : null }
		}))
	);
}

/** Each source's figure for one subject, a row each; the first is the drawn one. */
export function formatRangeCsv({ country, year, measure, unit, figures }: FigureRange): string {
	return formatRecordsCsv(
		figures.map(({ value, quality, bound, saidBy, note, sourceId }, index) => ({
			...{ country, year, measure, value, unit: getFileUnit(unit), quality, bound },
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
	/** What is needed to read it in a chart with a scale of its own; may be empty. */
	note: string;
	sides: readonly [string, string];
	pairs: readonly DifferenceOfPair[];
	csv: () => string;
}

type Place = [country: CountryCode, year: number];

function getPair(comparison: Comparison, first: Place, base: Place) {
	const cells = [comparison.getCell(...first), comparison.getCell(...base)] as const;
	return {
		comparison,
		change: computeChange(...cells),
		ratio: computeRatio(...cells),
		figures: [comparison.getFigure(...first), comparison.getFigure(...base)] as const,
		/** Country and year of each, as in `KAZ 2018`. */
		names: [first.join(' '), base.join(' ')] as const
	};
}

/** The view's year compared with another, a group for each measure. */
function getAgainstYear(
	tables: ExploreTables,
	view: ViewState,
	baseYear: number
): DifferenceGroup[] {
	const { year } = view;
	const sides = [formatDate(String(year)), formatDate(String(baseYear))] as const;
	return COMPARED_MEASURES.map((measure) => {
		const comparison = buildComparison(tables, view, { measure, per: null });
		const { title, layer, format } = comparison;
		const pairs = NAMED_COUNTRIES.map(({ code: country, name }) => ({
			...{ country, name },
			...getPair(comparison, [country, year], [country, baseYear])
		}));
		const end = getScaleEnd(pairs.map(({ change }) => change));
		const scale = end === null ? '' : m.difference_scale_to({ text: comparison.formatAmount(end) });
		const isTotal = isSummedOverYears(measure) && view.period === 'since';
		return {
			anchor: `against-${measure}`,
			title,
			layer,
			sides,
			scale: isTotal ? joinSentences([m.difference_grows(), scale]) : scale,
			note: isTotal ? m.difference_grows() : '',
			pairs: pairs.map(({ country, name, change, figures }) => ({
				...{ name, change, figures, isOwn: country === view.country },
				share: getShareOfScale(change, end),
				text: describeChange(change, format, ...sides)
			})),
			csv: () => differenceCsv(pairs)
		};
	});
}

/** A country compared with another in all measures, absolute and divided. */
function againstOther(
	tables: ExploreTables,
	view: ViewState,
	{ country, other }: { country: CountryCode; other: CountryCode }
): DifferenceGroup[] {
	const sides = [nameCountry(country), nameCountry(other)] as const;
	const pairOfMeasure = (compared: Compared) =>
		getPair(buildComparison(tables, view, compared), [country, view.year], [other, view.year]);
	const groups = [
		{
			anchor: 'against-counted',
			title: m.difference_counted(),
			pairs: COMPARED_MEASURES.map((measure) => pairOfMeasure({ measure, per: null }))
		},
		{
			anchor: 'against-per',
			title: m.difference_per(),
			pairs: COMPARED_MEASURES.flatMap((measure) =>
				listBases(measure).map((per) => pairOfMeasure({ measure, per }))
			)
		}
	];
	const end = getRatioScaleEnd(groups.flatMap(({ pairs }) => pairs.map(({ ratio }) => ratio)));
	return groups.map(({ anchor, title, pairs }) => ({
		...{ anchor, title, layer: null, sides },
		scale: m.difference_ratio_scale({ times: String(2 ** end), first: sides[0], other: sides[1] }),
		note: m.step_chart_ratio({ first: sides[0], other: sides[1] }),
		pairs: pairs.map(({ comparison, change, ratio, figures }) => ({
			...{ change, figures, aside: describeTimes(ratio), share: getRatioShare(ratio, end) },
			name: beginSentence(comparison.title),
			text:
				change.difference === 0 && !change.bound
					? m.difference_no_difference()
					: describeChange(change, comparison.format, ...sides)
		})),
		csv: () => differenceCsv(pairs, true)
	}));
}

/** The differences of a view, measure by measure; empty before a second country is chosen. */
export function buildDifferenceGroups(tables: ExploreTables, view: ViewState): DifferenceGroup[] {
	if (typeof view.against === 'number') return getAgainstYear(tables, view, view.against);
	const countries = getAgainstCountry(view);
	return countries ? againstOther(tables, view, countries) : [];
}
