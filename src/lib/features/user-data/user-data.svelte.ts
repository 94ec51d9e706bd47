import { keepInUse } from './pack/rows-in-use';
import { makeUserFile, parseUserBytes, type UserFile, type UserLabels } from './pack/user-file';
import {
	NO_CHOICES,
	type Encoding,
	type ReadChoices,
	type ReadError,
	type ReadTable
} from './read/raw-table';
import { readInWorker } from './read/read-in-worker';
import { makePlainTable, type Progress } from './read/plain-table';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { loadExplore } from '$lib/text/load-explore';
import { loadGazetteer, type Gazetteer } from './understand/gazetteer';
import { createRepeatMarker, understandRow, type UserRow } from './understand/understand';
import { COMBINATIONS } from './understand/combine-periods';
import type { Question } from './understand/questions';
import { findSeriesColumn, isSeriesRole, listSeriesColumns } from './understand/series-columns';
import { FIRST_VIEW, NO_WORDS, ShownTable } from './shown-table.svelte';
import { markTooFar } from './understand/too-far';
import { inSlices } from './understand/in-slices';
import { inferDecimal, type DecimalSign } from './understand/read-number';
import type { Role } from './understand/role-names';
import { findColumn, guessRoles, isRepeatable, type ColumnRole } from './understand/roles';

/** Rows after which progress is shown again; shorter tables show none. */
const SHOWN_PROGRESS = 5000;

/** The user's table and the tasks that change it. It never leaves the browser. */
export class UserData extends ShownTable {
	tables = $state.raw<readonly ReadTable[]>([]);
	error = $state.raw<ReadError | null>(null);
	/** Null if no file is being read. */
	progress = $state.raw<Progress | null>(null);
	/** Corrected cells of the table, which another reading of its file would undo. */
	correctedCount = $state(0);

	gazetteer: Gazetteer | null = null;
	/** Tables of the atlas to compare with; there if a table is. */
	explore: ExploreTables | null = null;
	private read: { name: string; bytes: Uint8Array; choices: ReadChoices } | null = null;
	/** Number of the last task: results of earlier ones are ignored. */
	private turn = 0;
	private reading: AbortController | null = null;
	/** The words of the file, as far as the reader has not typed others. */
	private wordsOfFile: UserLabels = { ...NO_WORDS };
	/** That the figures were last read with. */
	private decimal: DecimalSign = null;

	/** Reads a file; the table before stays until then. */
	async open(name: string, bytes: Uint8Array): Promise<void> {
		const own = parseUserBytes(bytes);
		if (own && 'file' in own) return this.take(own.file);
		if (own) {
			this.begin();
			this.error = { code: own.error === 'later-version' ? own.error : 'broken-json' };
			return;
		}
		await this.readWith({ name, bytes, choices: NO_CHOICES }, null);
	}

	/**
	 * Reads the file again as the reader chooses, and keeps the words that the reader typed. A header
	 * belongs to the table that is shown.
	 */
	async reread(choices: Partial<ReadChoices>): Promise<void> {
		if (!this.read || !this.table) return;
		const own = { ...this.read.choices, ...choices };
		await this.readWith({ ...this.read, choices: own }, this.table.name);
	}

	/** Stops reading; a table whose rows are only partly checked is closed. */
	cancel(): void {
		if (this.progress?.stage === 'checking') this.clear();
		else this.begin();
	}

	private async readWith(
		file: { name: string; bytes: Uint8Array; choices: ReadChoices },
		tableName: string | null
	): Promise<void> {
		const turn = this.begin();
		this.error = null;
		this.reading = new AbortController();
		this.progress = { stage: 'reading', done: 0, rows: 0 };
		const result = await readInWorker(
			{ ...file, tableName },
			(done, rows) => {
				if (turn === this.turn) this.progress = { stage: 'reading', done, rows };
			},
			this.reading.signal
		);
		if (turn !== this.turn || !result) return;
		this.progress = null;
		if ('error' in result) {
			this.error = result.error;
			return;
		}
		this.read = file;
		this.tables = result.tables;
		const own = result.tables.find(({ name }) => name === tableName);
		// a sheet of notes may come first
		const ofFive = result.tables.find(({ aside }) => (aside.rowsOfFive ?? 0) > 0);
		const typed = tableName === null ? [] : this.listTypedWords();
		await this.show(own ?? ofFive ?? result.tables[0]!, Object.fromEntries(typed));
	}

	/** Shows another table of the file, with its own words; nothing of the one before stays. */
	async choose(table: ReadTable): Promise<void> {
		if (this.read) this.read = { ...this.read, choices: { ...this.read.choices, header: null } };
		await this.show(table);
	}

	private listTypedWords = () =>
		Object.entries(this.words).filter(
			([key, text]) => text !== this.wordsOfFile[key as keyof UserLabels]
		);

	private async show(table: ReadTable, typed: Partial<UserLabels> = {}): Promise<void> {
		const gazetteer = await this.beginWithNames();
		if (!gazetteer) return;
		const fileTitle = this.read?.name.replace(/\.[a-z0-9]{2,5}$/i, '') ?? '';
		const ownTitle = this.tables.length > 1 ? table.name : fileTitle;
		this.wordsOfFile = { ...NO_WORDS, ...table.words, title: table.words.title || ownTitle };
		this.words = { ...this.wordsOfFile, ...typed };
		this.correctedCount = 0;
		this.isSent = false;
		this.view = { ...FIRST_VIEW };
		this.chosenDecimal = table.decimal;
		const guessed = guessRoles(table, gazetteer, table.known);
		const { columns, doubt } = findSeriesColumn(table, guessed);
		this.seriesDoubt = doubt;
		this.rows = [];
		await this.understand(columns, table);
	}

