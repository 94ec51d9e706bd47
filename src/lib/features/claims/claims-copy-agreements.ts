import { m } from '#messages';
import { formatMoneyInUnit, describeMoneyUnit } from '../../text/money';
import { formatCount, formatMillions } from '../../text/numbers';
import { found, getName, rankNames, type ClaimText } from './claims-model';
import { makeTableRow } from '../../core/data/provenance-rows';
import { formatDate } from '../../text/dates';

const isThePaper = ({ sourceId }: { sourceId: string }) => sourceId.startsWith('temirtashev');
const SPEECH = '2013-09-07-xi-jinpings-silk-road-economic-belt-speech';
const SPEECH_ROW = makeTableRow('events.csv', { id: SPEECH });

/** Claims about the Belt and Road speech, scholarships and Confucius Institutes; the question. */
export const AGREEMENT_CLAIMS: readonly ClaimText[] = [
	{
		number: 1,
		title: m.claims_agreements_1_title(),
		verdict: { kind: 'qualified', words: () => m.claims_agreements_1_verdict() },
		paper: m.claims_agreements_1_paper(),
		printed: m.claims_people_1_number(),
		tables: ({ speechDate }) => [
			found({
				text: formatDate(speechDate),
				label: m.claims_people_1_label(),
				value: 2013,
				year: 2013,
				row: SPEECH_ROW,
				unit: m.rows_unit_date(),
				sourceId: 'xinhua-2013-sco',
				place: m.claims_people_1_place()
			})
		],
		sources: ['xinhua-2013-sco'],
		finds: ({ speechDate }) => [m.claims_agreements_1_finds({ date: formatDate(speechDate) })],
		view: {
			year: 2013,
			country: 'KAZ',
			selection: { kind: 'event', id: SPEECH }
		},
		viewWords: m.claims_agreements_1_view(),
		also: [
			{
				path: '/alignment?year=2013',
				title: m.claims_agreements_1_also_title(),
				words: m.claims_agreements_1_also()
			}
		]
	},
	{
		number: 2,
		title: m.claims_agreements_2_title(),
		verdict: { kind: 'qualified', words: () => m.claims_agreements_2_verdict() },
		paper: m.claims_agreements_2_paper(),
		printed: m.claims_people_2_number(),
		tables: ({ scholarshipPromises }) => {
			const { value, sourceId } = scholarshipPromises.at(-1)!;
			return [
				found({
					label: m.claims_people_2_label(),
					value,
					year: 2013,
					row: SPEECH_ROW,
					unit: m.claims_people_2_unit(),
					sourceId,
					layer: 'students',
					place: m.claims_people_2_place()
				})
			];
		},
		sources: ['xinhua-2013-sco', 'chinatimes-2012-sco'],
		finds: ({ scholarshipPromises: [first, second] }) => [
			m.claims_agreements_2_finds_1({
				places: formatCount(second?.value ?? Number.NaN),
				date: formatDate(first?.date ?? '')
			}),
			m.claims_agreements_2_finds_2()
		],
		view: {
			year: 2013,
			layers: ['students'],
			focus: 'students',
			studentMeasure: 'scholarship'
		},
		viewWords: m.claims_agreements_2_view()
	},
	{
		number: 11,
		title: m.claims_agreements_11_title(),
		verdict: {
			kind: 'qualified',
			words: ({ institutes }) =>
				m.claims_agreements_11_verdict({
					from: institutes.kazFrom,
					to: institutes.kgzFrom - 1,
					since: institutes.kazTo + 1,
					latest: institutes.kazLatest
				})
		},
		paper: m.claims_agreements_11_paper(),
		printed: m.claims_people_11_number(),
		tables: ({ institutes: { counts, kazFrom, kazTo, kazLatest } }) =>
			[
				{ year: kazTo, value: counts.find(({ year }) => year === kazTo)!.kaz },
				{ year: counts.at(-1)!.year, value: kazLatest }
			].map(({ year, value }, index) => ({
				country: 'KAZ',
				year,
				subject: { layer: 'institutes', kind: 'confucius-institutes' },
				text: String(value),
				label:
					index === 0
						? m.claims_people_11_from({ from: kazFrom, to: kazTo })
						: m.claims_people_11_since({ year: kazTo + 1 }),
				value,
				quality: 'reported',
				note: m.claims_people_11_note(),
				sourceId: null
			})),
		sources: ['kztesting-2016-karin', 'qufu-2018-five', 'xinhua-2016-jalalabad'],
		finds: ({ institutes }) => [
			m.claims_agreements_11_finds({
				from: institutes.kazFrom,
				to: institutes.kazTo,
				latest: institutes.kazLatest,
				kyrgyzstan: institutes.kgzFrom
			})
		],
		table: ({ institutes }) => ({
			caption: m.claims_agreements_11_caption(),
			columns: [m.claims_agreements_year(), getName('KAZ'), getName('KGZ')],
			rows: institutes.counts
				.filter(({ year }) => year >= institutes.kazFrom - 1 && year <= institutes.kazTo + 2)
				.map(({ year, kaz, kgz }) => [String(year), String(kaz), String(kgz)])
		}),
		view: { year: 2016, layers: ['institutes'], focus: 'institutes' },
		viewWords: m.claims_agreements_11_view()
	},
	{
		number: 12,
		title: m.claims_agreements_12_title(),
		verdict: {
			kind: 'qualified',
			words: ({ worldInstitutes }) => {
				const counts = worldInstitutes
					.filter((each) => !isThePaper(each))
					.map(({ institutes }) => institutes);
				return m.claims_agreements_12_verdict({
					least: formatCount(Math.min(...counts)),
					most: formatCount(Math.max(...counts))
				});
			}
		},
		paper: m.claims_agreements_12_paper(),
		printed: m.claims_people_12_number(),
		tables: ({ worldInstitutes }) =>
			[worldInstitutes.findLast(({ year }) => year === 2017)!, worldInstitutes.at(-1)!].map(
				({ year, institutes, sourceId, note }) =>
					found({
						label: m.claims_people_12_label({ year }),
						value: institutes,
						year,
						row: makeTableRow('global_ci.csv', { year, source_id: sourceId }),
						unit: m.rows_unit_institutes(),
						sourceId,
						layer: 'institutes',
						place: m.claims_people_world(),
						note
					})
			),
		sources: ['chinadaily-2017-ci', 'chinascope-2018-ci', 'csu-2017-ci12', 'qfnu-2018-ci13'],
		finds: () => [m.claims_agreements_12_finds()],
		table: ({ worldInstitutes }) => ({
			caption: m.claims_agreements_12_caption(),
			columns: [
				m.claims_agreements_year(),
				m.claims_agreements_12_institutes(),
				m.claims_agreements_12_countries(),
				m.claims_agreements_12_learners()
			],
			rows: worldInstitutes.map(({ year, institutes, countries, learners, sourceId }) => [
				isThePaper({ sourceId }) ? m.claims_agreements_12_year_of_paper({ year }) : String(year),
				formatCount(institutes),
				countries === null ? m.claims_agreements_12_not_given() : formatCount(countries),
				learners === null ? m.claims_agreements_12_not_given() : formatMillions(learners)
			])
		}),
		view: { year: 2018, layers: ['institutes'], focus: 'institutes' },
		viewWords: m.claims_agreements_12_view()
	},
	{
		number: 14,
		title: m.claims_agreements_14_title(),
		verdict: { kind: 'open', words: () => m.claims_agreements_14_verdict() },
		paper: m.claims_agreements_14_paper(),
		printed: m.claims_people_14_number(),
		sources: [
			'cgit-2019-spring',
			'peijin-2021-concise-statistics',
			'aiddata-2021-public-diplomacy'
		],
		finds: ({ relation }) => [
			m.claims_agreements_14_finds_1({
				year: relation.lastYear,
				acquisitions: rankNames(relation.byCountry, ({ investmentMusd }) => investmentMusd),
				construction: rankNames(relation.byCountry, ({ constructionMusd }) => constructionMusd),
				students: rankNames(relation.byCountry, ({ studentsLast }) => studentsLast)
			}),
			m.claims_agreements_14_finds_2({ first: relation.firstYear, last: relation.lastYear })
		],
		table: ({ relation }) => ({
			caption: m.claims_agreements_14_caption({
				unit: describeMoneyUnit('billions'),
				first: relation.firstYear,
				last: relation.lastYear
			}),
			columns: [
				m.claims_country(),
				m.claims_acquisitions(),
				m.claims_construction(),
				m.claims_agreements_14_students({ year: relation.firstYear }),
				m.claims_agreements_14_students({ year: relation.lastYear })
			],
			rows: relation.byCountry.map((row) => [
				getName(row.country),
				formatMoneyInUnit(row.investmentMusd, 'billions'),
				formatMoneyInUnit(row.constructionMusd, 'billions'),
				formatCount(row.studentsFirst),
				formatCount(row.studentsLast)
			])
		}),
		view: { year: 2018, layers: ['students', 'investment'] },
		viewWords: m.claims_agreements_14_view(),
		also: [
			{
				path: '/relation',
				title: m.claims_agreements_14_also_title(),
				words: m.claims_agreements_14_also()
			}
		]
	}
];
