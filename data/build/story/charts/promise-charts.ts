import { m } from '#messages';
import { makeTableRow } from '../../../../src/lib/core/data/provenance-rows';
import { found } from '../../../../src/lib/features/claims/claims-model';
import { formatMoney } from '../../../../src/lib/text/money';
import { list, number, text } from '../../cells';
import type { TableSet } from '../../read-tables';
import { checkRowSays, getRow, type ChartTables } from './chart-tables';
import type { DrawnBar, DrawnBars, DrawnChart } from './drawn-chart';

type PromiseKind = 'credit' | 'grants' | 'both';

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
	/** What was promised: kinds that do not add up. */
	kind: PromiseKind;
}

const PROMISES: readonly SummitPromise[] = [
	{
		event: '2004-06-17-sco-tashkent-summit-900-million-dollar-credit-pledge',
		words: "900 million US dollars of buyers' credit",
		...{ amountMusd: 900, kind: 'credit' }
	},
	{
		event: '2009-06-16-sco-yekaterinburg-summit-10-billion-dollar-credit',
		words: '10 billion dollars of credit',
		...{ amountMusd: 10_000, kind: 'credit' }
	},
	{
		event: '2012-06-07-sco-beijing-summit-second-10-billion-dollar-loan',
		words: 'another 10 billion dollars of loans',
		...{ amountMusd: 10_000, kind: 'credit' }
	},
	{
		event: '2022-01-25-virtual-summit-of-china-and-the-five-states',
		words: '500 million dollars of grants',
		...{ amountMusd: 500, kind: 'grants' }
	},
	{
		event: '2023-05-19-china-announces-26-billion-yuan-for-central-asia',
		words: '26 billion yuan of aid and financing',
		...{ amountMusd: { paperTotal: 'xian-pledge' }, original: 'claims.7.0', kind: 'both' }
	}
];

const TO_MEMBERS = { label: m.talk_chart_promise_members(), color: 'inv', look: 'pale' } as const;
const TO_FIVE = { label: m.talk_chart_promise_five(), color: 'inv', look: 'solid' } as const;

/** In the order of their charts: what it is, and to whom. */
const KINDS: readonly (readonly [
	kind: PromiseKind,
	title: string,
	key: typeof TO_MEMBERS | typeof TO_FIVE
])[] = [
	['credit', m.talk_chart_promise_credit(), TO_MEMBERS],
	['grants', m.talk_chart_promise_grants(), TO_FIVE],
	['both', m.talk_chart_promise_both(), TO_FIVE]
];
/** The largest promise: the bars of all kinds have one scale. */
const SCALE_END_MUSD = 10_000;

const MILLIONS_IN_BILLION = 1000;

/** A promised sum in millions of dollars, with the sources of its row if it is not the event's. */
function readAmount(set: TableSet, amount: SummitPromise['amountMusd']) {
	if (typeof amount === 'number') return { amountMusd: amount, sourceIds: [] };
	const row = getRow(set, 'paper_totals', { id: amount.paperTotal });
	if (text(row, 'unit') !== 'bn USD')
		throw new Error(`the row ${amount.paperTotal} of paper_totals.csv is not in bn USD`);
	return {
		amountMusd: number(row, 'paper_value') * MILLIONS_IN_BILLION,
		sourceIds: list(row, 'check_source_ids')
	};
}

/** The row of a promise. */
function makeRow(
	{ set, find }: ChartTables,
	{ event, words, original, ...promise }: SummitPromise,
	[, title, { look }]: (typeof KINDS)[number]
): DrawnBars['rows'][number] {
	checkRowSays(set, { table: 'events', key: { id: event }, column: 'summary' }, [words]);
	const { place = '', year, sourceId = null } = find(`date.${event}`);
	const { amountMusd, sourceIds } = readAmount(set, promise.amountMusd);
	const amount = formatMoney(amountMusd, 'USD', 'round');
	const printed = original
		? m.talk_chart_promise_original({ amount, original: find(original).text })
		: amount;
	const figure = found({
		...{ label: title, text: printed, place, value: amountMusd, year, sourceId },
		...{ row: makeTableRow('events.csv', { id: event }), unit: m.talk_chart_promise_unit() }
	});
	const bar: DrawnBar = {
		...{ value: amountMusd, text: printed, color: 'inv', look },
		...{ sourceIds: [...(sourceId ? [sourceId] : []), ...sourceIds], figure }
	};
	// as in the words of its step: the table has a straight apostrophe
	const named = place.replaceAll("'", '’');
	return {
		label: m.talk_chart_poll_of({ place: named, year: String(year) }),
		...{ note: '', bars: [bar] }
	};
}

/**
 * Sums promised to the members of the Shanghai organisation, then to the five countries at once: credit,
 * grants, and both together stand apart.
 */
export const promises = (tables: ChartTables): DrawnChart => ({
	kind: 'stack',
	charts: KINDS.map((kind, index): DrawnBars => ({
		...{ kind: 'bars', byRow: true, isPart: false, isNamedAbove: true, scaleEnd: SCALE_END_MUSD },
		...{ title: kind[1], unit: '', keys: [kind[2]] },
		rows: PROMISES.filter((promise) => promise.kind === kind[0]).map((promise) =>
			makeRow(tables, promise, kind)
		),
		note: index === KINDS.length - 1 ? m.talk_chart_promises_note() : ''
	}))
});
