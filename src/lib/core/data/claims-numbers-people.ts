import { m } from '#messages';
import { formatCount } from '../domain/numbers';
import type { ClaimNumbers } from './claims-numbers-model';
import { found, rowById } from './claims-numbers-model';
import { formatDate } from '../domain/dates';

const SPEECH_ROW = rowById('events.csv', '2013-09-07-xi-jinpings-silk-road-economic-belt-speech');
const MINISTRY_2018 = { year: 2018, sourceId: 'moe-2019-students', layer: 'students' } as const;

/** Of the claims about people, promises and institutes. */
export const PEOPLE_NUMBERS: Readonly<Record<number, ClaimNumbers>> = {
	1: {
		paper: m.claims_people_1_number(),
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
		]
	},
	2: {
		paper: m.claims_people_2_number(),
		tables: ({ scholarshipPromises }) => {
			const { value, sourceId } = scholarshipPromises.at(-1)!;
			return [
				found({
					text: formatCount(value),
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
		}
	},
	8: {
		paper: m.claims_people_8_number(),
		tables: ({ worldStudents: { students } }) => [
			found({
				...MINISTRY_2018,
				text: formatCount(students),
				label: m.claims_people_8_label(),
				value: students,
				row: {
					file: 'world_students.csv',
					key: [
						['year', ['2018']],
						['measure', ['moe_total']]
					]
				},
				unit: m.rows_unit_persons(),
				place: m.claims_people_world()
			})
		]
	},
	9: {
		paper: m.claims_people_9_number(),
		tables: ({ students2016: { withoutTkm, all } }) => {
			const row = { file: 'student_series.csv', key: [['year', ['2016']]] } as const;
			const rest = { year: 2016, row, unit: m.rows_unit_persons(), layer: 'students' } as const;
			const sourceId = 'peijin-2021-concise-statistics';
			return [
				found({
					...rest,
					sourceId,
					text: formatCount(withoutTkm),
					label: m.claims_people_9_four(),
					value: withoutTkm,
					rule: m.claims_people_ministry_four()
				}),
				found({
					...rest,
					sourceId,
					text: formatCount(all),
					label: m.claims_people_9_five(),
					value: all,
					rule: m.claims_people_ministry_five()
				})
			];
		}
	},
	10: {
		paper: m.claims_people_10_number(),
		tables: ({ students2018 }) => {
			const { value } = students2018.byCountry.find(({ country }) => country === 'KAZ')!;
			return [
				{
					country: 'KAZ',
					year: 2018,
					subject: { layer: 'students', measure: 'all' },
					text: formatCount(value),
					label: m.students_caption_all(),
					value,
					quality: 'reported',
					note: '',
					sourceId: 'moe-2019-students'
				}
			];
		}
	},
	11: {
		paper: m.claims_people_11_number(),
		tables: ({ institutes: { counts, kazFrom, kazTo, kazLatest } }) =>
			[
				{ year: kazTo, value: counts.find(({ year }) => year === kazTo)!.kaz },
				{ year: counts.at(-1)!.year, value: kazLatest }
			].map(({ year, value }, index) => ({
				country: 'KAZ',
				year,
				subject: { layer: 'institutes' },
				text: String(value),
				label:
					index === 0
						? m.claims_people_11_from({ from: kazFrom, to: kazTo })
						: m.claims_people_11_since({ year: kazTo + 1 }),
				value,
				quality: 'reported',
				note: m.claims_people_11_note(),
				sourceId: null
			}))
	},
	12: {
		paper: m.claims_people_12_number(),
		tables: ({ worldInstitutes }) =>
			[worldInstitutes.findLast(({ year }) => year === 2017)!, worldInstitutes.at(-1)!].map(
				({ year, institutes, sourceId, note }) =>
					found({
						text: formatCount(institutes),
						label: m.claims_people_12_label({ year }),
						value: institutes,
						year,
						row: {
							file: 'global_ci.csv',
							key: [
								['year', [String(year)]],
								['source_id', [sourceId]]
							]
						},
						unit: m.rows_unit_institutes(),
						sourceId,
						layer: 'institutes',
						place: m.claims_people_world(),
						note
					})
			)
	},
	13: {
		paper: m.claims_people_13_number(),
		tables: ({ origins: [first] }) =>
			first
				? [
						found({
							...MINISTRY_2018,
							text: formatCount(first.students),
							label: m.claims_people_13_label(),
							value: first.students,
							row: {
								file: 'world_origins.csv',
								key: [
									['year', ['2018']],
									['country', [first.country]]
								]
							},
							unit: m.rows_unit_persons(),
							place: m.claims_people_kor()
						})
					]
				: []
	},
	14: { paper: m.claims_people_14_number(), tables: () => [] }
};
