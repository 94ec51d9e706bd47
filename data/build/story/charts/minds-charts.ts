import { m } from '#messages';
import { placeAlignment } from '../../../../src/lib/core/data/explore/alignment';
import {
	ALIGNMENT_STEPS,
	type AlignmentStep
} from '../../../../src/lib/core/data/explore/agreement-catalog';
import { STEP_LABELS } from '../../../../src/lib/text/agreement-names';
import { formatPercent } from '../../../../src/lib/text/numbers';
import type { ExploreTables, PollAnswer } from '../../../../src/lib/core/data/explore/types';
import { nameCountries, NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import type { CountryCode } from '../../../../src/lib/core/domain/countries';
import { YEARS } from '../../../../src/lib/core/domain/years';
import { getCountryColor } from '../../../../src/lib/story/years-chart';
import { buildBar, getRow, toDrawn, type ChartTables } from './chart-tables';
import type { DrawnBars, DrawnCell, DrawnChart } from './drawn-chart';

/** The same question of China and of Russia, by the ids of the answers. */
interface PollPair {
	question: string;
	china: string;
	russia: string;
}

/** A high share is bad. */
const FEAR: PollPair = {
	question: m.talk_chart_poll_named_threat(),
	china: 'kgz-2018-iri-national-poll-of-residents-6',
	russia: 'kgz-2018-iri-national-poll-of-residents-7'
};

/** A high share is good. */
const GOOD_OPINIONS: readonly PollPair[] = [
	{
		question: m.talk_chart_poll_good(),
		china: 'kgz-2018-iri-national-poll-of-residents-1',
		russia: 'kgz-2018-iri-national-poll-of-residents-3'
	},
	{
		question: m.talk_chart_poll_good(),
		china: 'kgz-2019-iri-national-poll-of-residents-1',
		russia: 'kgz-2019-iri-national-poll-of-residents-3'
	},
	{
		question: m.talk_chart_poll_leader(),
		china: 'tjk-2014-m-vector-central-asia-baromete-2',
		russia: 'tjk-2014-m-vector-central-asia-baromete-1'
	},
	{
		question: m.talk_chart_poll_leadership(),
		china: 'four-2006-2018-gallup-world-poll-2',
		russia: 'four-2006-2018-gallup-world-poll-1'
	},
	{
		question: m.talk_chart_poll_covid(),
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

function buildPollBars(
	{ explore, find }: ChartTables,
	pairs: readonly PollPair[],
	words: Pick<DrawnBars, 'title' | 'keys' | 'note'>
): DrawnBars {
	const bar = (answer: PollAnswer, color: 'chn' | 'rus', name: string) => ({
		// some polls give tenths, others none
		...{ value: answer.value, text: formatPercent(Math.round(answer.value)), color, name },
		...{ look: 'solid' as const, ...toDrawn(find(`cell.opinion.${answer.id}`)) }
	});
	return {
		...{ kind: 'bars', byRow: true, isPart: false, scaleEnd: 100, ...words },
		unit: '',
		rows: pairs.map(({ question, china, russia }) => {
			const { poll, answer } = findAnswer(explore, china);
			const { countries, yearText } = poll;
			const place = countries.length > 1 ? m.talk_chart_poll_four() : nameCountries(countries);
			return {
				label: m.talk_chart_poll_of({ place, year: yearText.replace('-', '–') }),
				note: question,
				bars: [
					bar(answer, 'chn', m.talk_chart_china()),
					bar(findAnswer(explore, russia).answer, 'rus', m.talk_chart_russia())
				]
			};
		})
	};
}

/** Poll answers about both neighbours: what is feared apart from what is liked. */
export const polls = (tables: ChartTables): DrawnChart => ({
	kind: 'stack',
	charts: [
		buildPollBars(tables, [FEAR], {
			title: m.talk_chart_poll_threat(),
			keys: [
				{ label: m.talk_chart_china(), color: 'chn', look: 'solid' },
				{ label: m.talk_chart_russia(), color: 'rus', look: 'solid' }
			],
			note: ''
		}),
		buildPollBars(tables, GOOD_OPINIONS, {
			title: m.talk_chart_polls(),
			keys: [],
			note: m.talk_chart_polls_note()
		})
	]
});

const ASKED = [2008, 2021, 2022];
const APPROVAL_YEARS = Array.from({ length: 2022 - 2008 + 1 }, (_, index) => 2008 + index);

/** Approval of Russia's leadership in Kazakhstan: the years that have an answer, and those between. */
export function approval({ find }: ChartTables): DrawnChart {
	const cells = APPROVAL_YEARS.map((year): DrawnCell => {
		if (!ASKED.includes(year)) return { value: null, look: 'solid', text: '', sourceIds: [] };
		const figure = find(`cell.opinion.kaz-${year}-gallup-world-poll-1`);
		return { value: figure.value, look: 'solid', text: figure.text, ...toDrawn(figure) };
	});
	return {
		...{ kind: 'columns', years: APPROVAL_YEARS, hasFewYears: true, keys: [], note: '' },
		title: m.talk_chart_approval(),
		unit: m.talk_chart_approval_unit(),
		series: [{ name: m.talk_chart_russia(), color: 'rus', look: 'solid', cells }],
		// the figures stand at their columns
		ticks: [{ value: 0, label: '' }],
		domain: [0, 100],
		marks: [{ year: 2022, label: m.talk_chart_war() }],
		gap: { firstYear: 2009, lastYear: 2020, label: m.talk_chart_approval_gap() },
		gapLabel: m.talk_chart_approval_gap(),
		falls: ASKED.slice(1).map((toYear, index) => {
			const fromYear = ASKED[index]!;
			const [before, after] = [fromYear, toYear].map(
				(year) => cells[APPROVAL_YEARS.indexOf(year)]!.value!
			);
			const years = toYear - fromYear;
			const label = m.talk_chart_approval_fall({ points: before! - after!, years });
			return { fromYear, toYear, label: years > 1 ? label : '' };
		})
	};
}

const TALK_LEVELS: Readonly<Record<AlignmentStep, string>> = {
	...STEP_LABELS,
	none: m.talk_chart_level_none(),
	contact: m.talk_chart_level_contact(),
	loose: m.talk_chart_level_loose(),
	alliance: m.talk_chart_level_alliance(),
	comprehensive: m.talk_chart_level_comprehensive(),
	'comprehensive-raised': m.talk_chart_level_raised()
};

/** The agreements that give the highest rung of partnerships its name. */
const UPGRADED = [
	{
		...{ country: 'KAZ', from_date: '2019-09-11' },
		organisation_or_status: 'permanent_comprehensive_strategic_partnership_CHN'
	},
	{
		...{ country: 'KGZ', from_date: '2023-05-18' },
		organisation_or_status: 'comprehensive_strategic_partnership_new_era_CHN'
	}
];

/** The level of formal ties with each side: from the first year to the last. */
export function alignment({ explore, set }: ChartTables): DrawnChart {
	for (const key of UPGRADED) getRow(set, 'alignment', key);
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
		unit: '',
		nobody: m.talk_chart_level_nobody(),
		keys: [
			{ label: m.talk_chart_towards_russia(), color: 'rus', look: 'solid' },
			{ label: m.talk_chart_towards_china(), color: 'chn', look: 'solid' }
		],
		years: YEARS,
		levels: ALIGNMENT_STEPS.map((step) => TALK_LEVELS[step]),
		isFromTo: true,
		panels: NAMED_COUNTRIES.map(({ code, name }) => ({
			label: name,
			color: getCountryColor(code),
			lines: [
				{ color: 'rus', look: 'solid', ...findLine('russia', code) },
				{ color: 'chn', look: 'solid', ...findLine('china', code) }
			]
		})),
		marks: [],
		note: m.talk_chart_alignment_note()
	};
}

const LAST_COUNT = 2018;

/** The countries that the words of the step are about; the others are in a neutral shade. */
const NAMED_IN_WORDS: readonly CountryCode[] = ['KAZ', 'KGZ'];

/** Both per head, in the last year with a count: acquisitions announced until then, and students. */
export function relation({ find }: ChartTables): DrawnChart {
	const lists = [
		{ series: 'acquired-per-head', name: m.talk_chart_relation_money() },
		{ series: 'students-per-10000', name: m.talk_chart_relation_students() }
	];
	const rows = NAMED_COUNTRIES.map(({ code, name: label }) => {
		const bars = lists.map(({ series, name }) => {
			const figure = find(`${series}.${code}.${LAST_COUNT}`);
			const isNamed = NAMED_IN_WORDS.includes(code);
			const bar = isNamed
				? buildBar(figure, getCountryColor(code))
				: buildBar(figure, 'text-2', 'pale');
			return { ...bar, name };
		});
		return { label, note: '', bars };
	});
	return {
		...{ kind: 'bars', byRow: true, isAbreast: true, isPart: false, unit: '', keys: [] },
		title: m.talk_chart_relation(),
		// by the money: whether the students follow it is seen
		rows: rows.toSorted((a, b) => b.bars[0]!.value! - a.bars[0]!.value!),
		note: m.talk_chart_relation_note()
	};
}
