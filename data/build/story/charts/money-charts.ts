import { m } from '#messages';
import { selectDirectSeries } from '../../../../src/lib/core/data/direct-investment';
import { WITH_HONG_KONG, selectOwnerCells } from '../../../../src/lib/core/data/explore/owners';
import { REPORTERS, tradeFigure } from '../../../../src/lib/core/data/explore/trade';
import { PROJECT_STATUS_WORDS } from '../../../../src/lib/core/data/project-status-words';
import type { Cell } from '../../../../src/lib/core/data/types';
import { formatMoney } from '../../../../src/lib/core/domain/money';
import { formatCount } from '../../../../src/lib/core/domain/numbers';
import { PROJECT_STATUSES, projectStatus } from '../../../../src/lib/core/domain/project-status';
import { COUNTRIES } from '../../../../src/lib/core/domain/countries';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '../../../../src/lib/core/domain/years';
import { dealCell } from '../../../../src/lib/core/data/deals';
import { directFigure } from '../../../../src/lib/layers/investment/direct/describe';
import { ownerFigure } from '../../../../src/lib/layers/investment/direct/owners';
import { dealFigure } from '../../../../src/lib/layers/investment/describe';
import { DEFAULT_VIEW } from '../../../../src/lib/core/domain/view-state';
import { barOf, cellsOf, drawnFrom, ticksOf, type ChartTables } from './chart-tables';
import type { DrawnChart, DrawnYears } from './drawn-chart';

/** The paper's sum, and its two kinds of deal. */
export function dealsSplit({ find }: ChartTables): DrawnChart {
	const row = (label: string, name: string, look: 'solid' | 'hatched' | 'pale') => {
		const figure = find(name);
		const value = figure.value!;
		const text = formatMoney(value);
		return {
			...{ label, note: '' },
			bars: [{ value, text, color: 'inv' as const, look, ...drawnFrom(figure) }]
		};
	};
	return {
		kind: 'bars',
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

const knownOf = (cells: readonly Cell[]) => cells.flatMap(({ value }) => value ?? []);

const roundEuros = (amountM: number) => formatCount(Math.round(amountM)).replace('-', '−');

/** Deals announced in Kazakhstan, and the count of its central bank: two currencies, two scales. */
export function directInKazakhstan({ explore }: ChartTables): DrawnChart {
	const inYear = { period: 'year', sinceYear: FIRST_YEAR } as const;
	const bought = YEARS.map((year) => dealCell('KAZ', 'investment', year, inYear));
	const boughtIn = (year: number) =>
		dealFigure({ ...DEFAULT_VIEW, ...inYear, focus: 'investment', year }, 'KAZ', 'investment');
	const countedIn = (year: number) => directFigure({ year, countedBy: 'host-net' }, 'KAZ');
	const withHongKongIn = (year: number) =>
		ownerFigure(explore, 'KAZ', WITH_HONG_KONG, 'flow_net_host', year);
	const { cells, currency } = selectDirectSeries('KAZ', 'host-net');
	if (currency !== 'EUR')
		throw new Error('the text of this chart says that the figures are in euros');
	const plain: Pick<DrawnYears, 'kind' | 'years' | 'keys' | 'marks' | 'gap'> = {
		...{ kind: 'columns', years: YEARS, keys: [], marks: [] },
		gap: null
	};
	const highest = Math.max(...knownOf(cells));
	const withHongKong = selectOwnerCells(explore, 'KAZ', WITH_HONG_KONG, 'flow_net_host');
	const lowest = Math.min(...knownOf(withHongKong));
	const most = Math.max(...bought.map(({ value }) => value!));
	return {
		kind: 'stack',
		charts: [
			{
				...plain,
				title: m.talk_chart_announced(),
				unit: m.talk_chart_announced_unit(),
				series: [
					{
						...{ name: m.talk_chart_announced(), color: 'inv', look: 'solid' },
						cells: cellsOf(
							bought,
							YEARS,
							(_, { value }) => (value === most ? formatCount(value) : ''),
							boughtIn
						)
					}
				],
				ticks: ticksOf([0, 2000, 4000, 6000], formatCount),
				note: ''
			},
			{
				...plain,
				title: m.talk_chart_net(),
				unit: m.talk_chart_net_unit(),
				keys: [
					{ label: m.owners_china(), color: 'inv', look: 'solid' },
					{ label: m.owners_china_hong_kong(), color: 'inv', look: 'hatched' }
				],
				series: [
					{
						...{ name: m.owners_china(), color: 'inv', look: 'solid' },
						cells: cellsOf(
							cells,
							YEARS,
							(_, { value }) => (value === highest ? roundEuros(value) : ''),
							countedIn
						)
					},
					{
						...{ name: m.owners_china_hong_kong(), color: 'inv', look: 'hatched' },
						cells: cellsOf(
							withHongKong,
							YEARS,
							(_, { value }) => (value === lowest ? roundEuros(value) : ''),
							withHongKongIn,
							'hatched'
						)
					}
				],
				ticks: ticksOf([-1000, 0, 1000], roundEuros),
				gap: { firstYear: 2022, lastYear: LAST_YEAR, label: m.talk_chart_no_count() },
				note: m.talk_chart_net_note()
			}
		]
	};
}

/** The states of projects in the last year. */
export function outcomes({ detail: { projects }, find }: ChartTables): DrawnChart {
	const known = projects.filter(({ spans }) => projectStatus(spans, LAST_YEAR) !== null);
	const rows = PROJECT_STATUSES.map((status) => {
		const own = known.filter(({ spans }) => projectStatus(spans, LAST_YEAR) === status);
		const count = own.length;
		const sourceIds = own.flatMap(({ sourceId, changes }) => {
			const ofStatus = changes.filter((change) => change.status === status);
			return ofStatus.length > 0 ? ofStatus.map((change) => change.sourceId) : [sourceId];
		});
		const figure = find(`projects.${status}.${LAST_YEAR}`);
		const drawn = { sourceIds, figure };
		const look = status === 'completed' ? 'solid' : status === 'cancelled' ? 'hatched' : 'pale';
		return {
			label: PROJECT_STATUS_WORDS[status],
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
export function tradeBooks({ explore }: ChartTables): DrawnChart {
	const look = { china: 'solid', host: 'hatched' } as const;
	return {
		kind: 'bars',
		title: m.talk_chart_trade({ year: BOOKS_YEAR }),
		unit: m.talk_chart_trade_unit(),
		keys: [
			{ label: m.talk_chart_book_china(), color: 'cor', look: look.china },
			{ label: m.talk_chart_book_host(), color: 'cor', look: look.host }
		],
		rows: COUNTRIES.map(({ code, name }) => ({
			label: name,
			note: '',
			bars: REPORTERS.map((reporter) => {
				const figure = tradeFigure(explore, code, reporter, 'total', BOOKS_YEAR);
				const text = figure.value === null ? figure.text : formatCount(figure.value);
				return { ...barOf(figure, 'cor', look[reporter]), text };
			})
		})),
		isPart: false,
		note: m.talk_chart_trade_note()
	};
}
