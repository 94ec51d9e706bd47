import { m } from '#messages';
import { joinNames } from '../../text/lists';
import { formatCount, formatPercentChange } from '../../text/numbers';
import { found, getName, type ClaimText } from './claims-model';
import { makeTableRow } from '../../core/data/provenance-rows';

const ORIGIN_NAMES: Readonly<Record<string, string>> = {
	KOR: m.claims_people_kor(),
	THA: m.claims_people_tha(),
	PAK: m.claims_people_pak(),
	KAZ: getName('KAZ')
};

const STUDENTS_ONLY = { layers: ['students'], focus: 'students' } as const;

const MINISTRY_2018 = { year: 2018, sourceId: 'moe-2019-students', layer: 'students' } as const;

export const PEOPLE_CLAIMS: readonly ClaimText[] = [
	{
		number: 8,
		title: m.claims_people_8_title(),
		verdict: { kind: 'confirmed', words: () => m.claims_verdict_confirmed() },
		paper: m.claims_people_8_paper(),
		printed: m.claims_people_8_number(),
		tables: ({ worldStudents: { students } }) => [
			found({
				...MINISTRY_2018,
				label: m.claims_people_8_label(),
				value: students,
				row: makeTableRow('world_students.csv', { year: 2018, measure: 'moe_total' }),
				unit: m.rows_unit_persons(),
				place: m.claims_people_world()
			})
		],
		sources: ['moe-2019-students'],
		finds: ({ worldStudents, students2018 }) => [
			m.claims_people_8_finds({
				year: worldStudents.year,
				world: formatCount(worldStudents.students),
				five: formatCount(students2018.all)
			})
		],
		view: { year: 2018, ...STUDENTS_ONLY },
		viewWords: m.claims_people_8_view()
	},
	{
		number: 9,
		title: m.claims_people_9_title(),
		verdict: {
			kind: 'qualified',
			words: ({ students2016 }) =>
				m.claims_people_9_verdict({ figure: formatCount(students2016.withoutTkm) })
		},
		paper: m.claims_people_9_paper(),
		printed: m.claims_people_9_number(),
		tables: ({ students2016: { withoutTkm, all } }) => {
			const row = makeTableRow('student_series.csv', { year: 2016 });
			const ofMinistry = (value: number, label: string, rule: string) =>
				found({
					...{ year: 2016, row, unit: m.rows_unit_persons(), layer: 'students' },
					sourceId: 'peijin-2021-concise-statistics',
					label,
					value,
					rule
				});
			return [
				ofMinistry(withoutTkm, m.claims_people_9_four(), m.claims_people_ministry_four()),
				ofMinistry(all, m.claims_people_9_five(), m.claims_people_ministry_five())
			];
		},
		sources: ['peijin-2021-concise-statistics', 'aiddata-2021-public-diplomacy'],
		finds: ({ students2016 }) => [
			m.claims_people_9_finds({
				four: formatCount(students2016.withoutTkm),
				five: formatCount(students2016.all)
			})
		],
		table: ({ students2016 }) => ({
			caption: m.claims_people_9_caption(),
			columns: [m.claims_country(), m.claims_students()],
			rows: students2016.byCountry.map(({ country, value }) => [
				getName(country),
				formatCount(value)
			])
		}),
		view: { year: 2016, ...STUDENTS_ONLY },
		viewWords: m.claims_people_9_view()
	},
	{
		number: 10,
		title: m.claims_people_10_title(),
		verdict: { kind: 'qualified', words: () => m.claims_people_10_verdict() },
		paper: m.claims_people_10_paper(),
		printed: m.claims_people_10_number(),
		tables: ({ students2018 }) => {
			const { value } = students2018.byCountry.find(({ country }) => country === 'KAZ')!;
			return [
				{
					country: 'KAZ',
					year: 2018,
					subject: { layer: 'students', kind: 'all' },
					text: formatCount(value),
					label: m.claims_people_10_label(),
					value,
					quality: 'reported',
					note: '',
					sourceId: 'moe-2019-students'
				}
			];
		},
		sources: ['moe-2019-students', 'peijin-2021-concise-statistics'],
		finds: ({ students2018 }) => {
			const kazakhstan = students2018.byCountry.find(({ country }) => country === 'KAZ')!;
			const others = students2018.byCountry.filter(({ country }) => country !== 'KAZ');
			const rose = others.filter(({ value, before }) => value > before);
			const counted = {
				now: formatCount(kazakhstan.value),
				before: formatCount(kazakhstan.before),
				change: formatPercentChange(kazakhstan.before, kazakhstan.value) ?? ''
			};
			return [
				rose.length === others.length
					? m.claims_people_10_finds_all(counted)
					: m.claims_people_10_finds_some({ ...counted, count: rose.length }),
				m.claims_people_10_finds_2()
			];
		},
		table: ({ students2018 }) => ({
			caption: m.claims_people_10_caption(),
			columns: [m.claims_country(), '2017', '2018', m.claims_people_10_change()],
			rows: students2018.byCountry.map(({ country, value, before }) => [
				getName(country),
				formatCount(before),
				formatCount(value),
				formatPercentChange(before, value) ?? ''
			])
		}),
		view: { year: 2018, country: 'KAZ', ...STUDENTS_ONLY },
		viewWords: m.claims_people_10_view(),
		also: [
			{
				path: '/2018?focus=students&against=2017',
				title: m.claims_people_10_also_title(),
				words: m.claims_people_10_also()
			}
		]
	},
	{
		number: 13,
		title: m.claims_people_13_title(),
		verdict: { kind: 'confirmed', words: () => m.claims_verdict_confirmed() },
		paper: m.claims_people_13_paper(),
		printed: m.claims_people_13_number(),
		tables: ({ origins: [first] }) =>
			first
				? [
						found({
							...MINISTRY_2018,
							label: m.claims_people_13_label(),
							value: first.students,
							row: makeTableRow('world_origins.csv', { year: 2018, country: first.country }),
							unit: m.rows_unit_persons(),
							place: m.claims_people_kor()
						})
					]
				: [],
		sources: ['moe-2019-students'],
		finds: ({ origins, worldStudents }) => {
			const [first, ...rest] = origins.slice(0, 3);
			const say = ({ country, students }: (typeof origins)[number]) =>
				m.claims_people_13_origin({
					country: ORIGIN_NAMES[country] ?? country,
					students: formatCount(students)
				});
			return [
				m.claims_people_13_finds({
					first: first ? say(first) : '',
					others: joinNames(rest.map(say)),
					all: formatCount(worldStudents.students)
				})
			];
		},
		table: ({ origins }) => ({
			caption: m.claims_people_13_caption(),
			columns: [m.claims_people_13_column(), m.claims_students()],
			rows: origins.map(({ country, students }) => [
				ORIGIN_NAMES[country] ?? country,
				formatCount(students)
			])
		}),
		view: { year: 2018, ...STUDENTS_ONLY },
		viewWords: m.claims_people_13_view()
	}
];
