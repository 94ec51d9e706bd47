import { formatBillions, formatCount } from '../domain/numbers';
import type { ClaimWords } from './claims-model';
import { formatDate } from '../domain/dates';
import { formatMillions, nameOf, namesByRank } from './claims-numbers';

/** Claims about the Belt and Road speech, scholarships and Confucius Institutes; the question. */
export const TIE_CLAIMS: readonly ClaimWords[] = [
	{
		number: 1,
		title: 'Announced in Astana',
		verdict: { kind: 'confirmed', words: 'Confirmed' },
		paper: 'The Belt and Road was unveiled in September 2013 at Nazarbayev University in Astana.',
		finds: ({ speechDate }) => [
			`Xi Jinping proposed the Silk Road Economic Belt at Nazarbayev University on ${formatDate(speechDate)}.`
		],
		view: {
			year: 2013,
			republic: 'KAZ',
			selection: { kind: 'event', id: '2013-09-07-xi-jinpings-silk-road-economic-belt-speech' }
		},
		viewWords: 'The speech in the Kazakhstan of 2013',
		also: [
			{
				path: '/alignment?year=2013',
				title: 'The partnerships of 2013',
				words: 'Three republics became strategic partners in that year'
			}
		]
	},
	{
		number: 2,
		title: '30,000 scholarships',
		verdict: { kind: 'qualified', words: 'Narrowed' },
		paper: 'China offered 30,000 scholarships to Kazakh students.',
		finds: ({ scholarshipPromises: [first, second] }) => [
			`The ${formatCount(second?.value ?? Number.NaN)} places were offered to all members of the Shanghai Cooperation Organisation, over ten years. The speech in Astana repeated a promise made in Beijing on ${formatDate(first?.date ?? '')}.`,
			'Places offered are not places taken: how many students held a Chinese government scholarship is known for 2010–2018 only.'
		],
		view: {
			year: 2013,
			layers: ['students'],
			focus: 'students',
			studentMeasure: 'scholarship'
		},
		viewWords: 'Scholarship holders in 2013, by republic'
	},
	{
		number: 11,
		title: 'Four Confucius Institutes in Kazakhstan',
		verdict: { kind: 'qualified', words: 'True for a few years' },
		paper: 'Kazakhstan has four Confucius Institutes, more than any other republic of the region.',
		finds: ({ institutes }) => [
			`Kazakhstan had four from ${institutes.kazFrom} to the end of ${institutes.kazTo}, and has had ${institutes.kazLatest} since. Kyrgyzstan reached four at the end of ${institutes.kgzFrom}: at that moment neither was ahead.`
		],
		table: ({ institutes }) => ({
			caption: 'Confucius Institutes open at the end of the year',
			columns: ['Year', 'Kazakhstan', 'Kyrgyzstan'],
			rows: institutes.counts
				.filter(({ year }) => year >= institutes.kazFrom - 1 && year <= institutes.kazTo + 2)
				.map(({ year, kaz, kgz }) => [String(year), String(kaz), String(kgz)])
		}),
		view: { year: 2016, layers: ['institutes'], focus: 'institutes' },
		viewWords: 'Institutes at the end of 2016, four and four'
	},
	{
		number: 12,
		title: '530 institutes, 9 million learners',
		verdict: { kind: 'qualified', words: 'One of several counts in print' },
		paper: 'By 2018 there were 530 Confucius Institutes in 149 countries, with 9 million learners.',
		finds: () => [
			'Counts for the same two years differ by text and by month. Learners mix people registered, enrolments and running totals, so that no two figures make a line.'
		],
		table: ({ worldInstitutes }) => ({
			caption: 'Confucius Institutes worldwide, as different texts count them',
			columns: ['Year', 'Institutes', 'Countries', 'Learners so far'],
			rows: worldInstitutes.map(({ year, institutes, countries, learners, sourceId }) => [
				`${year}${sourceId.startsWith('temirtashev') ? ' (the paper)' : ''}`,
				formatCount(institutes),
				countries === null ? 'not given' : formatCount(countries),
				learners === null ? 'not given' : formatMillions(learners)
			])
		}),
		view: { year: 2018, layers: ['institutes'], focus: 'institutes' },
		viewWords: 'The atlas draws those of the region: institutes in 2018'
	},
	{
		number: 14,
		title: 'Does money become attraction?',
		verdict: { kind: 'open', words: 'Open: shown side by side, no cause claimed' },
		paper:
			'The question of the paper: does Chinese hard power, its investment, feed soft power, measured by students who go to China?',
		finds: ({ relation }) => [
			`By acquisitions to ${relation.lastYear} the order is ${namesByRank(relation.byRepublic, ({ investmentMusd }) => investmentMusd)}; by building contracts ${namesByRank(relation.byRepublic, ({ constructionMusd }) => constructionMusd)}; by students in ${relation.lastYear} ${namesByRank(relation.byRepublic, ({ studentsLast }) => studentsLast)}.`,
			`Kazakhstan comes first in all three. Students rose in every republic between ${relation.firstYear}, the first year with a sound count for all five, and ${relation.lastYear}, whether deals were many or few. Five republics cannot tell a cause from a neighbour, a language or a border, so the atlas shows the relation and leaves it open.`
		],
		table: ({ relation }) => ({
			caption: `Deals 2005–2018 in bn USD (edition of spring 2019), students in ${relation.firstYear} and ${relation.lastYear}`,
			columns: [
				'Republic',
				'Acquisitions',
				'Construction',
				`Students ${relation.firstYear}`,
				`Students ${relation.lastYear}`
			],
			rows: relation.byRepublic.map((row) => [
				nameOf(row.republic),
				formatBillions(row.investmentMusd),
				formatBillions(row.constructionMusd),
				formatCount(row.studentsFirst),
				formatCount(row.studentsLast)
			])
		}),
		view: { year: 2018, layers: ['students', 'investment'] },
		viewWords: 'Students and deals together in 2018',
		also: [
			{
				path: '/relation',
				title: 'Money against students',
				words: 'Every republic and year, with rank correlation, lags and other measures'
			}
		]
	}
];
