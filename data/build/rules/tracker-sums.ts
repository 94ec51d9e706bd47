import { list, number, text } from '../cells';
import type { CsvRow } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

/** An edition is one file of the tracker: two sources under one edition would mix editions. */
function mixedEditions(set: TableSet): DataError[] {
	const table = getTable(set, 'tracker_sums');
	const sourceBySum = new Map<string, string>();
	const editionBySum = new Map<string, string>();
	return table.rows.flatMap((row) => {
		const [edition, source] = [text(row, 'edition'), text(row, 'source_id')];
		const known = sourceBySum.get(edition) ?? source;
		const owner = editionBySum.get(source) ?? edition;
		sourceBySum.set(edition, known);
		editionBySum.set(source, owner);
		if (known !== source) {
			const message = `"${source}" is not "${known}", the source of edition "${edition}"`;
			return [makeErrorAt(table, row, 'source_id', message)];
		}
		const message = `"${edition}" is not "${owner}", the edition of source "${source}"`;
		return owner === edition ? [] : [makeErrorAt(table, row, 'edition', message)];
	});
}

/** The share that the paper counts as energy belongs to the paper's edition and is at most the sum. */
function energyShares(set: TableSet): DataError[] {
	const table = getTable(set, 'tracker_sums');
	const column = 'of_which_paper_energy_musd';
	return table.rows.flatMap((row) => {
		const filled = text(row, column) !== '';
		if (filled !== (text(row, 'edition') === 'spring-2019')) {
			return [makeErrorAt(table, row, column, 'is filled for edition "spring-2019" and no other')];
		}
		if (!filled || !(number(row, column) > number(row, 'amount_musd'))) return [];
		return [makeErrorAt(table, row, column, `"${text(row, column)}" is more than amount_musd`)];
	});
}

function isInTotal(row: CsvRow, total: CsvRow): boolean {
	const countries = [text(total, 'country'), ...list(total, 'countries')];
	return (
		text(row, 'source_id') === text(total, 'source_id') &&
		countries.includes(text(row, 'country')) &&
		number(row, 'year') >= number(total, 'first_year') &&
		number(row, 'year') <= number(total, 'last_year') &&
		['all', text(row, 'sector')].includes(text(total, 'sector')) &&
		text(total, 'kind').split(' and ').includes(text(row, 'kind'))
	);
}

/** Totals of included editions must be the sums of their rows. */
function totalsThatDiffer(set: TableSet): DataError[] {
	const sums = getTable(set, 'tracker_sums').rows;
	const editions = new Set(sums.map((row) => text(row, 'source_id')));
	const table = getTable(set, 'totals_check');
	const totals = table.rows.filter((row) => editions.has(text(row, 'source_id')));
	return totals.flatMap((total) => {
		const rows = sums.filter((row) => isInTotal(row, total));
		const sum = rows.reduce((amount, row) => amount + number(row, 'amount_musd'), 0);
		if (Number.isNaN(sum) || sum === number(total, 'amount_musd')) return [];
		const message = `"${text(total, 'amount_musd')}" is not the ${sum} that tracker_sums gives`;
		return [makeErrorAt(table, total, 'amount_musd', message)];
	});
}

/** Sums are never mixed across editions, and agree with the totals stated for the same rows. */
export function checkTrackerSums(set: TableSet): DataError[] {
	const mixed = mixedEditions(set);
	// A row under the wrong edition would be reported again by every total that it is missing from.
	const differing = mixed.length === 0 ? totalsThatDiffer(set) : [];
	return [...mixed, ...energyShares(set), ...differing];
}
