import { findRoleByName } from '../understand/role-names';
import { foldText } from '$lib/find/search-fold';
import {
	findFormat,
	foldName,
	listKnownRoles,
	splitJoined,
	splitLabel,
	type KnownFormat
} from './formats';
import { findHeader, isEmptyCell, joinLines, type HeadColumn, type HeaderPlace } from './header';
import {
	LIMITS,
	UnreadableFile,
	type CutOut,
	type FileWords,
	type FindCountry,
	type RawCell,
	type ReadChoices,
	type ReadDoubt,
	type ReadNote,
	type ReadTable
} from './raw-table';
import { listOutline } from './outline';
import { packOutline } from './pack-outline';
import { isShapeText, readShape } from './shape-text';
import { listPlaceColumns, PlaceSieve } from './sift-places';
import {
	dropEmptyColumns,
	foldSeries,
	siftYears,
	splitDimensions,
	unfoldPeriods,
	type Draft
} from './unfold';

/** What a reader of a file found besides rows. */
export interface Origin {
	name: string;
	words?: Partial<FileWords>;
	notes?: readonly ReadNote[];
	doubts?: readonly ReadDoubt[];
	encoding: CutOut['encoding'];
	delimiter: CutOut['delimiter'];
}

/** Rows with cells that the header is looked for in. */
export const HEAD_ROWS = 60;

/** Lines such as `Source: IMF` above or below a table. */
const SOURCE_LINE =
	/^(?:data source|data from database|source|источник|дереккөз|来源)\s*[:：]\s*(.+)$/iu;

/** Finds the country within a joined first column. */
function getJoinedPlace(name: string): (cell: RawCell) => string {
	const at = splitJoined(name).indexOf('geo');
	return (cell) => String(cell).split(',')[at]?.trim() ?? '';
}

/**
 * Makes a table of rows as they come: the header is found among the first; rows of other places are
 * set aside before any limit.
 */
export class TableShaper {
	private head: (readonly RawCell[])[] = [];
	private sieve: PlaceSieve | null = null;
	private columns: HeadColumn[] = [];
	private format: KnownFormat | null = null;
	private place: HeaderPlace = { skippedRows: 0, headerRows: 1 };
	private title = '';
	private source = '';
	private longer = 0;
	private cut = 0;
	private thinned = 0;

	constructor(
		private readonly origin: Origin,
		private readonly choices: ReadChoices,
		private readonly find: FindCountry
	) {}

	/** @throws UnreadableFile above a limit */
	add(row: readonly RawCell[]): void {
		if (row.every(isEmptyCell)) return;
		if (this.sieve) this.take(row);
		else if (this.head.push(row) >= HEAD_ROWS) this.begin();
	}

