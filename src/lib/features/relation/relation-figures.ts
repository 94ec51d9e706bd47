import { m } from '#messages';
import { WITH_HONG_KONG, type OriginTables } from '$lib/core/data/explore/owners';
import type { RelationPair } from '$lib/core/data/explore/relation';
import { rowOfEconomy } from '$lib/core/data/explore/ratios';
import { describeBound } from '$lib/core/data/quality-words';
import type { RowSubject, ShownFigure } from '$lib/core/data/provenance';
import { tableRow } from '$lib/core/data/provenance-rows';
import { layerOfMeasure, type LayerMeasure } from '$lib/core/domain/compared-measures';
import type { CountryCode } from '$lib/core/domain/countries';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { FIRST_YEAR } from '$lib/core/domain/years';
import { layerEntry } from '$lib/layers/catalog';
import { directFigure } from '$lib/layers/investment/direct/describe';
import { ownerFigure } from '$lib/layers/investment/direct/owners';
import { studentFigure } from '$lib/layers/students/describe';
import {
	BASIS_WORDS,
	wordsOf,
	nameMoney,
	formatMoneyValue,
	describeMoneyAxis,
	describeSoftAxis
} from './relation-page-words';
import {
	COUNTED_BY_OF,
	hasPeriod,
	isDirect,
	isInEuros,
	isOfLayer,
	isOfOutput,
	type RelationState
} from './relation-state';
import { recordsCsv } from '$lib/core/data/csv';

export const relationCsv = (pairs: readonly RelationPair[], state: RelationState): string =>
	recordsCsv(
		pairs.map(({ country, year, x, softYear, y, quality, sourceIds }) => ({
			...{ country, year, [describeMoneyAxis(state)]: x, year_of_students: softYear },
			...{ [describeSoftAxis(state)]: y, quality, source_ids: sourceIds.join(' ') }
		}))
	);

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
		return directFigure({ year, countedBy }, country).subject;
	}
	const own: Omit<RowSubject, 'row'> = {
		layer: investment === 'trade' ? null : 'investment',
		unit: inDollars ? m.rows_unit_musd() : BASIS_WORDS.output,
		counts: wordsOf(investment).limits,
		rule: inDollars ? null : m.relation_output_rule()
	};
	if (!inDollars) return { ...own, row: rowOfEconomy(country, year, 'gdp_current') };
	return {
		...own,
		range: 'trade-total',
		row: tableRow('trade.csv', { country, year, reporter: 'china' })
	};
}

const ownFigure = (measure: LayerMeasure, country: CountryCode, year: number): ShownFigure =>
	layerEntry(layerOfMeasure(measure)!).figures({ ...DEFAULT_VIEW, year }, country)[0]!;

/** @param tables of the sum of China and Hong Kong, whose card names both rows */
export function moneyFigure(
	pair: RelationPair,
	state: RelationState,
	tables: OriginTables
): ShownFigure {
	if (isOfLayer(state.investment)) return ownFigure(state.investment, pair.country, pair.year);
	if (isInEuros(state.investment)) {
		return ownerFigure(tables, pair.country, WITH_HONG_KONG, 'flow_net_host', pair.year);
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
export function softFigure(pair: RelationPair, state: RelationState): ShownFigure {
	const { students } = state;
	return isOfLayer(students)
		? ownFigure(students, pair.country, pair.softYear)
		: studentFigure(pair.country, pair.softYear, students);
}
