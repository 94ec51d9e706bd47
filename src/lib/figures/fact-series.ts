import type { CountryCode } from '../core/domain/countries';
import type { MoneyUnit } from '../text/money';
import { formatCount } from '../text/numbers';
import { getYearIndex } from '../core/domain/years';
import { buildRowFigure, type RowSubject, type ShownFigure } from './provenance';
import type { TableRow } from '../core/data/provenance-rows';
import { describeMoney } from '../text/money-labels';
import { describeCell } from '../text/quality-labels';
import { toSeriesRows } from './series-file';
import type { Cell } from '../core/data/types';

/** A series of a table that no layer shows, with what the cards of its figures need. */
export interface FactSeries {
	country: CountryCode;
	/** 19, 2005 first. */
	cells: readonly Cell[];
	/** What is counted: `goods both ways, Chinese returns`. */
	label: string;
	/** Of a figure that is not money; a count by default. */
	format?: (value: number) => string;
	/** For millions of US dollars: the unit of a column that names its unit. */
	money?: MoneyUnit;
	subject: Omit<RowSubject, 'row' | 'series'>;
	rowIn: (year: number) => TableRow;
}

export function findFigureInYear(series: FactSeries, year: number): ShownFigure {
	const { country, cells, label, format = formatCount, money, subject, rowIn } = series;
	const cell = cells[getYearIndex(year)]!;
	const origin = subject.rule === null ? 'printed' : 'derived';
	return buildRowFigure(
		{ ...cell, country, year, ...(cell.isDerived && { origin: 'derived' }) },
		{ label, ...(money ? describeMoney(cell, money) : { text: describeCell(cell, format) }) },
		{
			...subject,
			row: rowIn(year),
			series: () => toSeriesRows(cells, { country, measure: label, unit: subject.unit, origin })
		}
	);
}
