import { m } from '#messages';
import { found } from '../../../src/lib/features/claims/claims-model';
import { formatDate } from '../../../src/lib/text/dates';
import { formatAnswer } from '../../../src/lib/text/poll-labels';
import type { ShownFigure } from '../../../src/lib/figures/provenance';
import { makeTableRow } from '../../../src/lib/core/data/provenance-rows';
import { describeBound, QUALITY_LABELS } from '../../../src/lib/text/quality-labels';
import { formatMoney, describeMoneyUnit } from '../../../src/lib/text/money';
import { formatCount, formatPercent, formatVolume } from '../../../src/lib/text/numbers';
import { NUMBER_LOCALE } from '../../../src/lib/core/domain/languages';
import { isCountryCode } from '../../../src/lib/core/domain/countries';
import { number, optionalNumber, text } from '../cells';
import type { CsvRow } from '../csv-table';
import { nameCodesInNotes } from '../named-notes';
import { getTable, type TableSet } from '../read-tables';

function findRow(set: TableSet, table: string, id: string): CsvRow | null {
	return getTable(set, table).rows.find((row) => text(row, 'id') === id) ?? null;
}

/** With every decimal that the table has. */
const DECIMALS = new Intl.NumberFormat(NUMBER_LOCALE, {
	maximumFractionDigits: 6,
	useGrouping: false
});

/** Whole numbers as elsewhere, others with all decimals of the table. */
const formatValue = (value: number) =>
	Number.isInteger(value) ? formatCount(value) : DECIMALS.format(value);

/** A figure in a sentence, with its unit if that is one of large numbers. */
function sayValue(value: number, tableUnit: string): string {
	if (tableUnit === 'percent') return formatPercent(value);
	if (tableUnit === 'bcm') return formatVolume(value);
	if (tableUnit === 'percentage points') return formatAnswer({ value, unit: tableUnit });
	if (tableUnit === '' || tableUnit === 'million USD') return formatMoney(value);
	return formatValue(value);
}

/** Units of the tables in the language of this process, for files; others stay as they are. */
const UNITS: Readonly<Record<string, string>> = {
	'': m.cells_million_usd(),
	'million USD': m.cells_million_usd(),
	'trains per day': m.cells_trains_per_day(),
	trains: m.cells_trains(),
	bcm: m.cells_bcm(),
	'million tonnes': m.cells_million_tonnes(),
	containers: m.cells_containers(),
	TEU: m.cells_teu(),
	vehicles: m.cells_vehicles(),
	percent: m.cells_percent(),
	'percentage points': m.cells_points()
};

/** What a figure without a question is called on its card, in the units that the language counts in. */
const NAMES: Readonly<Record<string, string>> = {
	'': describeMoneyUnit('millions'),
	'million USD': describeMoneyUnit('millions'),
	bcm: m.forms_unit_bcm()
};

const BOUNDS = ['at least', 'about', 'almost'] as const;
const FIGURE_COLUMNS = ['value', 'students', 'amount_musd', 'total_musd'];

/** The question of a poll with its answer, which a change of points has not; empty in other tables. */
function pollLabel(row: CsvRow, words: (text: string) => string): string {
	const question = words(text(row, 'question'));
	if (!question || text(row, 'unit') === 'percentage points') return question;
	return m.cells_answer({ question, answer: words(text(row, 'answer')) });
}

/**
 * `{cell.corridor_traffic.khorgos-trains-2023-1}`: the figure of one row of a table, unit and all.
 * @returns null if no such row has a figure
 */
export function getCellFigure(
	set: TableSet,
	[table = '', id = '', ...rest]: readonly string[],
	words: (text: string) => string
): ShownFigure | null {
	const row = findRow(nameCodesInNotes(set), table, id);
	const column = FIGURE_COLUMNS.find((name) => row && optionalNumber(row, name) !== null);
	if (!row || !column || rest.length > 0) return null;
	const value = number(row, column);
	const isUnverified = text(row, 'evidence') === 'recalled';
	const tableUnit = text(row, 'unit');
	const unit = column === 'students' ? m.cells_students() : (UNITS[tableUnit] ?? tableUnit);
	const name = column === 'students' ? unit : (NAMES[tableUnit] ?? unit);
	const bound = BOUNDS.find((each) => each === text(row, 'bound')) ?? null;
	const exact = sayValue(value, column === 'students' ? 'persons' : tableUnit);
	const figure = describeBound(bound, exact);
	const country = text(row, 'country');
	return {
		...found({
			text: isUnverified ? `${figure} (${QUALITY_LABELS.unverified})` : figure,
			label: pollLabel(row, words) || name,
			value,
			year: optionalNumber(row, 'year') ?? 0,
			row: makeTableRow(`${table}.csv`, { id }),
			unit,
			sourceId: text(row, 'source_id'),
			note: text(row, 'note'),
			...(isCountryCode(country) ? { country } : { place: m.cells_central_asia() })
		}),
		...(isUnverified
			? { quality: 'unverified' as const }
			: bound && { quality: 'estimate' as const })
	};
}

/** `{date.2013-09-07-…}`: the day, month or year of an event. */
export function getDateFigure(
	set: TableSet,
	[id = '', ...rest]: readonly string[],
	words: (text: string) => string
): ShownFigure | null {
	const row = findRow(set, 'events', id);
	if (!row || rest.length > 0) return null;
	const date = text(row, 'date');
	return found({
		text: formatDate(date),
		label: words(text(row, 'title')),
		value: Number(date.slice(0, 4)),
		year: Number(date.slice(0, 4)),
		row: makeTableRow('events.csv', { id }),
		unit: m.rows_unit_date(),
		sourceId: text(row, 'source_id'),
		place: words(text(row, 'place'))
	});
}
