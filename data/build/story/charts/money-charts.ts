import { m } from '#messages';
import { selectDirectSeries } from '../../../../src/lib/core/data/direct-investment';
import { WITH_HONG_KONG, selectOwnerCells } from '../../../../src/lib/figures/owners';
import { REPORTERS, getTradeFigure } from '../../../../src/lib/figures/trade';
import { PROJECT_STATUS_LABELS } from '../../../../src/lib/text/project-status-labels';
import type { Cell } from '../../../../src/lib/core/data/types';
import { formatMoney } from '../../../../src/lib/text/money';
import { formatCount } from '../../../../src/lib/text/numbers';
import { PROJECT_STATUSES, getProjectStatus } from '../../../../src/lib/core/domain/project-status';
import { NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import { LAST_YEAR, YEARS } from '../../../../src/lib/core/domain/years';
import { getLayerFigure } from '../../../../src/lib/layers/catalog';
import { getOwnerFigure } from '../../../../src/lib/figures/owner-figures';
import {
	buildBar,
	listCells,
	toDrawn,
	sayMillions,
	listTicks,
	type ChartTables
} from './chart-tables';
import type { DrawnBars, DrawnChart } from './drawn-chart';

/** The paper's sum, and its two kinds of deal. */
function dealsSplit({ find }: ChartTables): DrawnBars {
	const row = (label: string, name: string, look: 'solid' | 'hatched' | 'pale') => {
		const figure = find(name);
		const value = figure.value!;
		const text = formatMoney(value);
		return {
			...{ label, note: '' },
			bars: [{ value, text, color: 'inv' as const, look, ...toDrawn(figure) }]
		};
	};
	return {
		kind: 'bars',
		byRow: true,
		title: m.talk_chart_split(),
		unit: '',
		keys: [],
		rows: [
			row(m.talk_chart_split_paper(), 'claims.3.sum', 'pale'),
			row(m.talk_chart_split_acquired(), 'claims.3.0', 'solid'),
			row(m.talk_chart_split_built(), 'claims.3.1', 'hatched')
		],
		isPart: false,
		note: m.talk_chart_split_note()
	};
}

const listKnownValues = (cells: readonly Cell[]) => cells.flatMap(({ value }) => value ?? []);

/** The deals as announced, and what Kazakhstan's central bank counted: two currencies, two scales. */
export function buildAnnouncedAndCountedChart(tables: ChartTables): DrawnChart {
	const { explore } = tables;
	const countedIn = (year: number) =>
		getLayerFigure('investment', 'KAZ', { investmentMeasure: 'fdi', year, countedBy: 'host-net' });
	const withHongKongIn = (year: number) =>
		getOwnerFigure(explore, 'KAZ', WITH_HONG_KONG, 'flow_net_host', year);
	const { cells, currency } = selectDirectSeries('KAZ', 'host-net');
	if (currency !== 'EUR')
		throw new Error('the text of this chart says that the figures are in euros');
	const highest = Math.max(...listKnownValues(cells));
	const withHongKong = selectOwnerCells(explore, 'KAZ', WITH_HONG_KONG, 'flow_net_host');
	const lowest = Math.min(...listKnownValues(withHongKong));
	return {
		kind: 'stack',
		charts: [
			dealsSplit(tables),
			{
				...{ kind: 'columns', years: YEARS, keys: [], marks: [] },
				title: m.talk_chart_net(),
				unit: m.talk_chart_net_unit(),
				keys: [
					{ label: m.owners_china(), color: 'inv', look: 'solid' },
					{ label: m.owners_china_hong_kong(), color: 'inv', look: 'hatched' }
				],
				series: [
					{
						...{ name: m.owners_china(), color: 'inv', look: 'solid' },
						cells: listCells(
							cells,
							YEARS,
							(_, { value }) => (value === highest ? sayMillions(value) : ''),
							countedIn
						)
					},
					{
						...{ name: m.owners_china_hong_kong(), color: 'inv', look: 'hatched' },
						cells: listCells(
							withHongKong,
							YEARS,
							(_, { value }) => (value === lowest ? sayMillions(value) : ''),
							withHongKongIn,
							'hatched'
						)
					}
				],
				ticks: listTicks([-1500, 0, 1000], sayMillions),
				gap: { firstYear: 2022, lastYear: LAST_YEAR, label: m.talk_chart_no_count() },
				note: m.talk_chart_net_note()
			}
		]
	};
}

/** The states of projects in the last year. */
export function outcomes({ detail: { projects }, find }: ChartTables): DrawnChart {
	const known = projects.filter(({ spans }) => getProjectStatus(spans, LAST_YEAR) !== null);
	const rows = PROJECT_STATUSES.map((status) => {
		const own = known.filter(({ spans }) => getProjectStatus(spans, LAST_YEAR) === status);
		const count = own.length;
		const sourceIds = own.flatMap(({ sourceId, changes }) => {
			const ofStatus = changes.filter((change) => change.status === status);
			return ofStatus.length > 0 ? ofStatus.map((change) => change.sourceId) : [sourceId];
		});
		const figure = find(`projects.${status}.${LAST_YEAR}`);
		const drawn = { sourceIds, figure };
		const look = status === 'completed' ? 'solid' : status === 'cancelled' ? 'hatched' : 'pale';
		return {
			label: PROJECT_STATUS_LABELS[status],
			note: '',
			bars: [{ value: count, text: formatCount(count), color: 'inv', look, ...drawn }] as const
		};
	}).sort((a, b) => b.bars[0].value - a.bars[0].value);
	return {
		kind: 'bars',
		title: m.talk_chart_outcomes({ year: LAST_YEAR }),
		unit: m.talk_chart_outcomes_unit({ count: known.length }),
		keys: [],
		rows,
		isPart: false,
		note: m.talk_chart_outcomes_note()
	};
}

const BOOKS_YEAR = 2019;

/** Trade of one year by each side's returns. */
export function buildTradeChart({ explore }: ChartTables): DrawnChart {
	const look = { china: 'solid', host: 'hatched' } as const;
	return {
		kind: 'bars',
		title: m.talk_chart_trade({ year: BOOKS_YEAR }),
		unit: m.talk_chart_trade_unit(),
		keys: [
			{ label: m.talk_chart_book_china(), color: 'chn', look: look.china },
			{ label: m.talk_chart_book_host(), color: 'cor', look: look.host }
		],
		rows: NAMED_COUNTRIES.map(({ code, name }) => ({
			label: name,
			note: '',
			bars: REPORTERS.map((reporter) => {
				const figure = getTradeFigure(explore, code, reporter, 'total', BOOKS_YEAR);
				const text = figure.value === null ? figure.text : sayMillions(figure.value);
				const color = reporter === 'china' ? 'chn' : 'cor';
				return { ...buildBar(figure, color, look[reporter]), text };
			})
		})),
		isPart: false,
		note: m.talk_chart_trade_note()
	};
}