	/** Answers one of `questions` with the id of a reading. */
	async answer(code: Question['code'], id: string): Promise<void> {
		if (code === 'encoding') return this.reread({ encoding: id as Encoding });
		if (code === 'decimal') return this.setDecimal(id as DecimalSign);
		if (code === 'periods') {
			this.view.combine = COMBINATIONS.find((each) => each === id);
			return;
		}
		await this.setRole(Number(id), code);
	}

	/** Opens a saved table: from a link, a file, the browser or an example. */
	async take(file: UserFile): Promise<void> {
		if (!(await this.beginWithNames())) return;
		const { title, unit, author, source, sourceAddress, columns, decimal, rows, view } = file;
		const names = columns.map(({ name }) => name);
		const table = makePlainTable({ name: title, columns: names, rows });
		this.read = null;
		this.tables = [table];
		this.words = { title, unit, author, source, sourceAddress };
		this.correctedCount = 0;
		this.isSent = file.isSent;
		this.chosenDecimal = decimal;
		this.view = { ...view };
		const roles = columns.map(({ role }): ColumnRole => ({
			role,
			by: role ? 'chosen' : 'nothing'
		}));
		// what was undecided when the table was saved still is
		this.seriesDoubt = findSeriesColumn(table, roles).doubt;
		await this.understand(roles, table);
	}

	/** Sets what a column contains; no other column keeps that role, unless several may have it. */
	async setRole(column: number, role: Role | null): Promise<void> {
		const columns = this.columns.map((own, index): ColumnRole => {
			if (index === column) return { role, by: role ? 'chosen' : 'nothing' };
			return own.role === role && role !== null && !isRepeatable(role)
				? { role: null, by: 'nothing' }
				: own;
		});
		if (role === 'series') this.seriesDoubt = [];
		await this.understand(columns);
	}

	async setDecimal(decimal: DecimalSign): Promise<void> {
		this.chosenDecimal = decimal;
		await this.understand();
	}

	async correct(row: number, column: number, text: string): Promise<void> {
		const table = this.table!;
		const rows = table.rows.with(row, table.rows[row]!.with(column, text));
		this.correctedCount += 1;
		await this.understand(this.columns, { ...table, rows });
	}

	clear(): void {
		this.begin();
		[this.read, this.table, this.error] = [null, null, null];
		[this.tables, this.columns, this.rows, this.seriesDoubt] = [[], [], [], []];
		this.words = { ...NO_WORDS };
		this.view = { ...FIRST_VIEW };
		this.isSent = false;
	}

	/** The rows and columns that are shown, for a link. Call only if there is a table. */
	packShown(): UserFile {
		const { view, ...file } = this.pack();
		// the filter has been applied, and its column may be gone
		const { filter: _, ...rest } = view;
		// few rows may not show which sign it is
		return keepInUse({ ...file, decimal: this.decimal, view: rest }, this.shownRows);
	}

	/** The whole table as a file. Call only if there is one. */
	pack(): UserFile {
		const { columns, rows } = this.table!;
		const naming = listSeriesColumns(this.table!, this.columns);
		const pickRole = ({ role }: ColumnRole, index: number) =>
			isSeriesRole(role) && !naming.includes(index) ? null : role;
		return makeUserFile({
			...this.words,
			columns: columns.map((name, index) => ({
				name,
				role: pickRole(this.columns[index]!, index)
			})),
			decimal: this.chosenDecimal,
			rows: rows.map((row) => [...row]),
			view: {
				...this.view,
				year: this.year,
				...(this.shape === 'points' && { category: this.categoryColumn })
			},
			isSent: this.isSent
		});
	}

	/** Starts a task and cancels the ones before. */
	private begin(): number {
		this.reading?.abort();
		this.progress = null;
		return (this.turn += 1);
	}

	/** Starts a task. @returns null if the names of places cannot be loaded, or another has begun */
	private async beginWithNames(): Promise<Gazetteer | null> {
		const turn = this.begin();
		this.error = null;
		try {
			[this.gazetteer, this.explore] = await Promise.all([
				this.gazetteer ?? loadGazetteer(),
				loadExplore()
			]);
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
		const values = column === -1 ? [] : table.rows.map((row) => row[column] ?? '');
		const decimal = this.chosenDecimal ?? inferDecimal(values);
		this.decimal = decimal;
		const seriesColumns = listSeriesColumns(table, columns);
		const reading = { columns, shape: this.shape, decimal, seriesColumns };
		const mark = createRepeatMarker(reading.shape, column);
		const isFirst = this.rows.length === 0;
		const rows: UserRow[] = [];
		const all = table.rows.length;
		await inSlices(all, (index) => {
			if (turn !== this.turn) return false;
			rows.push(mark(understandRow(table, index, reading, this.gazetteer!)));
			// a correction does not hide what is shown
			if (isFirst && index > 0 && index % SHOWN_PROGRESS === 0)
				this.progress = { stage: 'checking', done: index / all, rows: index };
			return true;
		});
		if (turn !== this.turn) return;
		this.progress = null;
		this.rows = markTooFar(rows, column);
	}
}
