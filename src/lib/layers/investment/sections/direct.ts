import { m } from '#messages';
import { selectDirectSeries } from '../../../core/data/direct-investment';
import type { ExploreTables } from '../../../core/data/explore/types';
import type { Currency } from '../../../core/data/types';
import type { CountryCode } from '../../../core/domain/countries';
import { COUNTED_BY, type CountedBy } from '../../../core/domain/layers';
import { joinSentences } from '../../../text/lists';
import { memoizeBy } from '../../../core/domain/memoize';
import { formatMoney, MILLIONS_OF } from '../../../text/money';
import { formatYears } from '../../../text/year-runs';
import { YEARS } from '../../../core/domain/years';
import { getDirectFigure, listYearsBelowZero } from '../direct/describe';
import { COUNTED_BY_LIMITS, COUNTED_BY_LABELS } from '../../../text/kind-labels';
import { listStockFigures } from '../direct/stocks';
import { makeOneSeries } from '../../../figures/year-series';
import type { MakeContent, Panel, PanelContent } from '../../panel-model';

const getCurrency = (country: CountryCode, countedBy: CountedBy) =>
	selectDirectSeries(country, countedBy).currency;

/** The same function for every view: a chart describes itself again for another one. */
const shortFormat = memoizeBy(
	(currency: Currency) => currency,
	(currency) => (amountM: number) => formatMoney(amountM, currency, 'short')
);

/** One count, with its own unit and chart. */
function directCount(
	{ view: { year }, country, directBands }: Panel,
	countedBy: CountedBy
): PanelContent {
	const currency = getCurrency(country, countedBy) ?? 'USD';
	const name = COUNTED_BY_LABELS[countedBy];
	const bands = directBands(countedBy);
	const below = listYearsBelowZero(country, countedBy);
	const getFigure = (each: number) => getDirectFigure({ year: each, countedBy }, country);
	const { cells } = selectDirectSeries(country, countedBy);
	return {
		parts: [
			{ facts: [{ id: countedBy, figure: getFigure(year), words: name }] },
			{
				chart: {
					series: makeOneSeries(name, cells, getFigure, bands),
					label: m.direct_chart({ counted: name }),
					unit: MILLIONS_OF[currency],
					format: shortFormat(currency)
				}
			},
			{
				note: joinSentences([
					COUNTED_BY_LIMITS[countedBy],
					bands.some((band) => band) ? m.grade_bands() : '',
					below.length > 0 ? m.direct_note_back({ years: formatYears(below) }) : ''
				])
			}
		]
	};
}

function directStocks({ view, country, tables }: Panel): PanelContent {
	const facts = tables ? listStockFigures(tables, country, view.year) : [];
	return {
		parts: facts.length > 0 ? [{ heading: m.direct_stocks() }, { facts, size: 'tiny' }] : []
	};
}

/** The same functions for every view: a count off screen is not computed again. */
const COUNTS = COUNTED_BY.map((countedBy) => ({
	countedBy,
	make: (panel: Panel) => directCount(panel, countedBy)
}));
const noCount = (): PanelContent => ({ parts: [{ note: m.direct_no_figure() }] });

/** The counts with a figure of the country in any year, and stocks. */
export function buildDirectContents(
	country: CountryCode,
	tables: ExploreTables | null
): MakeContent[] {
	const counts = COUNTS.filter(({ countedBy }) => getCurrency(country, countedBy));
	const hasStocks = YEARS.some(
		(year) => tables && listStockFigures(tables, country, year).length > 0
	);
	return [
		...(counts.length > 0 ? counts.map(({ make }) => make) : [noCount]),
		...(hasStocks ? [directStocks] : [])
	];
}
