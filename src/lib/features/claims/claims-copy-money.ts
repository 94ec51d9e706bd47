import { m } from '#messages';
import { joinCommas } from '../../text/lists';
import { formatMoney, formatMoneyInUnit, describeMoneyUnit } from '../../text/money';
import { COUNTS_BY_MYRIADS, formatPercent } from '../../text/numbers';
import { formatShare, found, getName, type ClaimText } from './claims-model';
import { makeTableRow, type TableRow } from '../../core/data/provenance-rows';

const PAPER_YEARS = Array.from({ length: 14 }, (_, index) => String(2005 + index));
const trackerRows = (kind: string[], sector: string | null = null): TableRow =>
	makeTableRow('tracker_sums.csv', { edition: 'spring-2019', kind, sector, year: PAPER_YEARS });

/** A sum of the tracker over the paper's years. */
const trackerSum = (
	value: number,
	label: string,
	row: TableRow,
	rule: string = m.claims_money_sum_of_rows()
) => found({ ...TRACKER, text: formatMoney(value), label, value, row, layer: 'investment', rule });

const TRACKER = {
	firstYear: 2005,
	year: 2018,
	unit: m.rows_unit_musd(),
	sourceId: 'cgit-2019-spring'
} as const;

/** Claims about money: deals, energy, trade, the index and the pledge of Xi’an. */
export const MONEY_CLAIMS: readonly ClaimText[] = [
	{
		number: 3,
		title: m.claims_money_3_title(),
		verdict: { kind: 'qualified', words: () => m.claims_money_3_verdict() },
		paper: m.claims_money_3_paper(),
		printed: m.claims_money_3_number(),
		tables: ({ deals }) => [
			trackerSum(deals.investmentMusd, m.claims_money_3_acquired(), trackerRows(['investment'])),
			trackerSum(deals.constructionMusd, m.claims_money_3_built(), trackerRows(['construction']))
		],
		sources: ['cgit-2019-spring', 'melnikovova-2020', 'cgit-2023-fall'],
		finds: ({ deals, laterEditions, directInvestment }) => [
			m.claims_money_3_finds_1({
				total: formatMoney(deals.totalMusd),
				deals: deals.investmentDeals + deals.constructionDeals,
				investment: formatMoney(deals.investmentMusd),
				investmentDeals: deals.investmentDeals,
				construction: formatMoney(deals.constructionMusd),
				constructionDeals: deals.constructionDeals
			}),
			m.claims_money_3_finds_2({
				share: formatShare(deals.constructionMusd, deals.totalMusd),
				editions: joinCommas(
					laterEditions.map(({ edition, totalMusd }) =>
						// each is of an autumn: `autumn 2019`
						m.claims_money_3_later({ year: edition.slice(-4), sum: formatMoney(totalMusd) })
					)
				)
			}),
			...(directInvestment
				? [
						m.claims_money_3_finds_3({
							gross: formatMoney(directInvestment.grossMusd, 'USD'),
							china: formatMoney(directInvestment.chinaMusd, 'USD'),
							below: formatMoney(directInvestment.belowZeroMeur, 'EUR')
						})
					]
				: [])
		],
		table: ({ deals }) => ({
			caption: m.claims_money_3_caption({ unit: describeMoneyUnit('billions') }),
			columns: [m.claims_country(), m.claims_acquisitions(), m.claims_construction()],
			rows: deals.byCountry.map(({ country, investmentMusd, constructionMusd }) => [
				getName(country),
				formatMoneyInUnit(investmentMusd, 'billions'),
				formatMoneyInUnit(constructionMusd, 'billions')
			])
		}),
		view: { year: 2018, layers: ['investment'], focus: 'investment' },
		viewWords: m.claims_money_3_view(),
		also: [
			{
				path: '/relation?investment=construction',
				title: m.claims_money_3_also_title(),
				words: m.claims_money_3_also()
			},
			{
				path: '/2012?layers=investment&focus=investment&investment=fdi&counted=china',
				title: m.claims_money_3_also_direct_title(),
				words: m.claims_money_3_also_direct()
			}
		]
	},
	{
		number: 4,
		title: m.claims_money_4_title(),
		verdict: {
			kind: 'qualified',
			words: ({ energy }) => m.claims_money_4_verdict({ amount: formatMoney(energy.leftOutMusd) })
		},
		paper: m.claims_money_4_paper(),
		printed: m.claims_money_4_number(),
		tables: ({ energy }) => [
			trackerSum(
				energy.asPaperMusd,
				m.claims_money_4_without(),
				trackerRows(['investment', 'construction'], 'energy'),
				m.claims_money_energy_rule_paper({ sum: m.claims_money_sum_of_rows() })
			),
			trackerSum(
				energy.allMusd,
				m.claims_money_4_with(),
				trackerRows(['investment', 'construction'], 'energy'),
				m.claims_money_energy_rule({ sum: m.claims_money_sum_of_rows() })
			)
		],
		sources: ['cgit-2019-spring', 'aei-cgit-2018h1', 'melnikovova-2020'],
		finds: ({ energy, deals }) => [
			m.claims_money_4_finds_1({
				paper: formatMoney(energy.asPaperMusd),
				leftOut: formatMoney(energy.leftOutMusd),
				all: formatMoney(energy.allMusd),
				share: formatShare(energy.allMusd, deals.totalMusd)
			}),
			m.claims_money_4_finds_2(),
			m.claims_money_4_finds_3()
		],
		view: {
			year: 2018,
			layers: ['corridors', 'investment'],
			focus: 'investment',
			corridorModes: ['gas', 'oil']
		},
		viewWords: m.claims_money_4_view()
	},
	{
		number: 5,
		title: m.claims_money_5_title(),
		verdict: { kind: 'qualified', words: () => m.claims_money_5_verdict() },
		paper: m.claims_money_5_paper(),
		printed: m.claims_money_5_number(),
		tables: ({ trade }) => [
			found({
				text: formatMoney(trade.customsMusd),
				label: m.claims_money_5_customs(),
				value: trade.customsMusd,
				year: trade.year,
				row: makeTableRow('region_totals.csv', {
					id: '2022-trade-total-xinhua-2023-04-wang-wentao'
				}),
				unit: m.rows_unit_musd(),
				sourceId: 'xinhua-2023-04-wang-wentao',
				counts: m.claims_money_5_counts()
			})
		],
		sources: [
			'xinhua-2023-04-wang-wentao',
			'xinhua-2024-kz-background',
			'cctv-2023-05-kg',
			'xinhua-2024-tj-background',
			'cctv-2023-05-tm',
			'newschina-2023-xian'
		],
		finds: ({ trade }) => [
			m.claims_money_5_finds_1({
				customs: formatMoney(trade.customsMusd),
				rows: formatMoney(trade.rowsMusd),
				hosts: joinCommas(
					trade.byCountry
						.filter(({ hostMusd }) => hostMusd !== null)
						.map(({ country, value, hostMusd }) =>
							m.claims_money_5_host({
								name: getName(country),
								host: formatMoney(hostMusd ?? 0),
								china: formatMoney(value)
							})
						)
				)
			}),
			m.claims_money_5_finds_2()
		],
		table: ({ trade }) => ({
			caption: m.claims_money_5_caption({ year: trade.year, unit: describeMoneyUnit('billions') }),
			columns: [m.claims_country(), m.claims_money_5_column()],
			rows: trade.byCountry.map(({ country, value }) => [
				getName(country),
				formatMoneyInUnit(value, 'billions')
			])
		}),
		view: { year: 2022, layers: ['corridors'], focus: 'corridors' },
		viewWords: m.claims_money_5_view(),
		also: [
			{
				path: '/2022/tajikistan?against=sources',
				title: m.claims_money_5_also_1_title(),
				words: m.claims_money_5_also_1()
			},
			{
				path: '/relation?investment=trade&year=2022',
				title: m.claims_money_5_also_2_title(),
				words: m.claims_money_5_also_2()
			}
		]
	},
	{
		number: 6,
		title: m.claims_money_6_title(),
		verdict: { kind: 'not-found', words: () => m.claims_money_6_verdict() },
		paper: m.claims_money_6_paper(),
		printed: m.claims_money_6_number(),
		sources: ['silkroadbriefing-2023-xian-copy'],
		finds: ({ cooperationIndex: { fromPercent, toPercent } }) => [
			m.claims_money_6_finds({
				from: formatPercent(fromPercent),
				to: formatPercent(toPercent),
				points: toPercent - fromPercent,
				share: formatShare(toPercent - fromPercent, fromPercent)
			})
		],
		view: null,
		viewWords: m.claims_money_6_view()
	},
	{
		number: 7,
		title: m.claims_money_7_title(),
		verdict: { kind: 'confirmed', words: () => m.claims_money_7_verdict() },
		paper: m.claims_money_7_paper(),
		printed: m.claims_money_7_number(),
		tables: ({ summit }) => [
			found({
				text: formatMoney(summit.pledgeBnYuan * 1000, 'CNY'),
				label: m.claims_money_7_usd({
					amount: formatMoney(summit.pledgeBnUsd * 1000, 'USD', 'round')
				}),
				// the unit is a billion, in Chinese a tenth of it
				value: COUNTS_BY_MYRIADS ? summit.pledgeBnYuan * 10 : summit.pledgeBnYuan,
				year: 2023,
				row: makeTableRow('events.csv', {
					id: '2023-05-19-china-announces-26-billion-yuan-for-central-asia'
				}),
				unit: m.claims_money_7_unit(),
				sourceId: '24kg-333162',
				counts: m.claims_money_7_counts()
			})
		],
		sources: ['24kg-333162', 'urdupoint-2023-xian', 'tellerreport-2023-xian'],
		finds: ({ summit }) => [
			m.claims_money_7_finds_1({
				yuan: formatMoney(summit.pledgeBnYuan * 1000, 'CNY'),
				usd: formatMoney(summit.pledgeBnUsd * 1000, 'USD', 'round')
			}),
			m.claims_money_7_finds_2()
		],
		view: {
			year: 2023,
			selection: { kind: 'event', id: '2023-05-19-china-central-asia-summit-xian-declaration' }
		},
		viewWords: m.claims_money_7_view(),
		also: [
			{
				path: '/alignment',
				title: m.claims_money_7_also_title(),
				words: m.claims_money_7_also()
			}
		]
	}
];
