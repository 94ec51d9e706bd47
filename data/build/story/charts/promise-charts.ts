import { m } from '#messages';
import { makeTableRow } from '../../../../src/lib/core/data/provenance-rows';
import { found } from '../../../../src/lib/features/claims/claims-model';
import { formatMoney } from '../../../../src/lib/text/money';
import { list, number, text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { getTable, type TableSet } from '../../read-tables';
import type { ChartTables } from './chart-tables';
import type { DrawnBar, DrawnChart } from './drawn-chart';

/** A sum that China promised to several states together. */
interface SummitPromise {
	/** Its row in `events.csv`. */
	event: string;
	/** How the row says the sum. */
	words: string;
	/** The sum, or the row of `paper_totals.csv` that has it. */
	amountMusd: number | { paperTotal: 'xian-pledge' };
	/** The figure in the currency of the promise, where that is not the dollar. */
	original?: 'claims.7.0';
	/** What was promised. */
	what: string;
	to: 'organisation' | 'five';
}

const PROMISES: readonly SummitPromise[] = [
	{
		event: '2004-06-17-sco-tashkent-summit-900-million-dollar-credit-pledge',
		words: "900 million US dollars of buyers' credit",
		...{ amountMusd: 900, what: m.talk_chart_promise_credit(), to: 'organisation' }
	},
	{
		event: '2009-06-16-sco-yekaterinburg-summit-10-billion-dollar-credit',
		words: '10 billion dollars of credit',
		...{ amountMusd: 10_000, what: m.talk_chart_promise_credit(), to: 'organisation' }
	},
	{
		event: '2012-06-07-sco-beijing-summit-second-10-billion-dollar-loan',
		words: 'another 10 billion dollars of loans',
		...{ amountMusd: 10_000, what: m.talk_chart_promise_credit(), to: 'organisation' }
	},
	{
		event: '2022-01-25-virtual-summit-of-china-and-the-five-states',
		words: '500 million dollars of grants',
		...{ amountMusd: 500, what: m.talk_chart_promise_grants(), to: 'five' }
	},
	{
		event: '2023-05-19-china-announces-26-billion-yuan-for-central-asia',
		words: '26 billion yuan of aid and financing',
		...{ amountMusd: { paperTotal: 'xian-pledge' }, original: 'claims.7.0' },
		...{ what: m.talk_chart_promise_both(), to: 'five' }
	}
];

const LOOKS = { organisation: 'pale', five: 'solid' } as const;

const MILLIONS_IN_BILLION = 1000;

function getRow(set: TableSet, table: string, id: string): CsvRow {
	const row = getTable(set, table).rows.find((each) => text(each, 'id') === id);
	if (!row) throw new Error(`data/tables/${table}.csv has no row ${id}, but a chart uses it`);
	return row;
}

/** A promised sum in millions of dollars, with the sources of its row if it is not the event's. */
function readAmount(set: TableSet, amount: SummitPromise['amountMusd']) {
	if (typeof amount === 'number') return { amountMusd: amount, sourceIds: [] };
	const row = getRow(set, 'paper_totals', amount.paperTotal);
	if (text(row, 'unit') !== 'bn USD')
		throw new Error(`the row ${amount.paperTotal} of paper_totals.csv is not in bn USD`);
	return {
		amountMusd: number(row, 'paper_value') * MILLIONS_IN_BILLION,
		sourceIds: list(row, 'check_source_ids')
	};
}

/** Sums promised to the members of the Shanghai organisation, then to the five countries at once. */
export function promises({ set, find }: ChartTables): DrawnChart {
	const rows = PROMISES.map(({ event, words, what, to, original, ...promise }) => {
		if (!text(getRow(set, 'events', event), 'summary').includes(words))
			throw new Error(`the row ${event} of events.csv no longer says “${words}”`);
		const { place = '', year, sourceId = null } = find(`date.${event}`);
		const { amountMusd, sourceIds } = readAmount(set, promise.amountMusd);
		const amount = formatMoney(amountMusd, 'USD', 'round');
		const printed = original
			? m.forms_labelled({ label: amount, text: find(original).text })
			: amount;
		const figure = found({
			...{ label: what, text: printed, place, value: amountMusd, year, sourceId },
			...{ row: makeTableRow('events.csv', { id: event }), unit: m.talk_chart_promise_unit() }
		});
		const bar: DrawnBar = {
			...{ value: amountMusd, text: printed, color: 'inv', look: LOOKS[to] },
			...{ sourceIds: [...(sourceId ? [sourceId] : []), ...sourceIds], figure }
		};
		return { label: m.talk_chart_poll_of({ place, year: String(year) }), note: what, bars: [bar] };
	});
	return {
		...{ kind: 'bars', byRow: true, isPart: false },
		title: m.talk_chart_promises(),
		unit: '',
		keys: [
			{ label: m.talk_chart_promise_organisation(), color: 'inv', look: LOOKS.organisation },
			{ label: m.talk_chart_promise_five(), color: 'inv', look: LOOKS.five }
		],
		rows,
		note: m.talk_chart_promises_note()
	};
}
