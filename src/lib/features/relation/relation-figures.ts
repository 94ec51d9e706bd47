import { m } from '#messages';
import { WITH_HONG_KONG, type OriginTables } from '$lib/figures/owners';
import { getOwnerFigure } from '$lib/figures/owner-figures';
import type { RelationPair } from '$lib/figures/relation';
import { getEconomyRow } from '$lib/figures/ratios';
import { describeBound } from '$lib/text/quality-labels';
import type { RowSubject, ShownFigure } from '$lib/figures/provenance';
import { makeTableRow } from '$lib/core/data/provenance-rows';
import { getMeasureLayer, type LayerMeasure } from '$lib/core/domain/compared-measures';
import type { CountryCode } from '$lib/core/domain/countries';
import { FIRST_YEAR } from '$lib/core/domain/years';
import { getLayerFigure } from '$lib/layers/catalog';
import { BASIS_LABELS, getMeasureText, nameMoney, formatMoneyValue } from './relation-copy';
import {
	COUNTED_BY_OF,
	getLayerMeasureText,
	hasPeriod,
	isDirect,
	isInEuros,
	isOfLayer,
	isOfOutput,
	type RelationState
} from './relation-state';
import { formatRecordsCsv } from '$lib/figures/csv';
import { userLayer } from '$lib/layers/own/lazy';
import { ATLAS_LICENCE, EDITION_NAME } from '$lib/text/shown-edition';

/** Whose figures a file of the relation has, if a reader's own are on an axis; the atlas's without any. */
export const getRelationOrigin = ({ investment, students }: RelationState) =>
	isOfLayer(investment) || isOfLayer(students) ? userLayer.get().origin() : undefined;

/** Of the values in a file, as tables write units; of a reader's own table, its own. */
function getFileUnits(state: RelationState) {
	const { investment, students } = state;
	const inMoney = isInEuros(investment) ? 'million EUR' : 'million USD';
	const money = isOfOutput(state) ? 'percent of GDP' : inMoney;
	const people = students === 'per-10000' ? 'students for 10,000 people' : 'students';
	return {
		money: isOfLayer(investment) ? getLayerMeasureText(investment).unit : money,
		students: isOfLayer(students) ? getLayerMeasureText(students).unit : people
	};
}

/** A point a row. Beside a reader's own figures, only the column of the atlas has its edition and licence. */
export function formatRelationCsv(pairs: readonly RelationPair[], state: RelationState): string {
	const units = getFileUnits(state);
	const isMixed = isOfLayer(state.investment) !== isOfLayer(state.students);
	const terms: Record<string, string> = isMixed
		? { atlas_edition: EDITION_NAME, atlas_licence: ATLAS_LICENCE }
		: {};
	const series = {
		money_series: nameMoney(state),
		students_series: getMeasureText(state.students).title
	};
	return formatRecordsCsv(
		pairs.map(({ country, year, x, softYear, y, quality, sourceIds }) => ({
			...{ country, year, money: x, money_unit: units.money },
			...{ year_of_students: softYear, students: y, students_unit: units.students },
			...{ unit: `${units.money} | ${units.students}`, ...series },
			...{ quality, source_ids: sourceIds.join(' '), ...terms }
		}))
	);
}

function moneySubject(pair: RelationPair, state: RelationState): ShownFigure['subject'] {
	const { country, year } = pair;
	const { investment, period } = state;
	const inDollars = !isOfOutput(state);
	if (inDollars && hasPeriod(investment)) {
		return {
			layer: 'investment',
			kind: investment === 'acquisitions' ? 'investment' : 'construction',
			firstYear: period === 'since' ? FIRST_YEAR : year
		};
	}
	if (inDollars && isDirect(investment)) {
		const countedBy = COUNTED_BY_OF[investment];
		return getLayerFigure('investment', country, { investmentMeasure: 'fdi', year, countedBy })
			.subject;
	}
	const own: Omit<RowSubject, 'row'> = {
		layer: investment === 'trade' ? null : 'investment',
		unit: inDollars ? m.rows_unit_musd() : BASIS_LABELS.output,
		counts: getMeasureText(investment).limits,
		rule: inDollars ? null : m.relation_output_rule()
	};
	if (!inDollars) return { ...own, row: getEconomyRow(country, year, 'gdp_current') };
	return {
		...own,
		range: 'trade-total',
		row: makeTableRow('trade.csv', { country, year, reporter: 'china' })
	};
}

const getUserFigure = (measure: LayerMeasure, country: CountryCode, year: number): ShownFigure =>
	getLayerFigure(getMeasureLayer(measure)!, country, { year });

/** @param tables of the sum of China and Hong Kong, whose card names both rows */
export function getMoneyFigure(
	pair: RelationPair,
	state: RelationState,
	tables: OriginTables
): ShownFigure {
	if (isOfLayer(state.investment)) return getUserFigure(state.investment, pair.country, pair.year);
	if (isInEuros(state.investment)) {
		return getOwnerFigure(tables, pair.country, WITH_HONG_KONG, 'flow_net_host', pair.year);
	}
	return {
		country: pair.country,
		year: pair.year,
		subject: moneySubject(pair, state),
		text: describeBound(pair.xBound, formatMoneyValue(pair.x, state)),
		label: nameMoney(state),
		value: pair.x,
		quality: pair.xQuality,
		note: '',
		sourceId: pair.sourceIds[0] ?? null,
		...(pair.xIsDerived && { origin: 'derived' as const })
	};
}

/** The students of a point, after the chosen lag. */
export function getSoftFigure(pair: RelationPair, state: RelationState): ShownFigure {
	const { students } = state;
	return isOfLayer(students)
		? getUserFigure(students, pair.country, pair.softYear)
		: getLayerFigure('students', pair.country, { year: pair.softYear, studentMeasure: students });
}
