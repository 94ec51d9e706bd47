import { m } from '#messages';
import type { ShownFigure } from '../../../../src/lib/figures/provenance';
import { atlas } from '../../../../src/lib/core/data/atlas';
import { describeCell } from '../../../../src/lib/text/quality-labels';
import { getStudentsInRussiaFigure } from '../../../../src/lib/figures/russia';
import { formatCount, formatPercent } from '../../../../src/lib/text/numbers';
import { COUNTRY_CODES, type CountryCode } from '../../../../src/lib/core/domain/countries';
import type { Cell } from '../../../../src/lib/core/data/types';
import { NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import { getYearIndex, LAST_YEAR, YEARS } from '../../../../src/lib/core/domain/years';
import { isOpenAtYearEnd } from '../../../../src/lib/core/data/explore/institute-years';
import { getLayerFigure } from '../../../../src/lib/layers/catalog';
import { getCountryColor } from '../../../../src/lib/story/years-chart';
import {
	buildBar,
	checkRowSays,
	listCells,
	listTicks,
	sayQuality,
	type ChartTables
} from './chart-tables';
import type { DrawnCell, DrawnChart } from './drawn-chart';

const FIRST = 2005;

/** Why counts are suspect: what their rows say, in whose words the notes of charts say it. */
const SUSPECT_ROWS = {
	first: [
		{
			id: 'kgz-2005-moe-total-aiddata-2021-public-diplomacy',
			words: ['28 is below the 2002-2004 values', 'followed by 562 in 2006', 'a partial count']
		},
		{
			id: 'uzb-2005-moe-total-aiddata-2021-public-diplomacy',
			words: ['drops from 176 (2004) to 109, then 423 in 2006', 'partial count']
		}
	],
	last: {
		key: { country: 'KAZ', year: '2023' },
		words: ['Said by a university rector', 'one source', 'In July 2024 "over 4,000" were reported']
	}
} as const;

/** Where students of each country studied when the story starts. */
export function schools({ explore, set }: ChartTables): DrawnChart {
	for (const { id, words } of SUSPECT_ROWS.first)
		checkRowSays(set, { table: 'students', key: { id } }, words);
	return {
		kind: 'bars',
		title: m.talk_chart_schools({ year: FIRST }),
		unit: '',
		keys: [
			{ label: m.talk_chart_in_russia(), color: 'rus', look: 'solid' },
			{ label: m.talk_chart_in_china(), color: 'chn', look: 'solid' }
		],
		rows: NAMED_COUNTRIES.map(({ code, name }) => ({
			label: name,
			note: '',
			bars: [
				buildBar(getStudentsInRussiaFigure(explore, code, FIRST), 'rus'),
				buildBar(getLayerFigure('students', code, { year: FIRST }), 'chn')
			]
		})),
		isPart: false,
		mainRow: COUNTRY_CODES.indexOf('KAZ'),
		note: `${m.talk_chart_schools_note()} ${m.talk_chart_schools_suspect()}`
	};
}

const LAST_COUNT = 2018;
/** The first year in which no count is suspect. */
const FIRST_SURE = 2007;
const SURE_YEARS = YEARS.filter((year) => year >= FIRST_SURE);
const COUNTED_YEARS = SURE_YEARS.filter((year) => year <= LAST_COUNT);

/** A series of the students of each country. @param say the printed figure of a year; empty for none */
const listStudentLines = (
	years: readonly number[],
	say: (code: CountryCode, year: number, cell: Cell) => string
) =>
	NAMED_COUNTRIES.map(({ code, name }) => ({
		...{ name, color: getCountryColor(code), look: 'solid' as const },
		cells: listCells(
			years.map((year) => atlas.students[code].all[getYearIndex(year)]!),
			years,
			(year, cell) => say(code, year, cell),
			(year) => getLayerFigure('students', code, { year })
		)
	}));

/** The years whose sums the title of the step compares. */
const NAMED_TOTALS: readonly number[] = [FIRST_SURE, LAST_COUNT];

/** All five together. */
function listTotals({ find }: ChartTables): DrawnCell[] {
	return COUNTED_YEARS.map((year): DrawnCell => {
		const cells = COUNTRY_CODES.map((code) => atlas.students[code].all[getYearIndex(year)]!);
		if (cells.some(({ value, quality }) => value === null || quality !== 'reported'))
			throw new Error(`no plain sum of students in ${year}, but the chart draws one`);
		const value = cells.reduce((sum, cell) => sum + cell.value!, 0);
		return {
			...{ value, look: 'solid', text: NAMED_TOTALS.includes(year) ? formatCount(value) : '' },
			sourceIds: cells.flatMap(({ sourceId }) => sourceId ?? []),
			...(NAMED_TOTALS.includes(year) && { figure: find(`students.all.${year}`) })
		};
	});
}

/** The rise, in the counted years: all five together, and each. */
export const students = (tables: ChartTables): DrawnChart => ({
	...{ kind: 'lines', keys: [], years: COUNTED_YEARS, marks: [], gap: null },
	note: m.talk_chart_students_note(),
	title: m.talk_chart_students(),
	unit: m.talk_chart_students_unit(),
	series: [
		{
			name: m.talk_chart_total(),
			color: 'text' as const,
			look: 'solid' as const,
			cells: listTotals(tables)
		},
		...listStudentLines(COUNTED_YEARS, (code, year, cell) =>
			code === 'KAZ' && year >= LAST_COUNT - 1 ? formatCount(cell.value!) : ''
		).map(({ cells, ...series }, index) => {
			const { code } = NAMED_COUNTRIES[index]!;
			const figure = getLayerFigure('students', code, { year: LAST_COUNT });
			return { ...series, cells: cells.with(-1, { ...cells.at(-1)!, figure }) };
		})
	].map((series) => ({ ...series, end: formatCount(series.cells.at(-1)!.value!) })),
	ticks: listTicks([0, 10_000, 20_000, 30_000], formatCount)
});

/** Each country's students with the years without a count. */
export function buildStudentsGapChart({ set }: ChartTables): DrawnChart {
	const { key, words } = SUSPECT_ROWS.last;
	checkRowSays(set, { table: 'student_series', key }, words);
	return {
		...{ kind: 'lines', keys: [], years: SURE_YEARS, marks: [] },
		title: m.talk_chart_students(),
		unit: m.talk_chart_students_unit(),
		series: listStudentLines(SURE_YEARS, (code, year, cell) => {
			if (year <= LAST_COUNT)
				return code === 'KAZ' && year >= LAST_COUNT - 1 ? formatCount(cell.value!) : '';
			return cell.quality === 'suspect'
				? sayQuality(formatCount(cell.value!), cell.quality)
				: describeCell(cell, formatCount);
		}),
		ticks: listTicks([0, 5000, 10_000, 15_000], formatCount),
		gap: {
			firstYear: LAST_COUNT + 1,
			lastYear: LAST_YEAR,
			label: m.talk_chart_no_table(),
			none: m.talk_chart_no_figure()
		},
		note: m.talk_chart_gap_suspect()
	};
}

/** The share of scholarship holders among all students: of all five, then of each country, the largest first. */
export function scholarships({ find }: ChartTables): DrawnChart {
	const row = (label: string, all: ShownFigure, part: ShownFigure) => {
		const share = (part.value! / all.value!) * 100;
		const percent = formatPercent(Math.round(share));
		const printed = m.talk_chart_paid_share({ percent, part: part.text, whole: all.text });
		const [whole, own] = [buildBar(all, 'stu', 'pale'), buildBar(part, 'stu')];
		return {
			...{ label, note: '', share },
			bars: [
				{ ...whole, value: 100, name: m.talk_chart_paid_all() },
				{ ...own, value: share, text: printed, name: m.talk_chart_paid_part() }
			]
		};
	};
	const countries = NAMED_COUNTRIES.map(({ code, name }) =>
		row(
			name,
			getLayerFigure('students', code, { year: LAST_COUNT }),
			getLayerFigure('students', code, { year: LAST_COUNT, studentMeasure: 'scholarship' })
		)
	).sort((a, b) => b.share - a.share);
	const all = row(
		m.talk_chart_all_five(),
		find(`students.all.${LAST_COUNT}`),
		find(`scholarships.all.${LAST_COUNT}`)
	);
	return {
		kind: 'bars',
		title: m.talk_chart_paid({ year: LAST_COUNT }),
		unit: m.talk_chart_paid_unit(),
		// over the first row
		keys: [
			{
				label: m.talk_chart_paid_without({ percent: formatPercent(100 - Math.round(all.share)) }),
				...{ color: 'stu', look: 'pale' }
			},
			{ label: m.talk_chart_paid_with(), color: 'stu', look: 'solid' }
		],
		hasPartNames: true,
		rows: [all, ...countries].map(({ share: _, ...each }) => each),
		isPart: true,
		scaleEnd: 100,
		mainRow: 0,
		note: ''
	};
}

/** Confucius Institutes open at the end of each year, all five together. */
export function institutes({ find }: ChartTables): DrawnChart {
	const counts = YEARS.map((_, index) =>
		COUNTRY_CODES.reduce((sum, code) => sum + (atlas.confuciusInstitutes[code][index] ?? 0), 0)
	);
	return {
		kind: 'columns',
		title: m.talk_chart_institutes(),
		unit: m.talk_chart_institutes_unit(),
		keys: [
			{ label: m.talk_chart_institutes_new(), color: 'ins', look: 'solid' },
			{ label: m.talk_chart_institutes_same(), color: 'ins', look: 'pale' }
		],
		years: YEARS,
		series: [
			{
				...{ name: m.talk_chart_institutes(), color: 'ins', look: 'solid' },
				cells: counts.map((value, index) => {
					const year = YEARS[index]!;
					// the last too, so that the end is read as easily as the rise
					const isNamed = value !== counts[index - 1] || index === counts.length - 1;
					const look = value > (counts[index - 1] ?? 0) ? ('solid' as const) : ('pale' as const);
					return {
						...{ value, look },
						text: isNamed ? formatCount(value) : '',
						sourceIds: atlas.institutes
							.filter((each) => each.kind === 'confucius_institute' && isOpenAtYearEnd(each, year))
							.map(({ sourceId }) => sourceId),
						...(isNamed && { figure: find(`institutes.all.${year}`) })
					};
				})
			}
		],
		ticks: listTicks([0, 5, 10]),
		marks: [],
		gap: null,
		note: m.talk_chart_institutes_note()
	};
}
