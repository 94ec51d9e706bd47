import { m } from '#messages';
import type { ShownFigure } from '../../../../src/lib/figures/provenance';
import { atlas } from '../../../../src/lib/core/data/atlas';
import { describeCell } from '../../../../src/lib/text/quality-labels';
import { getStudentsInRussiaFigure } from '../../../../src/lib/figures/russia';
import { formatCount, formatPercent } from '../../../../src/lib/text/numbers';
import { COUNTRY_CODES } from '../../../../src/lib/core/domain/countries';
import { NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import { LAST_YEAR, YEARS } from '../../../../src/lib/core/domain/years';
import { isOpenAtYearEnd } from '../../../../src/lib/core/data/explore/institute-years';
import { getLayerFigure } from '../../../../src/lib/layers/catalog';
import { getCountryColor } from '../../../../src/lib/story/years-chart';
import { buildBar, listCells, listTicks, sayQuality, type ChartTables } from './chart-tables';
import type { DrawnChart } from './drawn-chart';

const FIRST = 2005;

/** Where students of each country studied when the story starts. */
export function schools({ explore }: ChartTables): DrawnChart {
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
		note: m.talk_chart_schools_note()
	};
}

const LAST_COUNT = 2018;

function studentLines(years: readonly number[]): DrawnChart {
	const hasGap = years.at(-1)! > LAST_COUNT;
	return {
		kind: 'lines',
		title: m.talk_chart_students(),
		unit: m.talk_chart_students_unit(),
		keys: [],
		years,
		series: NAMED_COUNTRIES.map(({ code, name }) => ({
			...{ name, color: getCountryColor(code), look: 'solid' as const },
			cells: listCells(
				atlas.students[code].all.slice(0, years.length),
				years,
				(year, cell) => {
					if (year > LAST_COUNT)
						return cell.quality === 'suspect'
							? sayQuality(formatCount(cell.value!), cell.quality)
							: describeCell(cell, formatCount);
					return code === 'KAZ' && [2017, LAST_COUNT].includes(year)
						? formatCount(cell.value!)
						: '';
				},
				(year) => getLayerFigure('students', code, { year })
			)
		})),
		ticks: listTicks([0, 5000, 10_000, 15_000], formatCount),
		marks: [],
		gap: hasGap
			? {
					firstYear: LAST_COUNT + 1,
					lastYear: LAST_YEAR,
					label: m.talk_chart_no_table(),
					none: m.talk_chart_no_figure()
				}
			: null,
		note: hasGap ? m.talk_chart_gap_note() : ''
	};
}

/** The rise, in the counted years. */
export const students = (): DrawnChart => studentLines(YEARS.filter((year) => year <= LAST_COUNT));

/** The same with the years without a count. */
export const buildStudentsGapChart = (): DrawnChart => studentLines(YEARS);

/** The share of scholarship holders among all students, of all five and of each country. */
export function scholarships({ find }: ChartTables): DrawnChart {
	const row = (label: string, all: ShownFigure, part: ShownFigure) => {
		const share = (part.value! / all.value!) * 100;
		const percent = formatPercent(Math.round(share));
		const text = m.talk_chart_paid_share({ percent, part: part.text, whole: all.text });
		return {
			...{ label, note: '' },
			bars: [
				{ ...buildBar(all, 'stu', 'pale'), value: 100 },
				{ ...buildBar(part, 'stu'), value: share, text }
			]
		};
	};
	return {
		kind: 'bars',
		title: m.talk_chart_paid({ year: LAST_COUNT }),
		unit: m.talk_chart_paid_unit(),
		keys: [
			{ label: m.talk_chart_paid_all(), color: 'stu', look: 'pale' },
			{ label: m.talk_chart_paid_part(), color: 'stu', look: 'solid' }
		],
		rows: [
			row(
				m.talk_chart_all_five(),
				find(`students.all.${LAST_COUNT}`),
				find(`scholarships.all.${LAST_COUNT}`)
			),
			...NAMED_COUNTRIES.map(({ code, name }) =>
				row(
					name,
					getLayerFigure('students', code, { year: LAST_COUNT }),
					getLayerFigure('students', code, { year: LAST_COUNT, studentMeasure: 'scholarship' })
				)
			)
		],
		isPart: true,
		scaleEnd: 100,
		mainRow: 0,
		note: m.talk_chart_paid_note({ count: find('claims.2.0').text })
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
		keys: [],
		years: YEARS,
		series: [
			{
				...{ name: m.talk_chart_institutes(), color: 'ins', look: 'solid' },
				cells: counts.map((value, index) => {
					const year = YEARS[index]!;
					const isNew = value !== counts[index - 1];
					return {
						...{ value, look: 'solid' as const },
						text: isNew ? formatCount(value) : '',
						sourceIds: atlas.institutes
							.filter((each) => each.kind === 'confucius_institute' && isOpenAtYearEnd(each, year))
							.map(({ sourceId }) => sourceId),
						...(isNew && { figure: find(`institutes.all.${year}`) })
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
