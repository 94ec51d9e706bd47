import { m } from '#messages';
import { formatDate } from '../../../../src/lib/text/dates';
import { YEARS } from '../../../../src/lib/core/domain/years';
import { number, text } from '../../cells';
import { getTable } from '../../read-tables';
import { buildBar, toDrawn, sayBillions, listTicks, type ChartTables } from './chart-tables';
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

/**
 * The railway's running count of trains through the crossing at two dates. Counts of single years are
 * not drawn: that of 2016 begins in June, and those of 2017 to 2021 were not found or not checked.
 */
export function buildKhorgosChart({ find }: ChartTables): DrawnChart {
	const row = (date: string) => {
		const figure = find(`cell.corridor_traffic.khorgos-trains-cumulative-${date}-1`);
		const until = formatDate(date);
		return {
			...{ label: m.talk_chart_trains_until({ date: until }), note: '' },
			bars: [buildBar(figure, 'cor')]
		};
	};
	return {
		...{ kind: 'bars', byRow: true, isPart: false, keys: [] },
		title: m.talk_chart_trains(),
		unit: m.talk_chart_trains_unit(),
		rows: ['2020-11-23', '2024-01-16'].map(row),
		note: m.talk_chart_trains_note()
	};
}
