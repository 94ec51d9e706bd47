import { m } from '#messages';
import { selectStudentsInRussiaSeries } from '$lib/figures/russia';
import { selectTrade, selectTradeSeries, getTradeRow } from '$lib/figures/trade';
import type { Reporter } from '$lib/core/data/explore/types';
import { makeTableRow } from '$lib/core/data/provenance-rows';
import {
	isLayerMeasure,
	getMeasureLayer,
	type ComparedMeasure,
	type LayerMeasure
} from '$lib/core/domain/compared-measures';
import { formatMoney, describeMoneyUnit } from '$lib/text/money';
import { formatCount } from '$lib/text/numbers';
import { getLayerEntry } from '$lib/layers/catalog';
import { findMeasure } from '$lib/layers/details';
import type { MeasureFacts } from '$lib/layers/details-model';

const MONEY = {
	unit: describeMoneyUnit('billions'),
	format: (value: number) => formatMoney(value)
};
const HEADS = { unit: m.compare_unit_students(), format: formatCount };

const TRADE_LIMITS = `${m.explore_trade_rule()} ${m.explore_trade_choice()}`;
const trade = (name: string, reporter: Reporter): MeasureFacts => ({
	...{ ...MONEY, name, limits: TRADE_LIMITS },
	cells: ({ tables, country }) => selectTradeSeries(tables, country, reporter, 'total'),
	subject: ({ tables, country }, year) => {
		const [preferred] = selectTrade(tables, country, year)[reporter];
		const row = preferred ? getTradeRow(preferred) : makeTableRow('trade.csv', { country });
		const own = { unit: MONEY.unit, counts: TRADE_LIMITS };
		return { layer: null, row, rule: null, range: 'trade-total', ...own };
	}
});

/** Of no layer. */
const MEASURES: Readonly<Partial<Record<ComparedMeasure, MeasureFacts>>> = {
	'students-in-russia': {
		...{ ...HEADS, name: m.compare_students_in_russia(), limits: m.explore_russia_rule() },
		cells: ({ tables, country }) => selectStudentsInRussiaSeries(tables, country),
		subject: ({ country }, year) => ({
			row: makeTableRow('russia_students.csv', { country, year }),
			...{ layer: null, rule: null, range: 'students-in-russia' },
			...{ unit: HEADS.unit, counts: m.explore_russia_rule() }
		})
	},
	'trade-china': trade(m.compare_trade_china(), 'china'),
	'trade-host': trade(m.compare_trade_host(), 'host')
};

/** Defined by its layer; without a name if the layer has no figures by country. */
function layerMeasure(measure: LayerMeasure): MeasureFacts {
	const entry = getLayerEntry(getMeasureLayer(measure)!);
	const text = entry.measure!();
	return {
		...{ ...text, name: text.title },
		cells: ({ view, country }) => entry.series(view, country),
		subject: ({ view, country }, year) => entry.figures({ ...view, year }, country)[0]!.subject
	};
}

/** @throws Error for a measure that nothing defines */
export function getMeasure(measure: ComparedMeasure): MeasureFacts {
	if (isLayerMeasure(measure)) return layerMeasure(measure);
	const found = MEASURES[measure] ?? findMeasure(measure);
	if (!found) throw new Error(`No layer defines the measure ${measure}.`);
	return found;
}
