import { m } from '#messages';
import { placeAlignment } from '../../../../src/lib/core/data/explore/alignment';
import { ALIGNMENT_STEPS } from '../../../../src/lib/core/data/explore/agreement-catalog';
import { STEP_LABELS } from '../../../../src/lib/text/agreement-names';
import { formatAnswer } from '../../../../src/lib/text/poll-labels';
import type { ExploreTables, PollAnswer } from '../../../../src/lib/core/data/explore/types';
import { COUNTS_BY_MYRIADS, formatPlain } from '../../../../src/lib/text/numbers';
import { nameCountries, NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import type { CountryCode } from '../../../../src/lib/core/domain/countries';
import { YEARS } from '../../../../src/lib/core/domain/years';
import { getCountryColor, getMarkStyle } from '../../../../src/lib/story/years-chart';
import { buildBar, listTicks, toDrawn, type ChartTables } from './chart-tables';
import type { DrawnBars, DrawnCell, DrawnChart, DrawnLevels } from './drawn-chart';

/** A row of the chart of polls: the same question of China and of Russia, by the ids of the answers. */
const POLL_PAIRS: readonly { label: string; china: string; russia: string }[] = [
	{
		label: m.talk_chart_poll_threat(),
		china: 'kgz-2018-iri-national-poll-of-residents-6',
		russia: 'kgz-2018-iri-national-poll-of-residents-7'
	},
	{
		label: m.talk_chart_poll_good(),
		china: 'kgz-2018-iri-national-poll-of-residents-1',
		russia: 'kgz-2018-iri-national-poll-of-residents-3'
	},
	{
		label: m.talk_chart_poll_good(),
		china: 'kgz-2019-iri-national-poll-of-residents-1',
		russia: 'kgz-2019-iri-national-poll-of-residents-3'
	},
	{
		label: m.talk_chart_poll_leader(),
		china: 'tjk-2014-m-vector-central-asia-baromete-2',
		russia: 'tjk-2014-m-vector-central-asia-baromete-1'
	},
	{
		label: m.talk_chart_poll_leadership(),
		china: 'four-2006-2018-gallup-world-poll-2',
		russia: 'four-2006-2018-gallup-world-poll-1'
	},
	{
		label: m.talk_chart_poll_covid(),
		china: 'kaz-2020-central-asia-barometer-2',
		russia: 'kaz-2020-central-asia-barometer-1'
	}
];

function findAnswer({ polls }: ExploreTables, id: string) {
	for (const poll of polls) {
		const answer = poll.answers.find((each) => each.id === id);
		if (answer) return { poll, answer };
	}
	throw new Error(`no poll has the answer ${id}`);
}

/** Poll answers: the same question about both neighbours, with country, pollster and date. */
export function polls({ explore, find }: ChartTables): DrawnChart {
	const bar = (answer: PollAnswer, color: 'chn' | 'rus') => ({
		...{ value: answer.value, text: formatAnswer(answer), color },
		...{ look: 'solid' as const, ...toDrawn(find(`cell.opinion.${answer.id}`)) }
	});
	return {
		...{ kind: 'bars', byRow: true },
		title: m.talk_chart_polls(),
		unit: m.talk_chart_polls_unit(),
		keys: [
			{ label: m.talk_chart_china(), color: 'chn', look: 'solid' },
			{ label: m.talk_chart_russia(), color: 'rus', look: 'solid' }
		],
		rows: POLL_PAIRS.map(({ label, china, russia }) => {
			const { poll, answer } = findAnswer(explore, china);
			const { countries, pollster, yearText } = poll;
			const place = countries.length > 1 ? m.talk_chart_poll_four() : nameCountries(countries);
			return {
				label,
				note: m.talk_chart_poll_of({ place, pollster, year: yearText.replace('-', '–') }),
				bars: [bar(answer, 'chn'), bar(findAnswer(explore, russia).answer, 'rus')]
			};
		}),
		isPart: false,
		note: m.talk_chart_polls_note()
	};
}

/** Approval of Russia's leadership in Kazakhstan, by the one pollster who asked before and after. */
function buildApprovalBars({ find }: ChartTables): DrawnBars {
	const row = (year: number) => {
		const figure = find(`cell.opinion.kaz-${year}-gallup-world-poll-1`);
		return { label: String(year), note: '', bars: [buildBar(figure, 'rus')] };
	};
	return {
		...{ kind: 'bars', byRow: true, isPart: false, keys: [] },
		title: m.talk_chart_approval(),
		unit: m.talk_chart_approval_unit(),
		rows: [2008, 2021, 2022].map(row),
		note: ''
	};
}

/** The level of formal ties with each side, year by year. */
function buildAlignmentLevels({ explore }: ChartTables): DrawnLevels {
	const findLine = (side: 'china' | 'russia', code: CountryCode) => {
		const places = YEARS.map((year) => placeAlignment(explore, code, year)[side]);
		return {
			levels: places.map(({ step }) => ALIGNMENT_STEPS.indexOf(step)),
			sourceIds: places.flatMap(({ restsOn }) => restsOn.map(({ sourceId }) => sourceId))
		};
	};
	return {
		kind: 'levels',
		title: m.talk_chart_alignment(),
		unit: m.talk_chart_alignment_unit(),
		keys: [
			{ label: m.talk_chart_towards_russia(), color: 'rus', look: 'dotted' },
			{ label: m.talk_chart_towards_china(), color: 'chn', look: 'solid' }
		],
		years: YEARS,
		levels: ALIGNMENT_STEPS.map((step) => STEP_LABELS[step]),
		panels: NAMED_COUNTRIES.map(({ code, name }) => ({
			label: name,
			lines: [
				{ color: 'rus', look: 'dotted', ...findLine('russia', code) },
				{ color: 'chn', look: 'solid', ...findLine('china', code) }
			]
		})),
		marks: [
			{ year: 2014, label: '' },
			{ year: 2022, label: '' }
		],
		note: m.talk_chart_alignment_note()
	};
}

/** What people answered, above what governments signed. */
export const buildHoldChart = (tables: ChartTables): DrawnChart => ({
	kind: 'stack',
	charts: [buildApprovalBars(tables), buildAlignmentLevels(tables)]
});

const LAST_COUNT = 2018;
const COUNTED_YEARS = YEARS.filter((year) => year <= LAST_COUNT);
const MILLIONS_IN_BILLION = 1000;
const MILLIONS_IN_YI = 100;

/** Millions of dollars in billions, in Chinese in 亿. */
const sayLarge = (musd: number): string =>
	formatPlain(musd / (COUNTS_BY_MYRIADS ? MILLIONS_IN_YI : MILLIONS_IN_BILLION));

/** Acquisitions announced since 2005, and students per 10,000 people: a panel for each country. */
export function relation({ find }: ChartTables): DrawnChart {
	const listYears = (series: string, code: CountryCode): DrawnCell[] =>
		COUNTED_YEARS.map((year) => {
			const figure = find(`${series}.${code}.${year}`);
			const { sourceIds } = toDrawn(figure);
			const isLast = year === LAST_COUNT;
			return {
				...{ value: figure.value, look: getMarkStyle(figure.quality), sourceIds },
				text: isLast ? figure.text : '',
				...(isLast && { figure })
			};
		});
	return {
		...{ kind: 'panels', unit: '', keys: [], years: COUNTED_YEARS },
		title: m.talk_chart_relation(),
		measures: [
			{
				label: m.talk_chart_relation_money(),
				ticks: listTicks([0, 10_000, 20_000], sayLarge)
			},
			{ label: m.talk_chart_relation_students(), ticks: listTicks([0, 4, 8]) }
		],
		panels: NAMED_COUNTRIES.map(({ code, name }) => ({
			label: name,
			color: getCountryColor(code),
			rows: [listYears('acquired', code), listYears('students-per-10000', code)]
		})),
		note: m.talk_chart_relation_note()
	};
}
