import { m } from '#messages';
import { selectDirectSeries } from '../../../../src/lib/core/data/direct-investment';
import { REPORTERS, getTradeFigure } from '../../../../src/lib/figures/trade';
import { PROJECT_STATUS_LABELS } from '../../../../src/lib/text/project-status-labels';
import { formatMoney, formatMoneyInUnit } from '../../../../src/lib/text/money';
import { formatCount, formatRatio } from '../../../../src/lib/text/numbers';
import {
	PROJECT_STATUSES,
	getMarkedStatus,
	getProjectStatus,
	type ProjectStatus
} from '../../../../src/lib/core/domain/project-status';
import { COUNTRY_CODES } from '../../../../src/lib/core/domain/countries';
import { NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import { LAST_YEAR, YEARS } from '../../../../src/lib/core/domain/years';
import { getLayerFigure } from '../../../../src/lib/layers/catalog';
import {
	buildBar,
	listCells,
	toDrawn,
	sayLarge,
	listTicks,
	type ChartTables
} from './chart-tables';
import type { DrawnBar, DrawnBars, DrawnChart, DrawnYears } from './drawn-chart';

/** The paper's sum, and under it the two kinds of deal that it consists of. */
function dealsSplit({ find }: ChartTables): DrawnBars {
	const bar = (name: string, figureName: string, look: 'solid' | 'hatched' | 'pale') => {
		const figure = find(figureName);
		const value = figure.value!;
		return {
			name,
			value,
			text: formatMoney(value),
			color: 'inv' as const,
			look,
			...toDrawn(figure)
		};
	};
	const row = (...bars: DrawnBar[]) => ({ label: '', note: '', bars });
	return {
		...{ kind: 'bars', byRow: true, isJoined: true, isPart: false },
		title: m.talk_chart_split(),
		unit: '',
		keys: [],
		rows: [
			row(bar(m.talk_chart_split_paper(), 'claims.3.sum', 'pale')),
			row(
				bar(m.talk_chart_split_acquired(), 'claims.3.0', 'solid'),
				bar(m.talk_chart_split_built(), 'claims.3.1', 'hatched')
			)
		],
		note: m.talk_chart_split_note()
	};
}

/** What Kazakhstan's central bank counted: not comparable with the deals, so a chart of its own. */
function countedInKazakhstan(): DrawnYears {
	const { cells, currency } = selectDirectSeries('KAZ', 'host-net');
	if (currency !== 'EUR')
		throw new Error('the text of this chart says that the figures are in euros');
	const known = cells.flatMap(({ value }) => value ?? []);
	const ends = [Math.max(...known), Math.min(...known)];
	const last = YEARS[cells.findLastIndex(({ value }) => value !== null)]!;
	return {
		...{ kind: 'columns', years: YEARS, keys: [], marks: [] },
		title: m.talk_chart_net(),
		unit: m.talk_chart_net_unit(),
		series: [
			{
				...{ name: m.talk_chart_net(), color: 'inv', look: 'solid' },
				cells: listCells(
					cells,
					YEARS,
					(_, { value }) => (ends.includes(value!) ? sayLarge(value!) : ''),
					(year) =>
						getLayerFigure('investment', 'KAZ', {
							...{ investmentMeasure: 'fdi', year, countedBy: 'host-net' }
						})
				)
			}
		],
		ticks: listTicks([-500, 0, 500], sayLarge),
		gap: { firstYear: last + 1, lastYear: LAST_YEAR, label: m.talk_chart_no_count() },
		note: m.talk_chart_net_note()
	};
}

/** The deals as announced, and one country's count of what moved. */
export const buildAnnouncedAndCountedChart = (tables: ChartTables): DrawnChart => ({
	kind: 'stack',
	charts: [dealsSplit(tables), countedInKazakhstan()]
});

const OUTCOME_ORDER: readonly ProjectStatus[] = ['completed', 'announced', 'unknown'];

/** The states of projects in the last year: what is built first, and what is not known last. */
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
		const marked = getMarkedStatus(status, 'built');
		const look = marked === 'completed' ? 'solid' : 'pale';
		return {
			label: PROJECT_STATUS_LABELS[status],
			note: '',
			// as on the map of its step, which leaves out what is not known
			...(status !== 'unknown' && { mark: `square-${marked}` as const }),
			order: OUTCOME_ORDER.indexOf(marked),
			bars: [{ value: count, text: formatCount(count), color: 'inv', look, ...drawn }] as const
		};
	}).sort((a, b) => a.order - b.order || b.bars[0].value - a.bars[0].value);
	return {
		kind: 'bars',
		title: m.talk_chart_outcomes({ year: LAST_YEAR }),
		unit: m.talk_chart_outcomes_unit({ count: known.length }),
		keys: [],
		rows: rows.map(({ order: _, ...row }) => row),
		isPart: false,
		note: `${m.talk_chart_outcomes_note()} ${m.talk_chart_outcomes_unknown()}`
	};
}

const BOOKS_YEAR = 2019;
/** The country that the words of the step are about. */
const TIMES_COUNTRY = 'KGZ';

/** The amount of China's count, and how many times the country's own it is. */
function sayTimes(explore: ChartTables['explore'], amount: string): string {
	const [china, host] = REPORTERS.map(
		(reporter) => getTradeFigure(explore, TIMES_COUNTRY, reporter, 'total', BOOKS_YEAR).value!
	);
	return m.talk_chart_trade_times({ amount, times: formatRatio(china! / host!) });
}

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
				const { value, quality } = figure;
				const amount = value === null ? figure.text : formatMoneyInUnit(value, 'billions');
				const isSure = value === null || quality !== 'estimate';
				const isCompared = code === TIMES_COUNTRY && reporter === 'china';
				const plain = isCompared ? sayTimes(explore, amount) : amount;
				const text = isSure
					? plain
					: m.forms_doubted({ text: amount, quality: m.talk_chart_estimate() });
				const color = reporter === 'china' ? 'chn' : 'cor';
				return { ...buildBar(figure, color, look[reporter]), text };
			})
		})),
		isPart: false,
		mainRow: COUNTRY_CODES.indexOf(TIMES_COUNTRY),
		note: m.talk_chart_trade_note()
	};
}
