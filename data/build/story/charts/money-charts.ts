import { m } from '#messages';
import type { ShownFigure } from '../../../../src/lib/figures/provenance';
import { REPORTERS, getTradeFigure } from '../../../../src/lib/figures/trade';
import { PROJECT_STATUS_LABELS } from '../../../../src/lib/text/project-status-labels';
import { describeMoneyUnit, formatMoneyInUnit } from '../../../../src/lib/text/money';
import { formatCount, formatRatio } from '../../../../src/lib/text/numbers';
import {
	PROJECT_STATUSES,
	getMarkedStatus,
	getProjectStatus,
	type ProjectStatus
} from '../../../../src/lib/core/domain/project-status';
import { COUNTRY_CODES } from '../../../../src/lib/core/domain/countries';
import { NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import { LAST_YEAR } from '../../../../src/lib/core/domain/years';
import { buildBar, checkRowSays, type ChartTables } from './chart-tables';
import type { DrawnBar, DrawnChart } from './drawn-chart';

/** The last year of the paper's sum. */
const SUM_YEAR = 2018;

/** The two kinds of deal of the paper's sum in each country: the one where acquisitions are more is last. */
export function buildDealsChart({ find }: ChartTables): DrawnChart {
	const bar = (figure: ShownFigure, look: 'solid' | 'pale'): DrawnBar => ({
		...buildBar(figure, 'inv', look),
		text: formatMoneyInUnit(figure.value!, 'billions')
	});
	const rows = NAMED_COUNTRIES.map(({ code, name }) => {
		const acquired = find(`acquired.${code}.${SUM_YEAR}`);
		const contracts = find(`contracts.${code}.${SUM_YEAR}`);
		const isException = acquired.value! > contracts.value!;
		const bars = [bar(acquired, 'solid'), bar(contracts, 'pale')];
		return { label: name, note: '', bars, built: isException ? 0 : contracts.value! };
	}).sort((a, b) => b.built - a.built);
	return {
		...{ kind: 'bars', byRow: true, isPart: false, mainRow: rows.length - 1 },
		title: m.talk_chart_split(),
		unit: m.talk_chart_split_unit({
			unit: describeMoneyUnit('billions'),
			sum: find('claims.3.sum').text,
			contracts: find('claims.3.1').text
		}),
		keys: [
			{ label: m.talk_chart_split_acquired(), color: 'inv', look: 'solid' },
			{ label: m.talk_chart_split_built(), color: 'inv', look: 'pale' }
		],
		rows: rows.map(({ built: _, ...row }) => row),
		note: m.talk_chart_split_note()
	};
}

const OUTCOME_ORDER: readonly ProjectStatus[] = ['completed', 'announced', 'cancelled', 'unknown'];

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
		unit: m.talk_chart_outcomes_unit({ count: known.length, year: LAST_YEAR }),
		keys: [],
		rows: rows.map(({ order: _, ...row }) => row),
		isPart: false,
		note: `${m.talk_chart_outcomes_note()} ${m.talk_chart_outcomes_unknown()}`
	};
}

const BOOKS_YEAR = 2019;
/** The country that the words of the step are about. */
const TIMES_COUNTRY = 'KGZ';

/** The amount of the country's own count, which is drawn last, and how many times it China's is. */
function sayTimes(explore: ChartTables['explore'], amount: string): string {
	const [china, host] = REPORTERS.map(
		(reporter) => getTradeFigure(explore, TIMES_COUNTRY, reporter, 'total', BOOKS_YEAR).value!
	);
	return m.talk_chart_trade_times({ amount, times: formatRatio(china! / host!) });
}

/** Trade of one year by each side's returns. */
export function buildTradeChart({ explore, set }: ChartTables): DrawnChart {
	const key = { country: 'TJK', year: String(BOOKS_YEAR), reporter: 'host' };
	checkRowSays(set, { table: 'trade', key }, ['may be an IMF estimate']);
	const look = { china: 'solid', host: 'pale' } as const;
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
				const isCompared = code === TIMES_COUNTRY && reporter === 'host';
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
		note: `${m.talk_chart_trade_note()} ${m.talk_chart_trade_hollow()}`
	};
}
