import { formatCount } from '../domain/numbers';
import type { ClaimNumbers } from './claims-numbers-model';
import { found, rowById } from './claims-numbers-model';
import { formatDate } from '../domain/dates';

const SPEECH_ROW = rowById('events.csv', '2013-09-07-xi-jinpings-silk-road-economic-belt-speech');
const MINISTRY_2018 = { year: 2018, sourceId: 'moe-2019-students', layer: 'students' } as const;

/** Of the claims about people, promises and institutes. */
export const PEOPLE_NUMBERS: Readonly<Record<number, ClaimNumbers>> = {
	1: {
		paper: 'September 2013',
		tables: ({ speechDate }) => [
			found({
				text: formatDate(speechDate),
				label: 'speech at Nazarbayev University',
				value: 2013,
				year: 2013,
				row: SPEECH_ROW,
				unit: 'date',
				sourceId: 'xinhua-2013-sco',
				place: 'Astana'
			})
		]
	},
	2: {
		paper: '30,000 for Kazakhs',
		tables: ({ scholarshipPromises }) => {
			const { value, sourceId } = scholarshipPromises.at(-1)!;
			return [
				found({
					text: formatCount(value),
					label: 'for all members of the Shanghai Cooperation Organisation',
					value,
					year: 2013,
					row: SPEECH_ROW,
					unit: 'places offered over ten years',
					sourceId,
					layer: 'students',
					place: 'Shanghai Cooperation Organisation'
				})
			];
		}
	},
	8: {
		paper: '492,185',
		tables: ({ worldStudents: { students } }) => [
			found({
				...MINISTRY_2018,
				text: formatCount(students),
				label: 'students of all origins',
				value: students,
				row: {
					file: 'world_students.csv',
					key: [
						['year', ['2018']],
						['measure', ['moe_total']]
					]
				},
				unit: 'persons',
				place: 'World'
			})
		]
	},
	9: {
		paper: '22,000',
		tables: ({ students2016: { withoutTkm, all } }) => {
			const row = { file: 'student_series.csv', key: [['year', ['2016']]] } as const;
			const rest = { year: 2016, row, unit: 'persons', layer: 'students' } as const;
			const sourceId = 'peijin-2021-concise-statistics';
			return [
				found({
					...rest,
					sourceId,
					text: formatCount(withoutTkm),
					label: 'from four republics',
					value: withoutTkm,
					rule: 'Sum of the ministry’s counts without Turkmenistan.'
				}),
				found({
					...rest,
					sourceId,
					text: formatCount(all),
					label: 'from all five',
					value: all,
					rule: 'Sum of the ministry’s counts.'
				})
			];
		}
	},
	10: {
		paper: '11,784',
		tables: ({ students2018 }) => {
			const { value } = students2018.byRepublic.find(({ republic }) => republic === 'KAZ')!;
			return [
				{
					republic: 'KAZ',
					year: 2018,
					subject: { layer: 'students', measure: 'all' },
					text: formatCount(value),
					label: 'students in China',
					value,
					quality: 'reported',
					note: '',
					sourceId: 'moe-2019-students'
				}
			];
		}
	},
	11: {
		paper: '4, the most',
		tables: ({ institutes: { counts, kazFrom, kazTo, kazLatest } }) =>
			[
				{ year: kazTo, value: counts.find(({ year }) => year === kazTo)!.kaz },
				{ year: counts.at(-1)!.year, value: kazLatest }
			].map(({ year, value }, index) => ({
				republic: 'KAZ',
				year,
				subject: { layer: 'institutes' },
				text: String(value),
				label: index === 0 ? `from ${kazFrom} to ${kazTo}` : `since ${kazTo + 1}`,
				value,
				quality: 'reported',
				note: 'Counted from the institutes with their dates of opening.',
				sourceId: null
			}))
	},
	12: {
		paper: '530',
		tables: ({ worldInstitutes }) =>
			[worldInstitutes.findLast(({ year }) => year === 2017)!, worldInstitutes.at(-1)!].map(
				({ year, institutes, sourceId, note }) =>
					found({
						text: formatCount(institutes),
						label: `in ${year}`,
						value: institutes,
						year,
						row: {
							file: 'global_ci.csv',
							key: [
								['year', [String(year)]],
								['source_id', [sourceId]]
							]
						},
						unit: 'institutes',
						sourceId,
						layer: 'institutes',
						place: 'World',
						note
					})
			)
	},
	13: {
		paper: '50,600',
		tables: ({ origins: [first] }) =>
			first
				? [
						found({
							...MINISTRY_2018,
							text: formatCount(first.students),
							label: 'students from South Korea',
							value: first.students,
							row: {
								file: 'world_origins.csv',
								key: [
									['year', ['2018']],
									['country', [first.country]]
								]
							},
							unit: 'persons',
							place: 'South Korea'
						})
					]
				: []
	},
	14: { paper: 'a question', tables: () => [] }
};
