import { m } from '#messages';
import { makeTableRow } from '../../../../src/lib/core/data/provenance-rows';
import { found } from '../../../../src/lib/features/claims/claims-model';
import { formatMoney } from '../../../../src/lib/text/money';
import { list, number, text } from '../../cells';
import type { TableSet } from '../../read-tables';
import { checkRowSays, getRow, type ChartTables } from './chart-tables';
import type { DrawnBar, DrawnBars } from './drawn-chart';

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
	/** To the five countries, not to the members of the Shanghai organisation. */
	isToFive?: true;
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
		...{ amountMusd: 500, kind: 'grants', isToFive: true }
	},
	{
		event: '2023-05-19-china-announces-26-billion-yuan-for-central-asia',
		words: '26 billion yuan of aid and financing',
		...{ amountMusd: { paperTotal: 'xian-pledge' }, original: 'claims.7.0' },
		...{ kind: 'both', isToFive: true }
	}
];

const TO_MEMBERS = { color: 'inv', look: 'pale' } as const;
const TO_FIVE = { color: 'inv', look: 'solid' } as const;

/** What was promised: under the name of its summit, and as the name of its figure. */
const KINDS: Readonly<Record<PromiseKind, { note: string; label: string }>> = {
	credit: { note: m.talk_chart_promise_kind_credit(), label: m.talk_chart_promise_credit() },
	grants: { note: m.talk_chart_promise_kind_grants(), label: m.talk_chart_promise_grants() },
	both: { note: m.talk_chart_promise_kind_both(), label: m.talk_chart_promise_both() }
};

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
	{ event, words, original, isToFive, ...promise }: SummitPromise
): DrawnBars['rows'][number] {
	checkRowSays(set, { table: 'events', key: { id: event }, column: 'summary' }, [words]);
	const { note, label } = KINDS[promise.kind];
	const { place = '', year, sourceId = null } = find(`date.${event}`);
	const { amountMusd, sourceIds } = readAmount(set, promise.amountMusd);
	const amount = formatMoney(amountMusd, 'USD', 'round');
	const printed = original
		? m.talk_chart_promise_original({ amount, original: find(original).text })
		: amount;
	const figure = found({
		...{ label, text: printed, place, value: amountMusd, year, sourceId },
		...{ row: makeTableRow('events.csv', { id: event }), unit: m.talk_chart_promise_unit() }
	});
	const bar: DrawnBar = {
		...{ value: amountMusd, text: printed, ...(isToFive ? TO_FIVE : TO_MEMBERS) },
		...{ sourceIds: [...(sourceId ? [sourceId] : []), ...sourceIds], figure }
	};
	// as in the words of its step: the table has a straight apostrophe
	const named = place.replaceAll("'", '’');
	return {
		label: m.talk_chart_poll_of({ place: named, year: String(year) }),
		...{ note, bars: [bar] }
	};
}

/** Sums promised to the members of the Shanghai organisation, then to the five countries at once. */
export const promises = (tables: ChartTables): DrawnBars => ({
	...{ kind: 'bars', byRow: true, isPart: false },
	title: m.talk_chart_promise_title(),
	unit: m.talk_chart_promise_dollars(),
	keys: [
		{ label: m.talk_chart_promise_members(), ...TO_MEMBERS },
		{ label: m.talk_chart_promise_five(), ...TO_FIVE }
	],
	rows: PROMISES.map((promise) => makeRow(tables, promise)),
	note: m.talk_chart_promises_note()
});
