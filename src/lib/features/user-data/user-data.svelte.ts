import { max } from 'd3-array';
import {
	makeUserFile,
	parseUserBytes,
	type UserFile,
	type UserDataView,
	type UserLabels
} from './pack/user-file';
import type { Encoding, RawTable, ReadError, ReadNote } from './read/raw-table';
import { readInWorker } from './read/read-in-worker';
import { loadGazetteer, type Gazetteer } from './understand/gazetteer';
import { groupSeries, listUnits, listYears } from './user-map/row-series';
import {
	isUnderstood,
	markRepeated,
	findMissingColumn,
	findShape,
	understandRow,
	type UserRow
} from './understand/understand';
import { inSlices } from './understand/in-slices';
import { inferDecimal, type DecimalSign } from './understand/read-number';
import { findColumn, guessRoles, type ColumnRole, type Role } from './understand/roles';

const NO_WORDS: UserLabels = { title: '', unit: '', source: '', sourceAddress: '' };
const FIRST_VIEW: UserDataView = {
	year: null,
	series: '',
	unit: null,
	look: 'symbols',
	against: 'students'
};

/** The user's table, its interpretation and its view. It never leaves the browser. */
export class UserData {
	tables = $state.raw<readonly RawTable[]>([]);
	table = $state.raw<RawTable | null>(null);
	notes = $state.raw<readonly ReadNote[]>([]);
	error = $state.raw<ReadError | null>(null);
	isReading = $state(false);
	columns = $state.raw<readonly ColumnRole[]>([]);
	/** The user's choice of decimal sign; null infers it from the column. */
	chosenDecimal = $state<DecimalSign>(null);
	rows = $state.raw<readonly UserRow[]>([]);
	words = $state<UserLabels>({ ...NO_WORDS });
	view = $state<UserDataView>({ ...FIRST_VIEW });

	readonly shape = $derived(findShape(this.columns));
	readonly missing = $derived(findMissingColumn(this.columns));

	private readonly understood = $derived(this.rows.filter(isUnderstood));
	readonly units = $derived(listUnits(this.understood, this.words.unit));
	readonly unit = $derived(
		this.view.unit !== null && this.units.includes(this.view.unit)
			? this.view.unit
			: (this.units[0] ?? '')
	);
	/** The rows of the chosen unit, in all years. */
	readonly drawn = $derived(
		this.understood.filter(({ unit }) => (unit || this.words.unit) === this.unit)
	);
	readonly isShown = $derived(this.missing === null && this.drawn.length > 0);
	readonly series = $derived(this.shape ? groupSeries(this.drawn, this.shape) : []);
	readonly chosen = $derived(
		this.series.find(({ key }) => key === this.view.series) ?? this.series[0] ?? null
	);
	/** The years from the first with a row to the last. */
	readonly span = $derived(listYears(this.drawn));
	/** The chosen year if it is in the span, else the last with a figure. */
	readonly year = $derived.by((): number | null => {
		const { year } = this.view;
		if (year !== null && this.span.includes(year)) return year;
		return max(this.drawn, (row) => (row.value === null ? null : row.year)) ?? null;
	});
	readonly canShade = $derived(this.shape === 'countries' || this.shape === 'regions');

	gazetteer: Gazetteer | null = null;
	private read: { name: string; bytes: Uint8Array } | null = null;
	/** Number of the last task: results of earlier ones are ignored. */
	private turn = 0;

	/** Reads a file; the table before stays until then. */
	async open(name: string, bytes: Uint8Array, encoding: Encoding | null = null): Promise<void> {
		const own = parseUserBytes(bytes);
		if (own && 'file' in own) return this.take(own.file);
		const turn = this.begin();
		this.isReading = true;
		const result = own
			? { error: { code: own.error === 'later-version' ? own.error : 'broken-json' } as const }
			: await readInWorker({ name, bytes, encoding });
		if (turn !== this.turn) return;
		this.isReading = false;
		if ('error' in result) {
			this.error = result.error;
			return;
		}
		this.read = { name, bytes };
		this.tables = result.tables;
		this.notes = result.notes;
		this.words = { ...NO_WORDS, title: name.replace(/\.[a-z0-9]{2,5}$/i, '') };
		this.view = { ...FIRST_VIEW };
		await this.choose(result.tables[0]!);
	}

