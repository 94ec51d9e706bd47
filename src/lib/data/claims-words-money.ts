import { formatBillions } from '../domain/numbers';
import type { ClaimWords } from './claims-model';
import { formatBillionUsd, formatShare, nameOf } from './claims-numbers';

/** Claims about money: deals, energy, trade, the index and the pledge of Xi’an. */
export const MONEY_CLAIMS: readonly ClaimWords[] = [
	{
		number: 3,
		title: '52.71 bn USD invested',
		verdict: { kind: 'qualified', words: 'Rebuilt exactly, but most of it is building contracts' },
		paper:
			'China put 52.71 bn USD of direct investment into the five republics between 2005 and 2018.',
		finds: ({ deals, laterEditions }) => [
			`One edition of the China Global Investment Tracker, that of spring 2019, gives exactly ${formatBillionUsd(deals.totalMusd)}: ${deals.investmentDeals + deals.constructionDeals} announced deals. Acquisitions and stakes are ${formatBillions(deals.investmentMusd)} bn of it (${deals.investmentDeals} deals), building contracts won by Chinese firms ${formatBillions(deals.constructionMusd)} bn (${deals.constructionDeals}).`,
			`A building contract is paid by the host, often with a Chinese loan. So ${formatShare(deals.constructionMusd, deals.totalMusd)} of the sum is not direct investment, and the atlas never shows the two as one. The tracker is revised backwards: for the same years ${laterEditions.map(({ edition, totalMusd }) => `${edition} says ${formatBillions(totalMusd)}`).join(', ')}.`
		],
		table: ({ deals }) => ({
			caption: 'Announced deals 2005–2018 in the edition of spring 2019, bn USD',
			columns: ['Republic', 'Acquisitions', 'Construction'],
			rows: deals.byRepublic.map(({ republic, investmentMusd, constructionMusd }) => [
				nameOf(republic),
				formatBillions(investmentMusd),
				formatBillions(constructionMusd)
			])
		}),
		view: { year: 2018, layers: ['investment'], focus: 'investment' },
		viewWords: 'Deals since 2005, acquisitions and construction side by side',
		also: [
			{
				path: '/relation?investment=construction',
				title: 'Building contracts against students',
				words: 'The other kind of money, year by year'
			}
		]
	},
	{
		number: 4,
		title: '36.71 bn USD of it in energy',
		verdict: { kind: 'qualified', words: 'Rebuilt exactly, one contract left out' },
		paper: 'Energy is the largest sector, with 36.71 bn USD of that investment.',
		finds: ({ energy, deals }) => [
			`The same edition rebuilds ${formatBillionUsd(energy.asPaperMusd)} once a single contract of December 2018, the Tentek hydropower plant (${formatBillions(energy.leftOutMusd)} bn), is left out. With it, energy is ${formatBillions(energy.allMusd)} bn, ${formatShare(energy.allMusd, deals.totalMusd)} of all deals, so the two figures of the paper do not describe the same rows.`,
			'Why the contract is missing is open: an older copy of the tracker, a cut at the end of 2017, or a different sector. Here too acquisitions and building contracts are mixed.'
		],
		view: {
			year: 2018,
			layers: ['corridors', 'investment'],
			focus: 'investment',
			corridorModes: ['gas', 'oil']
		},
		viewWords: 'Deals since 2005 with the oil and gas lines'
	},
	{
		number: 5,
		title: '70 bn USD of trade in 2022',
		verdict: { kind: 'confirmed', words: 'Confirmed, in Chinese returns' },
		paper: 'Trade between China and the region reached 70 bn USD in 2022.',
		finds: ({ trade }) => [
			`Chinese customs give ${formatBillionUsd(trade.customsMusd)}; the best return of each republic adds to ${formatBillions(trade.rowsMusd)} bn. The hosts count less: ${trade.byRepublic
				.filter(({ hostMusd }) => hostMusd !== null)
				.map(
					({ republic, value, hostMusd }) =>
						`${nameOf(republic)} ${formatBillions(hostMusd ?? 0)} bn against ${formatBillions(value)} bn`
				)
				.join(', ')}.`,
			'China books goods by their first destination. Goods that go on to Russia count as Kyrgyz, and the equipment of Chinese contractors is no import for the host. The rows of Kazakhstan and Tajikistan are worked out from the next year’s total and its growth.'
		],
		table: ({ trade }) => ({
			caption: `Goods trade with China in ${trade.year}, Chinese returns, bn USD`,
			columns: ['Republic', 'Exports and imports'],
			rows: trade.byRepublic.map(({ republic, value }) => [nameOf(republic), formatBillions(value)])
		}),
		view: { year: 2022, layers: ['corridors'], focus: 'corridors' },
		viewWords: 'Trade is no layer of the map: the corridors that carried it in 2022',
		also: [
			{
				path: '/2022/kazakhstan?against=sources',
				title: 'Where two returns disagree',
				words: 'Kazakhstan in 2022 by Chinese and by host returns'
			},
			{
				path: '/relation?investment=trade&year=2022',
				title: 'Trade against students',
				words: 'Chinese returns, year by year'
			}
		]
	},
	{
		number: 6,
		title: 'A cooperation index up by ten',
		verdict: { kind: 'not-found', words: 'Source not found' },
		paper: 'An index of cooperation rose by 10 % between 2017 and 2021, from 28 % to 38 %.',
		finds: ({ cooperationIndex: { fromPercent, toPercent } }) => [
			`No text that defines such an index was found, and the one that the paper names is not in its bibliography. The step from ${fromPercent} to ${toPercent} is ${toPercent - fromPercent} points, a rise of ${formatShare(toPercent - fromPercent, fromPercent)}.`
		],
		view: null,
		viewWords: 'There is nothing to draw: the tables hold no such index'
	},
	{
		number: 7,
		title: '3.7 bn USD pledged in Xi’an',
		verdict: { kind: 'confirmed', words: 'Confirmed as a promise for all five' },
		paper:
			'At the summit in Xi’an, which began on 18 May 2023, China pledged 3.7 bn USD of loans and grants.',
		finds: ({ summit }) => [
			`China announced ${summit.pledgeBnYuan} bn yuan of financing support and grants, ${summit.pledgeBnUsd} bn USD at the rate of the day. Financing support is mostly credit. No split by republic or by kind was published, so the atlas never divides it by five.`,
			'The summit took two days, 18 and 19 May, not four.'
		],
		view: {
			year: 2023,
			selection: { kind: 'event', id: '2023-05-19-china-central-asia-summit-xian-declaration' }
		},
		viewWords: 'The summit in the region of 2023',
		also: [
			{
				path: '/alignment',
				title: 'The republics on the spectrum',
				words: 'Ties with China and Russia at the end of 2023'
			}
		]
	}
];
