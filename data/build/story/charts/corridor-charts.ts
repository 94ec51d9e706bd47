import { m } from '#messages';
import { formatCount } from '../../../../src/lib/text/numbers';
import { LAST_YEAR, YEARS } from '../../../../src/lib/core/domain/years';
import { number, text } from '../../cells';
import { getTable } from '../../read-tables';
import { toDrawn, sayBillions, listTicks, type ChartTables } from './chart-tables';
import type { DrawnCell, DrawnChart } from './drawn-chart';

/** `khorgos-trains-2022-1`: of several figures of a year the first row counts. */
const getId = (series: string, year: number) => `${series}-${year}-1`;

/** The figure of each year from the table's first row; recalled ones are dotted. */
function trafficCells(
	{ set, find }: ChartTables,
	series: string,
	years: readonly number[],
	say: (value: number, year: number) => string
): DrawnCell[] {
	const rows = new Map(getTable(set, 'corridor_traffic').rows.map((row) => [text(row, 'id'), row]));
	return years.map((year): DrawnCell => {
		const row = rows.get(getId(series, year));
		if (!row) return { value: null, look: 'solid', text: '', sourceIds: [] };
		const value = number(row, 'value');
		// a round number or a minimum is not a count
		const isRough = /rounded|over /.test(text(row, 'note'));
		const look = text(row, 'evidence') === 'recalled' ? 'dotted' : isRough ? 'hollow' : 'solid';
		const printed = say(value, year);
		const { sourceIds, figure } = toDrawn(find(`cell.corridor_traffic.${getId(series, year)}`));
		return { value, look, text: printed, sourceIds, ...(printed !== '' && { figure }) };
	});
}

const unverified = (color: 'cor') =>
	[
		{ label: m.talk_chart_reported(), color, look: 'solid' },
		{ label: m.talk_chart_unverified(), color, look: 'dotted' }
	] as const;

/** Gas through the three lines from Turkmenistan. */
export function gas(tables: ChartTables): DrawnChart {
	const say = (value: number, year: number) => (year === 2019 ? sayBillions(value) : '');
	return {
		kind: 'columns',
		title: m.talk_chart_gas(),
		unit: m.talk_chart_gas_unit(),
		keys: unverified('cor'),
		years: YEARS,
		series: [
			{
				...{ name: m.talk_chart_gas(), color: 'cor', look: 'solid' },
				cells: trafficCells(tables, 'gas-cagp-annual', YEARS, say)
			}
		],
		ticks: listTicks([0, 20, 40], sayBillions),
		marks: [{ year: 2013, label: m.talk_chart_speech() }],
		gap: null,
		note: m.talk_chart_gas_note()
	};
}

const TRAIN_YEARS = YEARS.filter((year) => year >= 2016);
/** The Chinese railway counts trains through the crossing from June of this year. */
const FIRST_TRAINS = 2016;

/** Trains through the crossing in each year: the first is counted from June, 2021 to 14 December. */
export function buildKhorgosChart(tables: ChartTables): DrawnChart {
	const named = [LAST_YEAR - 1, LAST_YEAR];
	const say = (value: number, year: number) => (named.includes(year) ? formatCount(value) : '');
	const cells = trafficCells(tables, 'khorgos-trains', TRAIN_YEARS, say).map((cell, index) =>
		TRAIN_YEARS[index] === FIRST_TRAINS ? { ...cell, look: 'hollow' as const } : cell
	);
	return {
		kind: 'columns',
		title: m.talk_chart_trains(),
		unit: m.talk_chart_trains_unit(),
		keys: [
			{ label: m.talk_chart_trains_rough(), color: 'cor', look: 'hollow' },
			{ label: m.talk_chart_unverified(), color: 'cor', look: 'dotted' }
		],
		years: TRAIN_YEARS,
		series: [{ name: m.talk_chart_trains(), color: 'cor', look: 'solid', cells }],
		ticks: listTicks([0, 4000, 8000], formatCount),
		...{ marks: [], gap: null },
		...{ emptyLabel: m.quality_no_figure_short(), gapLabel: m.talk_chart_no_figure() },
		note: m.talk_chart_trains_note()
	};
}
