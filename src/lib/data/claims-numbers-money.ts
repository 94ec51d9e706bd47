import type { ClaimNumbers } from './claims-numbers-model';
import { found, rowById } from './claims-numbers-model';
import { formatBillionUsd } from './claims-numbers';
import type { TableRow } from './provenance';

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
	unit: 'million USD',
	sourceId: 'cgit-2019-spring'
} as const;
const SUM_OF_ROWS = 'Sum of the tracker’s rows for the five republics, 2005 to 2018.';
/** Of the claims about money. */
export const MONEY_NUMBERS: Readonly<Record<number, ClaimNumbers>> = {
	3: {
		paper: '52.71 bn USD',
		tables: ({ deals }) => [
			found({
				...TRACKER,
				text: formatBillionUsd(deals.investmentMusd),
				label: 'acquired',
				value: deals.investmentMusd,
				row: trackerRows(['investment']),
				layer: 'investment',
				rule: SUM_OF_ROWS
			}),
			found({
				...TRACKER,
				text: formatBillionUsd(deals.constructionMusd),
				label: 'building contracts',
				value: deals.constructionMusd,
				row: trackerRows(['construction']),
				layer: 'investment',
				rule: SUM_OF_ROWS
			})
		]
	},
	4: {
		paper: '36.71 bn USD',
		tables: ({ energy }) => [
			found({
				...TRACKER,
				text: formatBillionUsd(energy.asPaperMusd),
				label: 'without one contract',
				value: energy.asPaperMusd,
				row: trackerRows(['investment', 'construction'], 'energy'),
				layer: 'investment',
				rule: `${SUM_OF_ROWS} Energy only, column of_which_paper_energy_musd. Acquisitions and contracts together, as in the paper; the atlas adds them nowhere else.`
			}),
			found({
				...TRACKER,
				text: formatBillionUsd(energy.allMusd),
				label: 'with it',
				value: energy.allMusd,
				row: trackerRows(['investment', 'construction'], 'energy'),
				layer: 'investment',
				rule: `${SUM_OF_ROWS} Energy only. Acquisitions and contracts together, as in the paper; the atlas adds them nowhere else.`
			})
		]
	},
	5: {
		paper: '70 bn USD',
		tables: ({ trade }) => [
			found({
				text: formatBillionUsd(trade.customsMusd),
				label: 'by Chinese customs',
				value: trade.customsMusd,
				year: trade.year,
				row: rowById('region_totals.csv', '2022-trade-total-xinhua-2023-04-wang-wentao'),
				unit: 'million USD',
				sourceId: 'xinhua-2023-04-wang-wentao',
				counts: 'Goods both ways between China and the five republics.'
			})
		]
	},
	6: { paper: '28 % to 38 %', tables: () => [] },
	7: {
		paper: '3.7 bn USD',
		tables: ({ summit }) => [
			found({
				text: `${summit.pledgeBnYuan} bn yuan`,
				label: `about ${summit.pledgeBnUsd} bn USD, for all five`,
				value: summit.pledgeBnYuan,
				year: 2023,
				row: rowById('events.csv', '2023-05-19-china-announces-26-billion-yuan-for-central-asia'),
				unit: 'billion yuan',
				sourceId: '24kg-333162',
				counts: 'Financing support and grants together; no split was published.'
			})
		]
	}
};
