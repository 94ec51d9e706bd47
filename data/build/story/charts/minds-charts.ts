import { m } from '#messages';
import { placeAlignment } from '../../../../src/lib/core/data/explore/alignment';
import { ALIGNMENT_STEPS } from '../../../../src/lib/core/data/explore/agreement-catalog';
import { STEP_LABELS } from '../../../../src/lib/text/agreement-names';
import { formatAnswer } from '../../../../src/lib/text/poll-labels';
import type { ExploreTables, PollAnswer } from '../../../../src/lib/core/data/explore/types';
import { formatCount } from '../../../../src/lib/text/numbers';
import { nameCountries, NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import type { CountryCode } from '../../../../src/lib/core/domain/countries';
import { YEARS } from '../../../../src/lib/core/domain/years';
import { PAPER_EDITION, pairDealsAndStudents } from '../deals-and-students';
import { toDrawn, sayMillions, listTicks, type ChartTables } from './chart-tables';
import type { DrawnChart } from './drawn-chart';
import { COUNTRY_COLORS } from './people-charts';

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
	const bar = (answer: PollAnswer, color: 'ins' | 'text-2') => ({
		...{ value: answer.value, text: formatAnswer(answer), color },
		...{ look: 'solid' as const, ...toDrawn(find(`cell.opinion.${answer.id}`)) }
	});
	return {
		kind: 'bars',
		title: m.talk_chart_polls(),
		unit: m.talk_chart_polls_unit(),
		keys: [
			{ label: m.talk_chart_china(), color: 'ins', look: 'solid' },
			{ label: m.talk_chart_russia(), color: 'text-2', look: 'solid' }
		],
		rows: POLL_PAIRS.map(({ label, china, russia }) => {
			const { poll, answer } = findAnswer(explore, china);
			const { countries, pollster, yearText } = poll;
			const place = countries.length > 1 ? m.talk_chart_poll_four() : nameCountries(countries);
			return {
				label,
				note: m.talk_chart_poll_of({ place, pollster, year: yearText.replace('-', '–') }),
				bars: [bar(answer, 'ins'), bar(findAnswer(explore, russia).answer, 'text-2')]
			};
		}),
		isPart: false,
		note: m.talk_chart_polls_note()
	};
}

/** The level of formal ties with each side, year by year. */
export function alignment({ explore }: ChartTables): DrawnChart {
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
			{ label: m.talk_chart_towards_russia(), color: 'text-2', look: 'dotted' },
			{ label: m.talk_chart_towards_china(), color: 'ins', look: 'solid' }
		],
		years: YEARS,
		levels: ALIGNMENT_STEPS.map((step) => STEP_LABELS[step]),
		panels: NAMED_COUNTRIES.map(({ code, name }) => ({
			label: name,
			lines: [
				{ color: 'text-2', look: 'dotted', ...findLine('russia', code) },
				{ color: 'ins', look: 'solid', ...findLine('china', code) }
			]
		})),
		marks: [
			{ year: 2014, label: '' },
			{ year: 2022, label: '' }
		],
		note: m.talk_chart_alignment_note()
	};
}

const LAST_COUNT = 2018;

/** Money announced since 2005 against students of the year, one path per country. */
export function relation({ explore }: ChartTables): DrawnChart {
	// no logarithm of 0: a path starts with the first deal
	const shown = pairDealsAndStudents(explore, PAPER_EDITION).filter(
		({ x, y, year }) => x > 0 && y > 0 && year <= LAST_COUNT
	);
	return {
		kind: 'paths',
		title: m.talk_chart_relation(),
		unit: '',
		keys: [],
		x: {
			label: m.talk_chart_relation_money(),
			ticks: listTicks([500, 1000, 5000, 10_000], sayMillions),
			from: 230,
			to: 25_000
		},
		y: {
			label: m.talk_chart_relation_students(),
			ticks: listTicks([500, 1000, 5000, 10_000], formatCount),
			from: 400,
			to: 18_000
		},
		paths: NAMED_COUNTRIES.map(({ code, name }) => ({
			label: name,
			color: COUNTRY_COLORS[code],
			points: shown
				.filter(({ country }) => country === code)
				.map(({ x, y, year, sourceIds }) => ({ x, y, year, sourceIds }))
		})),
		note: m.talk_chart_relation_note()
	};
}