	/** Finds the header in the rows so far. */
	private begin(): void {
		const { head } = this;
		this.place = this.choices.header ?? findHeader(head);
		const { skippedRows, headerRows } = this.place;
		for (const row of head.slice(0, skippedRows)) this.readPreface(row);
		const lines = head.slice(skippedRows, skippedRows + headerRows);
		if (lines.length === 0) throw new UnreadableFile({ code: 'empty' });
		this.columns = joinLines(lines);
		// prose has no columns
		const named = this.columns.filter(({ name }) => !/^#\d+$/.test(name)).length;
		if (named < 2 && !this.choices.header) throw new UnreadableFile({ code: 'empty' });
		if (this.columns.length > LIMITS.fileColumns)
			throw new UnreadableFile({ code: 'too-many-columns', count: this.columns.length });
		const names = this.columns.map(({ name }) => name);
		this.format = findFormat(names);
		const body = head.slice(skippedRows + headerRows);
		const isJoined = this.format?.isJoined === true;
		const columns = isJoined ? [0] : listPlaceColumns(names, body, this.format, this.find);
		const getPlace = isJoined ? getJoinedPlace(names[0]!) : undefined;
		this.sieve = new PlaceSieve(columns, this.find, this.columns.length, getPlace);
		for (const row of body) this.take(row);
	}

	private readPreface(row: readonly RawCell[]): void {
		const filled = row.filter((cell) => !isEmptyCell(cell)).map((cell) => String(cell).trim());
		const [first = '', second] = filled;
		const isPair = second !== undefined && second !== first;
		if (isPair && findRoleByName(first) === 'source') this.source ||= second;
		else if (isPair && foldText(first) === 'data source') this.source ||= second;
		else if (SOURCE_LINE.test(first)) this.source ||= SOURCE_LINE.exec(first)![1]!;
		// a title may be merged over all columns
		else if (new Set(filled).size === 1) this.title ||= first;
	}

	private take(row: readonly RawCell[]): void {
		const width = this.columns.length;
		if (row.slice(width).some((cell) => !isEmptyCell(cell))) this.longer += 1;
		const isSdmx = this.format?.isSdmx === true;
		const even = Array.from({ length: width }, (_, index): RawCell => {
			const raw = row[index] ?? '';
			const cell = isSdmx ? splitLabel(raw, this.columns[index]!.name, this.format!) : raw;
			return typeof cell === 'number' || cell.length <= LIMITS.cellLetters
				? cell
				: this.shorten(cell);
		});
		const only = this.format?.only;
		const at = only ? this.columns.findIndex(({ name }) => foldName(name) === only[0]) : -1;
		if (at !== -1 && even[at] !== only![1]) return;
		if (this.sieve!.add(even) > LIMITS.rows)
			throw new UnreadableFile({ code: 'too-many-rows', count: this.sieve!.allRows });
	}

	/** A long text is cut, a long line or area has fewer vertices. */
	private shorten(cell: string): string {
		const shape = isShapeText(cell) ? readShape(cell) : null;
		const outline = shape && listOutline(shape);
		const { text, isThinned } = outline ? packOutline(outline) : { text: null, isThinned: false };
		if (isThinned) this.thinned += 1;
		if (text !== null) return text;
		this.cut += 1;
		return cell.slice(0, LIMITS.cellLetters);
	}

	/** @throws UnreadableFile without rows to show */
	finish(): ReadTable {
		if (!this.sieve) {
			if (this.head.length < 2) throw new UnreadableFile({ code: 'empty' });
			this.begin();
		}
		const sieve = this.sieve!;
		const { rows, country, rowsOfFive, places, hasNone } = sieve.finish(this.format !== null);
		if (hasNone) throw new UnreadableFile({ code: 'none-of-five', count: sieve.allRows, places });
		if (rows.length === 0) throw new UnreadableFile({ code: 'empty' });
		for (const text of sieve.textRows) this.source ||= SOURCE_LINE.exec(text)?.[1] ?? '';
		const draft = this.shape(rows, country);
		const isOfFive = country !== -1;
		const { name, encoding, delimiter, words, doubts = [] } = this.origin;
		return {
			name,
			columns: draft.columns.map((each) => each.name),
			rows: draft.rows,
			known: draft.known,
			decimal: this.format?.decimal ?? null,
			words: {
				title: words?.title || this.title || this.findTitle(draft),
				unit: words?.unit || this.format?.words?.unit || '',
				source: words?.source || this.source || this.format?.words?.source || '',
				sourceAddress: words?.sourceAddress || this.format?.words?.sourceAddress || ''
			},
			aside: {
				allRows: sieve.allRows,
				rowsOfFive: isOfFive ? rowsOfFive : null,
				places,
				otherYears: draft.otherYears
			},
			notes: [...this.listNotes(sieve, draft), ...draft.notes],
			cut: {
				...{ encoding, delimiter, ...this.place },
				keepsOtherYears: this.choices.keepsOtherYears
			},
			doubts
		};
	}

	private shape(rows: readonly (readonly RawCell[])[], country: number): Draft {
		const { format, columns } = this;
		const roles = listKnownRoles(
			columns.map(({ name }) => name),
			format
		);
		const known = columns.map(({ period }, index) => {
			if (index === country) return 'country';
			if (period) return null;
			const role = roles[index] ?? null;
			// the reporter of a flow whose other end is one of the five
			return role === 'country' && country !== -1 ? 'series' : role;
		});
		const start = dropEmptyColumns({ columns, rows, known, notes: [], otherYears: 0 });
		const split = format?.isJoined ? splitDimensions(start, format) : start;
		const unfolded = unfoldPeriods(split, format, this.choices.keepsOtherYears);
		const at = unfolded.known.indexOf('country');
		const folded = foldSeries(unfolded, format, at);
		const draft = siftYears(folded, this.choices.keepsOtherYears);
		if (draft.rows.length > LIMITS.rows)
			throw new UnreadableFile({ code: 'too-many-rows', count: draft.rows.length });
		if (draft.columns.length > LIMITS.columns)
			throw new UnreadableFile({ code: 'too-many-columns', count: draft.columns.length });
		return draft;
	}

	/** The series, if the whole table has one, by its name and not its code. */
	private findTitle({ columns, rows, known }: Draft): string {
		const [series, another] = columns.flatMap(({ name }, index) =>
			(known[index] ?? findRoleByName(name)) === 'series' ? [index] : []
		);
		if (series === undefined || another !== undefined) return '';
		const first = String(rows[0]?.[series] ?? '');
		const isName = /\p{Ll}/u.test(first) || /\p{Lo}/u.test(first);
		return isName && rows.every((row) => row[series] === first) ? first.slice(0, 200) : '';
	}

	private listNotes({ textRows }: PlaceSieve, { columns }: Draft): ReadNote[] {
		const unnamed = columns.filter(({ name }) => /^#\d+$/.test(name)).length;
		const { headerRows } = this.place;
		return [
			...(this.format ? [{ code: 'known-format' as const, format: this.format.name }] : []),
			...(this.origin.notes ?? []),
			...(headerRows > 1 ? [{ code: 'joined-header' as const, count: headerRows }] : []),
			...(unnamed > 0 ? [{ code: 'unnamed-columns' as const, count: unnamed }] : []),
			...(this.longer > 0 ? [{ code: 'longer-rows' as const, count: this.longer }] : []),
			...(this.thinned > 0
				? [
						{
							...{ code: 'outlines-thinned' as const, count: this.thinned },
							most: LIMITS.shapeVertices
						}
					]
				: []),
			...(this.cut > 0 ? [{ code: 'cut-cells' as const, count: this.cut }] : []),
			...(textRows.length > 0 ? [{ code: 'text-rows' as const, count: textRows.length }] : [])
		];
	}
}
