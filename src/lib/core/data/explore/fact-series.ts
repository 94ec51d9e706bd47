import type { CountryCode } from '../../domain/countries';
import type { MoneyUnit } from '../../domain/money';
import { formatCount } from '../../domain/numbers';
import { yearIndex } from '../../domain/years';
import { figureOfRow, type RowSubject, type ShownFigure, type TableRow } from '../provenance';
import { describeMoney } from '../money-words';
import { describeCell } from '../quality-words';
import { rowsOfCells } from '../series-file';
import type { Cell } from '../types';

/** A series of a table that is no layer's, with all that its figures' cards need. */
export interface FactSeries {
	country: CountryCode;
	/** 19, 2005 first. */
	cells: readonly Cell[];
	/** What is counted: `goods both ways, Chinese returns`. */
	label: string;
	/** A figure that is no money in words; a count where it is left out. */
	format?: (value: number) => string;
	/** Of millions of US dollars: in what a column counts that names the unit. */
	money?: MoneyUnit;
	subject: Omit<RowSubject, 'row' | 'series'>;
	/** Where the figure of a year stands in the tables. */
	rowIn: (year: number) => TableRow;
}

/** One year of a series as a figure that can say where it is from. */
export function figureInYear(series: FactSeries, year: number): ShownFigure {
	const { country, cells, label, format = formatCount, money, subject, rowIn } = series;
	const cell = cells[yearIndex(year)]!;
	const origin = subject.rule === null ? 'printed' : 'derived';
	return figureOfRow(
		{ ...cell, country, year, ...(cell.isDerived && { origin: 'derived' }) },
		{ label, ...(money ? describeMoney(cell, money) : { text: describeCell(cell, format) }) },
		{
			...subject,
			row: rowIn(year),
			series: () => rowsOfCells(cells, { country, measure: label, unit: subject.unit, origin })
		}
	);
}
