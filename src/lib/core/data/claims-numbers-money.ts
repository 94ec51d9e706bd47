import { m } from '#messages';
import type { ClaimNumbers } from './claims-numbers-model';
import { found, rowById } from './claims-numbers-model';
import type { TableRow } from './provenance';
import { formatMoney } from '../domain/money';

const PAPER_YEARS = Array.from({ length: 14 }, (_, index) => String(2005 + index));
const trackerRows = (kind: string[], sector?: string): TableRow => ({
	file: 'tracker_sums.csv',
	key: [
		['edition', ['spring-2019']],
		['kind', kind],
		...(sector ? [['sector', [sector]] as const] : []),
		['year', PAPER_YEARS]
	]
});

const TRACKER = {
	firstYear: 2005,
	year: 2018,
	unit: m.rows_unit_musd(),
	sourceId: 'cgit-2019-spring'
} as const;
/** Of the claims about money. */
export const MONEY_NUMBERS: Readonly<Record<number, ClaimNumbers>> = {
	3: {
		paper: m.claims_money_3_number(),
		tables: ({ deals }) => [
			found({
				...TRACKER,
				text: formatMoney(deals.investmentMusd),
				label: m.claims_money_3_acquired(),
				value: deals.investmentMusd,
				row: trackerRows(['investment']),
				layer: 'investment',
				rule: m.claims_money_sum_of_rows()
			}),
			found({
				...TRACKER,
				text: formatMoney(deals.constructionMusd),
				label: m.claims_money_3_built(),
				value: deals.constructionMusd,
				row: trackerRows(['construction']),
				layer: 'investment',
				rule: m.claims_money_sum_of_rows()
			})
		]
	},
	4: {
		paper: m.claims_money_4_number(),
		tables: ({ energy }) => [
			found({
				...TRACKER,
				text: formatMoney(energy.asPaperMusd),
				label: m.claims_money_4_without(),
				value: energy.asPaperMusd,
				row: trackerRows(['investment', 'construction'], 'energy'),
				layer: 'investment',
				rule: m.claims_money_energy_rule_paper({ sum: m.claims_money_sum_of_rows() })
			}),
			found({
				...TRACKER,
				text: formatMoney(energy.allMusd),
				label: m.claims_money_4_with(),
				value: energy.allMusd,
				row: trackerRows(['investment', 'construction'], 'energy'),
				layer: 'investment',
				rule: m.claims_money_energy_rule({ sum: m.claims_money_sum_of_rows() })
			})
		]
	},
	5: {
		paper: m.claims_money_5_number(),
		tables: ({ trade }) => [
			found({
				text: formatMoney(trade.customsMusd),
				label: m.claims_money_5_customs(),
				value: trade.customsMusd,
				year: trade.year,
				row: rowById('region_totals.csv', '2022-trade-total-xinhua-2023-04-wang-wentao'),
				unit: m.rows_unit_musd(),
				sourceId: 'xinhua-2023-04-wang-wentao',
				counts: m.claims_money_5_counts()
			})
		]
	},
	6: { paper: m.claims_money_6_number(), tables: () => [] },
	7: {
		paper: m.claims_money_7_number(),
		tables: ({ summit }) => [
			found({
				text: formatMoney(summit.pledgeBnYuan * 1000, 'CNY'),
				label: m.claims_money_7_usd({
					amount: formatMoney(summit.pledgeBnUsd * 1000, 'USD', 'round')
				}),
				value: summit.pledgeBnYuan,
				year: 2023,
				row: rowById('events.csv', '2023-05-19-china-announces-26-billion-yuan-for-central-asia'),
				unit: m.claims_money_7_unit(),
				sourceId: '24kg-333162',
				counts: m.claims_money_7_counts()
			})
		]
	}
};
