import { isNearFive } from '../understand/known-countries';
import { findRoleByName } from '../understand/role-names';
import { isEmptyCell } from './header';
import { foldName, type KnownFormat } from './formats';
import { MOST_PLACES, type FindCountry, type RawCell } from './raw-table';

/** A table with this many other places is one of the world: names that it groups them by are no errors. */
const WORLD_PLACES = 10;
const MOST_UNKNOWN = 2000;
const LEAST_SHARE = 0.6;

interface KeptRow {
	row: readonly RawCell[];
	/** In the file, from 0. */
	at: number;
}

/** Columns that may name the country: by the format, by their names, or by most of their first cells. */
export function listPlaceColumns(
	columns: readonly string[],
	sample: readonly (readonly RawCell[])[],
	format: KnownFormat | null,
	find: FindCountry
): number[] {
	const own = format ? columns.findIndex((name) => format.roles[foldName(name)] === 'country') : -1;
	if (own !== -1) {
		// the other end of a flow, if the country itself is never one of the five
		const other = columns.findIndex((name) =>
			/^(partner|partner desc|counterpart area)$/.test(foldName(name))
		);
		return other === -1 ? [own] : [own, other];
	}
	const isText = (cell: RawCell) => !isEmptyCell(cell) && !/^\d+$/.test(String(cell).trim());
	return columns.flatMap((name, index) => {
		const cells = sample.map((row) => row[index] ?? '').filter((cell) => !isEmptyCell(cell));
		const isNamed = findRoleByName(name) === 'country';
		const tested = isNamed ? cells : cells.filter(isText);
		const known = tested.filter((cell) => find(String(cell).trim()) !== null).length;
		const least = isNamed ? 0.2 : LEAST_SHARE;
		return tested.length > 0 && known / tested.length >= least && tested.length >= cells.length / 2
			? [index]
			: [];
	});
}

/** Keeps the rows of the five countries, and those with a name that may be one of them. */
export class PlaceSieve {
	/** Names of other places in each column. */
	private readonly others: Set<string>[];
	private readonly unknown: KeptRow[] = [];
	private readonly kept: KeptRow[] = [];
	private readonly hits: number[];
	textRows: string[] = [];
	allRows = 0;
	/** Rows with one of the five. */
	private rowsOfFive = 0;

	constructor(
		private readonly columns: readonly number[],
		private readonly find: FindCountry,
		private readonly width: number,
		/** The part of a cell that names the place. */
		private readonly getPlace: (cell: RawCell) => string = (cell) => String(cell).trim()
	) {
		this.hits = columns.map(() => 0);
		this.others = columns.map(() => new Set());
	}

	/** Counts a row. @returns the number of rows kept so far */
	add(row: readonly RawCell[]): number {
		const at = this.allRows;
		this.allRows += 1;
		if (this.columns.length === 0) return this.kept.push({ row, at });
		let isOfFive = false;
		this.columns.forEach((column, index) => {
			const found = this.find(this.getPlace(row[column] ?? ''));
			if (found === null || found === 'other') return;
			isOfFive = true;
			this.hits[index]! += 1;
		});
		if (isOfFive) this.rowsOfFive += 1;
		if (isOfFive) return this.kept.push({ row, at });
		const name = this.getPlace(row[this.columns[0]!] ?? '');
		if (this.isText(row)) {
			this.allRows -= 1;
			this.textRows.push(String(row.find((cell) => !isEmptyCell(cell))));
		} else if (this.find(name) === 'other') this.setAside(row);
		else if (name === '' || isNearFive(name)) this.kept.push({ row, at });
		else if (this.unknown.length < MOST_UNKNOWN) this.unknown.push({ row, at });
		else this.setAside(row);
		return this.kept.length;
	}

	/** A remark under a table fills one cell, which names no place. */
	private isText(row: readonly RawCell[]): boolean {
		if (this.width < 3 || this.textRows.length > 40) return false;
		const filled = row.filter((cell) => !isEmptyCell(cell));
		const text = String(filled[0] ?? '').trim();
		return filled.length === 1 && text.length > 3 && this.find(text) === null && !isNearFive(text);
	}

	private setAside(row: readonly RawCell[]): void {
		this.columns.forEach((column, index) =>
			this.others[index]!.add(this.getPlace(row[column] ?? ''))
		);
	}

	/**
	 * @param isKnown of a known format, whose other names are groups of countries
	 * @returns the rows to show, the column of the country, and what was set aside
	 */
	finish(isKnown: boolean) {
		const best = Math.max(0, this.hits.indexOf(Math.max(...this.hits)));
		const country = this.columns[best] ?? -1;
		const isWorld = isKnown || (this.others[best]?.size ?? 0) >= WORLD_PLACES;
		const rows = isWorld ? this.kept : [...this.kept, ...this.unknown].sort((a, b) => a.at - b.at);
		if (isWorld) for (const { row } of this.unknown) this.setAside(row);
		const others = this.others[best] ?? new Set<string>();
		const hasNone = this.columns.length > 0 && this.hits.every((count) => count === 0);
		return {
			rows: rows.map(({ row }) => row),
			country,
			rowsOfFive: this.rowsOfFive,
			places: [...others].slice(0, MOST_PLACES),
			hasNone: hasNone && others.size > 0 && rows.length === 0
		};
	}
}
