import { LANGUAGE } from '#language';
import { m } from '#messages';
import { group } from 'd3-array';
import { nameCountry } from '$lib/text/country-names';
import type { Encoding, RawTable, ReadDoubt } from '../read/raw-table';
import {
	COMBINATION_LABELS,
	COMBINATIONS,
	combinePeriods,
	needsCombination
} from './combine-periods';
import { readNumber } from './read-number';
import { isCodeName } from './role-names';
import { findColumn, listNumberColumns, type ColumnRole } from './roles';
import { isUnderstood, type UserRow } from './understand';

/** What the reader has to decide, because both readings are possible. */
export interface Question {
	code: 'encoding' | 'decimal' | 'value' | 'series' | 'periods';
	/** Each with the first figures or words as it would give them. */
	readings: readonly Reading[];
}

interface Reading {
	/** For `answer`: an encoding, a decimal sign, the number of a column, or a combination. */
	id: string;
	label: string;
	sample: readonly string[];
}

const MOST_SAMPLES = 3;
const MOST_READINGS = 6;

interface Asked {
	table: RawTable;
	columns: readonly ColumnRole[];
	/** Interpreted rows of the table. */
	rows: readonly UserRow[];
	doubts: readonly ReadDoubt[];
	seriesDoubt: readonly number[];
	hasChosenPeriods: boolean;
}

const DECIMAL_LABELS = {
	point: m.user_data_reading_point,
	comma: m.user_data_reading_comma
};

function describePlace({ country, region, place, year, partner }: UserRow): string {
	const from = place || region?.name || (country ? nameCountry(country) : '');
	const where = partner ? `${from} → ${partner.name}` : from;
	return [where, year].filter((part) => part !== '' && part !== null).join(', ');
}

/** With every digit: a preview that rounds would hide the difference. */
const exact = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 9 });

const describeSample = (row: UserRow, figure: string) =>
	m.user_data_figure({ name: describePlace(row), figure });

function askEncoding(doubts: readonly ReadDoubt[]): Question[] {
	return doubts.map(({ readings }) => ({
		code: 'encoding',
		readings: readings.map(({ encoding, sample }) => ({
			...{ id: encoding, label: formatEncoding(encoding), sample: [sample] }
		}))
	}));
}

/** As its standard writes it. */
export const formatEncoding = (encoding: Encoding): string =>
	encoding.toUpperCase().replace('WINDOWS', 'Windows').replace('IBM', 'CP');

function askDecimal({ table, columns, rows }: Asked): Question[] {
	const value = findColumn(columns, 'value');
	const unclear = rows.filter(({ errors }) =>
		errors.some(({ code }) => code === 'number-two-ways')
	);
	if (unclear.length === 0) return [];
	const readings = (['point', 'comma'] as const).map((sign) => ({
		id: sign,
		label: DECIMAL_LABELS[sign](),
		sample: unclear.slice(0, MOST_SAMPLES).map((row) => {
			const reading = readNumber(table.rows[row.index]![value] ?? '', sign);
			const figure = reading !== 'gap' && 'value' in reading ? exact.format(reading.value) : '';
			return describeSample(row, figure);
		})
	}));
	return [{ code: 'decimal', readings }];
}

/** Columns of numbers that might be codes. */
function askValue({ table, columns, rows }: Asked): Question[] {
	if (findColumn(columns, 'value') !== -1) return [];
	const numbers = listNumberColumns(table, columns);
	const likely = [...numbers].sort(
		(a, b) => Number(isCodeName(table.columns[a]!)) - Number(isCodeName(table.columns[b]!))
	);
	if (likely.length === 0) return [];
	const readings = likely.slice(0, MOST_READINGS).map((column) => ({
		id: String(column),
		label: table.columns[column]!,
		sample: rows
			.slice(0, MOST_SAMPLES)
			.map((row) => describeSample(row, String(table.rows[row.index]![column] ?? '')))
	}));
	return [{ code: 'value', readings }];
}

function askSeries({ table, seriesDoubt }: Asked): Question[] {
	if (seriesDoubt.length === 0) return [];
	const readings = seriesDoubt.slice(0, MOST_READINGS).map((column) => {
		const values = new Set(table.rows.map((row) => String(row[column] ?? '')));
		return {
			id: String(column),
			label: table.columns[column]!,
			sample: [...values].slice(0, MOST_SAMPLES)
		};
	});
	return [{ code: 'series', readings }];
}

function askPeriods({ rows, hasChosenPeriods }: Asked): Question[] {
	const good = rows.filter(isUnderstood);
	if (hasChosenPeriods || !needsCombination(good)) return [];
	const byYear = group(good, ({ country, region, series, unit, year }) =>
		JSON.stringify([country, region?.code, series, unit, year])
	);
	const years = [...byYear.values()].filter(
		(own) => own.length > 1 && own.every(({ value, part }) => value !== null && part !== '')
	);
	years.sort((a, b) => b.length - a.length);
	const readings = COMBINATIONS.map((how) => ({
		id: how,
		label: COMBINATION_LABELS[how](),
		sample: years.slice(0, MOST_SAMPLES).map((own) => {
			const value = combinePeriods(own, how)[0]?.value ?? null;
			return describeSample(own[0]!, value === null ? m.quality_none_own() : exact.format(value));
		})
	}));
	return [{ code: 'periods', readings }];
}

/** What is undecided about a table, each with a preview of every reading. */
export const listQuestions = (asked: Asked): Question[] => [
	...askEncoding(asked.doubts),
	...askValue(asked),
	...askDecimal(asked),
	...askSeries(asked),
	...askPeriods(asked)
];
