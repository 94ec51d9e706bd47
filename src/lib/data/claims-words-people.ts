import { formatCount, formatPercentChange } from '../domain/numbers';
import type { ClaimWords } from './claims-model';
import { nameOf } from './claims-numbers';

const ORIGIN_NAMES: Readonly<Record<string, string>> = {
	KOR: 'South Korea',
	THA: 'Thailand',
	PAK: 'Pakistan',
	KAZ: 'Kazakhstan'
};

const STUDENTS_ONLY = { layers: ['students'], focus: 'students' } as const;

/** Claims about students in China. */
export const PEOPLE_CLAIMS: readonly ClaimWords[] = [
	{
		number: 8,
		title: '492,185 foreign students in China',
		verdict: { kind: 'confirmed', words: 'Confirmed' },
		paper: 'In 2018 China hosted 492,185 foreign students from 196 countries.',
		finds: ({ worldStudents, students2018 }) => [
			`The ministry’s release for ${worldStudents.year} gives ${formatCount(worldStudents.students)}, all kinds of study. The five republics sent ${formatCount(students2018.all)} of them. It is the last full release: no table by country for a later year was found.`
		],
		view: { year: 2018, ...STUDENTS_ONLY },
		viewWords: 'Students from the five republics in 2018'
	},
	{
		number: 9,
		title: '22,000 Central Asian students in 2016',
		verdict: { kind: 'qualified', words: 'Holds for four of the five republics' },
		paper:
			'Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan together had 22,000 students in China in 2016.',
		finds: ({ students2016 }) => [
			`The ministry’s counts of the four add to ${formatCount(students2016.withoutTkm)}. With Turkmenistan, which the paper leaves out, they are ${formatCount(students2016.all)}.`
		],
		table: ({ students2016 }) => ({
			caption: 'Students in China, 2016',
			columns: ['Republic', 'Students'],
			rows: students2016.byRepublic.map(({ republic, value }) => [
				nameOf(republic),
				formatCount(value)
			])
		}),
		view: { year: 2016, ...STUDENTS_ONLY },
		viewWords: 'Students from the five republics in 2016'
	},
	{
		number: 10,
		title: '11,784 students from Kazakhstan',
		verdict: {
			kind: 'qualified',
			words: 'Confirmed, and a fall; its neighbours are only unlisted'
		},
		paper:
			'Kazakhstan sent 11,784 students in 2018 and is the only Central Asian state in the data set.',
		finds: ({ students2018 }) => {
			const kazakhstan = students2018.byRepublic.find(({ republic }) => republic === 'KAZ')!;
			const others = students2018.byRepublic.filter(({ republic }) => republic !== 'KAZ');
			const rose = others.filter(({ value, before }) => value > before);
			return [
				`The count is ${formatCount(kazakhstan.value)}. A year before it was ${formatCount(kazakhstan.before)}: a change of ${formatPercentChange(kazakhstan.before, kazakhstan.value)}, while ${rose.length === others.length ? 'every other republic' : `${rose.length} of the other republics`} rose.`,
				'The others are missing from the paper’s source only because that list stops at 15 countries. The full statistics have them all.'
			];
		},
		table: ({ students2018 }) => ({
			caption: 'Students in China',
			columns: ['Republic', '2017', '2018', 'Change'],
			rows: students2018.byRepublic.map(({ republic, value, before }) => [
				nameOf(republic),
				formatCount(before),
				formatCount(value),
				formatPercentChange(before, value) ?? ''
			])
		}),
		view: { year: 2018, republic: 'KAZ', ...STUDENTS_ONLY },
		viewWords: 'Kazakhstan in 2018, with the change on 2017',
		also: [
			{
				path: '/2018?focus=students&against=2017',
				title: '2018 against 2017',
				words: 'The change in each republic'
			}
		]
	},
	{
		number: 13,
		title: '50,600 South Koreans, the largest group',
		verdict: { kind: 'confirmed', words: 'Confirmed' },
		paper:
			'South Koreans were the largest group in 2018, with 50,600 students, before Thais and Pakistanis.',
		finds: ({ origins, worldStudents }) => {
			const [first, ...rest] = origins.slice(0, 3);
			const say = ({ country, students }: (typeof origins)[number]) =>
				`${ORIGIN_NAMES[country] ?? country} ${formatCount(students)}`;
			return [
				`The ministry’s release gives ${first ? say(first) : ''}, then ${rest.map(say).join(' and ')}, of ${formatCount(worldStudents.students)} in all.`
			];
		},
		table: ({ origins }) => ({
			caption:
				'Students in China by origin, 2018; the release lists fifteen origins, the atlas keeps four',
			columns: ['Origin', 'Students'],
			rows: origins.map(({ country, students }) => [
				ORIGIN_NAMES[country] ?? country,
				formatCount(students)
			])
		}),
		view: { year: 2018, ...STUDENTS_ONLY },
		viewWords: 'The atlas draws the five republics only: their students in 2018'
	}
];