	async decode(encoding: Encoding): Promise<void> {
		if (this.read) await this.open(this.read.name, this.read.bytes, encoding);
	}

	async choose(table: RawTable): Promise<void> {
		const gazetteer = await this.beginWithNames();
		if (!gazetteer) return;
		this.chosenDecimal = null;
		await this.understand(guessRoles(table, gazetteer), table);
	}

	/** Opens a saved table: from a link, a file, the browser or an example. */
	async take(file: UserFile): Promise<void> {
		if (!(await this.beginWithNames())) return;
		const { title, unit, source, sourceAddress, columns, decimal, rows, view } = file;
		const table = { name: title, columns: columns.map(({ name }) => name), rows };
		this.read = null;
		this.tables = [table];
		this.notes = [];
		this.words = { title, unit, source, sourceAddress };
		this.chosenDecimal = decimal;
		this.view = { ...view };
		await this.understand(
			columns.map(({ role }) => ({ role, by: role ? 'chosen' : 'nothing' })),
			table
		);
	}

	/** Sets what a column contains; no other column keeps that role. */
	async setRole(column: number, role: Role | null): Promise<void> {
		const columns = this.columns.map((own, index): ColumnRole => {
			if (index === column) return { role, by: role ? 'chosen' : 'nothing' };
			return own.role === role && role !== null ? { role: null, by: 'nothing' } : own;
		});
		await this.understand(columns);
	}

	async setDecimal(decimal: DecimalSign): Promise<void> {
		this.chosenDecimal = decimal;
		await this.understand();
	}

	async correct(row: number, column: number, text: string): Promise<void> {
		const table = this.table!;
		const rows = table.rows.with(row, table.rows[row]!.with(column, text));
		await this.understand(this.columns, { ...table, rows });
	}

	clear(): void {
		this.begin();
		[this.read, this.table, this.error] = [null, null, null];
		[this.tables, this.notes, this.columns, this.rows] = [[], [], [], []];
		this.words = { ...NO_WORDS };
		this.view = { ...FIRST_VIEW };
	}

	/** The table as a file. Call only if there is one. */
	pack(): UserFile {
		const { columns, rows } = this.table!;
		return makeUserFile({
			...this.words,
			columns: columns.map((name, index) => ({ name, role: this.columns[index]!.role })),
			decimal: this.chosenDecimal,
			rows: rows.map((row) => [...row]),
			view: { ...this.view, year: this.year }
		});
	}

	/** Starts a task and cancels the ones before. */
	private begin(): number {
		this.isReading = false;
		return (this.turn += 1);
	}

	/** Starts a task. @returns null if the names of places cannot be loaded, or another has begun */
	private async beginWithNames(): Promise<Gazetteer | null> {
		const turn = this.begin();
		this.error = null;
		try {
			this.gazetteer ??= await loadGazetteer();
		} catch {
			this.error = { code: 'names' };
		}
		return turn === this.turn ? this.gazetteer : null;
	}

	/** Interprets the table of the page, or another. */
	private async understand(columns = this.columns, table = this.table!): Promise<void> {
		const turn = this.begin();
		this.table = table;
		this.columns = columns;
		const column = findColumn(columns, 'value');
		const values = column === -1 ? [] : table.rows.map((row) => row[column]!);
		const decimal = this.chosenDecimal ?? inferDecimal(values);
		const reading = { columns, shape: this.shape, decimal };
		const rows: UserRow[] = [];
		await inSlices(table.rows.length, (index) => {
			if (turn !== this.turn) return false;
			rows.push(understandRow(table, index, reading, this.gazetteer!));
			return true;
		});
		if (turn === this.turn) this.rows = markRepeated(rows, reading.shape, column);
	}
}
