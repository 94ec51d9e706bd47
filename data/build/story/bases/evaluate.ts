import type { ShownFigure } from '../../../../src/lib/figures/provenance';
import { getTableRow } from '../../../../src/lib/layers/provenance';
import { COUNTRY_CODES, isCountryCode } from '../../../../src/lib/core/domain/countries';
import { FIRST_YEAR, LAST_YEAR, YEARS } from '../../../../src/lib/core/domain/years';
import { list, text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import type { TableSet } from '../../read-tables';
import { parseExpression, type Comparison, type Expression } from './parse-expression';

export interface BaseContext {
	set: TableSet;
	/** The figure of a name, as in the texts. @throws Error for an unknown name */
	find: (name: string) => ShownFigure;
}

/** A place in a ranking, or a number, a date or text; `null` for a gap. */
type Value = number | string | boolean | null | { place: number; of: number };

export interface Evaluation {
	isTrue: boolean;
	/** What the left side is: `4 of 5`. */
	found: string;
	/** Where its rows are: `data/tables/opinion.csv:12`. */
	rows: readonly string[];
}

const getWord = (expression: Expression | undefined): string => {
	if (expression?.kind === 'word') return expression.word;
	if (expression?.kind === 'number') return String(expression.value);
	throw new Error('a name is expected');
};

function compareValues(left: Value, operator: Comparison, right: Value): boolean {
	if (left === null || right === null) throw new Error('a figure is missing in the tables');
	if (typeof left === 'object' || typeof right === 'object') {
		if (typeof left !== 'object' || typeof right !== 'object' || operator !== '=') {
			throw new Error('a place is compared by = with a place, such as 2 of 5');
		}
		return left.place === right.place && left.of === right.of;
	}
	if (typeof left !== typeof right) throw new Error(`${left} and ${right} cannot be compared`);
	switch (operator) {
		case '=':
			return left === right;
		case '!=':
			return left !== right;
		case '<':
			return left < right;
		case '>':
			return left > right;
		case '<=':
			return left <= right;
		case '>=':
			return left >= right;
	}
}

const print = (value: Value): string => {
	if (value === null) return 'missing';
	if (typeof value === 'object') return `${value.place} of ${value.of}`;
	return typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : String(value);
};

/** Functions that are true or not, without a comparison. */
const STATEMENTS: readonly string[] = ['row', 'says'];

/** Computes expressions from the tables and the figures of the texts. */
class Evaluator {
	readonly rows = new Set<string>();
	constructor(private readonly context: BaseContext) {}

	private getTable(name: string) {
		const table = this.context.set.tables.get(name);
		if (!table) throw new Error(`there is no table ${name}`);
		return table;
	}

	private figure(name: string): number | null {
		const figure = this.context.find(name);
		const { file, key } = getTableRow(figure);
		const table = this.getTable(file.replace(/\.csv$/, ''));
		table.rows
			.filter((row) => key.every(([column, values]) => values.includes(text(row, column))))
			.forEach((row) => this.rows.add(`${table.file}:${row.line}`));
		return figure.value;
	}

	private seriesFigure(series: string, country: string, year: number | string) {
		return this.figure(`${series}.${country}.${year}`);
	}

	/** The rows of a table that meet conditions: `country = TKM`, `year >= 2015`. */
	private rowsWhere(tableName: string, conditions: readonly Expression[]): CsvRow[] {
		const table = this.getTable(tableName);
		const tests = conditions.map((condition) => {
			if (condition.kind !== 'comparison')
				throw new Error('a condition such as year = 2018 is expected');
			const column = getWord(condition.left);
			if (!table.columns.includes(column)) throw new Error(`${tableName} has no column ${column}`);
			const right =
				condition.right.kind === 'number' ? condition.right.value : getWord(condition.right);
			return (row: CsvRow) => {
				const cell = text(row, column);
				// a cell with a list has each of its items
				if (condition.operator === '=' && list(row, column).includes(String(right))) return true;
				if (typeof right === 'string') return compareValues(cell, condition.operator, right);
				if (cell === '') return false;
				const value = Number(cell);
				// a date compares as text: a number would be neither above nor below it
				if (Number.isNaN(value))
					throw new Error(`${column} is “${cell}”: compare it with "${right}"`);
				return compareValues(value, condition.operator, right);
			};
		});
		const rows = table.rows.filter((row) => tests.every((test) => test(row)));
		rows.forEach((row) => this.rows.add(`${table.file}:${row.line}`));
		if (rows.length === 0) this.rows.add(table.file);
		return rows;
	}

	private findRow(table: Expression | undefined, id: Expression | undefined): CsvRow | null {
		const left: Expression = { kind: 'word', word: 'id' };
		const [row] = this.rowsWhere(getWord(table), [
			{ kind: 'comparison', operator: '=', left, right: id! }
		]);
		return row ?? null;
	}

	/** The numbers of `table.column` in the rows that meet conditions. */
	private listNumbers([path, ...conditions]: readonly Expression[]): number[] {
		const [table = '', column = ''] = getWord(path).split('.');
		if (!this.getTable(table).columns.includes(column))
			throw new Error(`${table} has no column ${column}`);
		const cells = this.rowsWhere(table, conditions).map((row) => text(row, column));
		const numbers = cells.filter((cell) => cell !== '').map(Number);
		if (numbers.length === 0) throw new Error(`no row of ${table} has a number in ${column}`);
		return numbers;
	}

	private rank([series, country, year]: readonly Expression[]): Value {
		const code = getWord(country);
		if (!isCountryCode(code)) throw new Error(`${code} is not one of the five countries`);
		const getValue = (each: string) => this.seriesFigure(getWord(series), each, getWord(year));
		const own = getValue(code);
		if (own === null) return null;
		const known = COUNTRY_CODES.map(getValue).filter((value) => value !== null);
		return { place: 1 + known.filter((value) => value > own).length, of: known.length };
	}

	/** The years with a figure of a country or of all five: `(series, KAZ)`, `(series, all, 2005, 2018)`. */
	private knownYears([series, place, from, to]: readonly Expression[]) {
		const [firstYear, lastYear] = [from, to].map((year) => year && Number(getWord(year)));
		const known = YEARS.filter(
			(year) => year >= (firstYear ?? FIRST_YEAR) && year <= (lastYear ?? LAST_YEAR)
		).flatMap((year) => {
			const value = this.seriesFigure(getWord(series), getWord(place), year);
			return value === null ? [] : [{ year, value }];
		});
		if (known.length === 0) throw new Error('no year has a figure');
		return known;
	}

	private call(name: string, args: readonly Expression[]): Value {
		const [first, second] = args;
		switch (name) {
			case 'rank':
				return this.rank(args);
			case 'count':
				return this.rowsWhere(getWord(first), args.slice(1)).length;
			case 'distinct': {
				const [table = '', column = ''] = getWord(first).split('.');
				return new Set(this.rowsWhere(table, args.slice(1)).map((row) => text(row, column))).size;
			}
			case 'total':
				return this.listNumbers(args).reduce((sum, value) => sum + value, 0);
			case 'largest':
				return Math.max(...this.listNumbers(args));
			case 'smallest':
				return Math.min(...this.listNumbers(args));
			case 'peak': {
				const known = this.knownYears(args);
				return known.reduce((best, each) => (each.value > best.value ? each : best)).year;
			}
			case 'day': {
				const row = this.findRow({ kind: 'word', word: 'events' }, first);
				return row && text(row, 'date');
			}
			case 'row':
				return this.findRow(first, second) !== null;
			case 'says': {
				const row = this.findRow(first, second);
				const words = getWord(args[2]);
				return row && Object.values(row.cells).some((cell) => cell.includes(words));
			}
			default:
				throw new Error(`there is no function ${name}`);
		}
	}

	value(expression: Expression): Value {
		switch (expression.kind) {
			case 'number':
				return expression.value;
			case 'place':
				return { place: expression.place, of: expression.of };
			case 'word':
				// a date or a name compared with a cell is itself
				return /^\d{4}-\d\d/.test(expression.word) ? expression.word : this.figure(expression.word);
			case 'call':
				return this.call(expression.name, expression.args);
			case 'sum': {
				const [left, right] = [this.value(expression.left), this.value(expression.right)];
				if (left === null || right === null) return null;
				if (typeof left !== 'number' || typeof right !== 'number')
					throw new Error('only numbers can be added');
				return { '+': left + right, '-': left - right, '*': left * right, '/': left / right }[
					expression.operator
				];
			}
			case 'comparison':
				return this.compare(expression).isTrue;
		}
	}

	/** A number is compared at the decimals that the expression prints. */
	compare({ operator, left, right }: Extract<Expression, { kind: 'comparison' }>) {
		const found = this.value(left);
		const rounded =
			typeof found === 'number' && right.kind === 'number'
				? Number(found.toFixed(right.decimals))
				: found;
		return { isTrue: compareValues(rounded, operator, this.value(right)), found };
	}
}

/** @throws Error with a sentence if the expression cannot be read or a row it needs is gone */
export function evaluateBase(source: string, context: BaseContext): Evaluation {
	const expression = parseExpression(source);
	const evaluator = new Evaluator(context);
	const isStatement = expression.kind === 'call' && STATEMENTS.includes(expression.name);
	if (expression.kind !== 'comparison' && !isStatement) {
		throw new Error(`“${source}” compares nothing: write what is expected, such as = 5 of 5`);
	}
	const { isTrue, found } =
		expression.kind === 'comparison'
			? evaluator.compare(expression)
			: { isTrue: evaluator.value(expression) === true, found: 'no such row or words' };
	return { isTrue, found: print(found), rows: [...evaluator.rows] };
}
