import { m } from '#messages';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import { foldText } from '$lib/find/search-fold';
import type { CountryCode } from '$lib/core/domain/countries';
import { pickWorseQuality, QUALITIES, type Quality } from '$lib/core/domain/quality';
import { cleanForeignText, FOREIGN_LETTERS } from '$lib/core/domain/foreign-text';
import { ATLAS_BOX, type LonLat } from '$lib/core/domain/geography';
import type { RawCell, RawTable } from '../read/raw-table';
import type { Found, Gazetteer, NameKind, Place, Region } from './gazetteer';
import type { UserShape } from '$lib/layers/own/user-table';
import type { CellError, CellErrorCode } from './cell-error';
import { readNumber, type DecimalSign } from './read-number';
import { readFlags } from './flags';
import { readPeriod } from './read-year';
import type { Role } from './role-names';
import { findColumn, listColumns, type ColumnRole } from './roles';
import { readScale } from './read-scale';

/** An interpreted row. Fields without a column are empty. */
export interface UserRow {
	/** In the table, from 0. */
	index: number;
	country: CountryCode | null;
	region: Region | null;
	place: string;
	lonLat: LonLat | null;
	partner: Place | null;
	/** Null if the table has no years. */
	year: number | null;
	/** Of the year: `Q1`, `M05`; empty for all of it. */
	part: string;
	/** One of several in a table, with the direction of a flow; empty if it has one. */
	series: string;
	/** Null in a gap. */
	value: number | null;
	unit: string;
	/** Power of ten of the value; see `applyScales`. */
	scale: number;
	source: string;
	note: string;
	quality: Quality;
	errors: readonly CellError[];
}

/** Whether a row can be drawn; an unknown quality or flag does not prevent it. */
export const isUnderstood = ({ errors }: UserRow): boolean =>
	errors.every(({ code }) => code === 'unknown-quality' || code === 'unknown-flag');

/** How to read a table: the contents of its columns, and the format of its numbers. */
export interface Reading {
	columns: readonly ColumnRole[];
	decimal: DecimalSign;
	/** Of the whole table: see `findShape`. */
	shape: UserShape | null;
	/** Columns that tell its series apart: see `listSeriesColumns`. */
	seriesColumns?: readonly number[];
}

/** The column without which a table cannot be shown; null if it has all. */
export function findMissingColumn(columns: readonly ColumnRole[]): 'value' | 'place' | null {
	if (findColumn(columns, 'value') === -1) return 'value';
	return findShape(columns) === null ? 'place' : null;
}

/** By the most specific columns: a flow needs both ends, a point its place. */
export function findShape(columns: readonly ColumnRole[]): UserShape | null {
	const has = (role: Role) => findColumn(columns, role) !== -1;
	const hasStart = has('country') || has('region') || has('place') || (has('lon') && has('lat'));
	if (has('partner') && hasStart) return 'flows';
	if (has('lon') && has('lat')) return 'points';
	if (has('region')) return 'regions';
	if (has('country')) return 'countries';
	return has('place') ? 'points' : null;
}

/** Words for the quality of a figure, in addition to those of the atlas. */
const QUALITY_SPELLINGS: Readonly<Record<Exclude<Quality, 'none'>, string>> = {
	reported:
		'reported;official;published;final;a;опубликовано;официально;ресми;жарияланған;官方;公布;已公布',
	estimate:
		'estimate;estimated;est;e;about;approximate;оценка;оценочно;бағалау;шамамен;估计;估算;约',
	suspect: 'suspect;doubtful;disputed;сомнительно;күмәнді;可疑;存疑',
	unverified:
		'unverified;provisional;preliminary;p;непроверено;не проверено;предварительно;тексерілмеген;алдын ала;未核实;初步'
};

const qualityNames = new Map<string, Quality>(
	QUALITIES.flatMap((quality) => {
		const others = quality === 'none' ? [] : QUALITY_SPELLINGS[quality].split(';');
		return [quality, QUALITY_LABELS[quality], ...others].map((word): [string, Quality] => [
			foldText(word),
			quality
		]);
	})
);

const [west, south, east, north] = ATLAS_BOX;

class RowReader {
	readonly errors: CellError[] = [];

	constructor(
		private readonly cells: readonly RawCell[],
		private readonly reading: Reading
	) {}

	private at = (role: Role) => findColumn(this.reading.columns, role);

	/** The cell of a role; empty if no column has it. */
	text(role: Role): string {
		return String(this.cells[this.at(role)] ?? '').trim();
	}

	/** As it is shown beside words of the atlas. */
	clean(role: Role, kind: keyof typeof FOREIGN_LETTERS): string {
		return cleanForeignText(this.text(role), FOREIGN_LETTERS[kind]);
	}

	reject(role: Role, code: CellErrorCode): null {
		this.errors.push({ column: this.at(role), code, text: this.text(role) });
		return null;
	}

	/** The country, region or place of a cell; null if it is empty or not found. */
	find<T>(role: NameKind, find: (text: string) => Found<T>): T | null {
		const text = this.text(role);
		const found = text === '' ? null : find(text);
		if (!found || 'found' in found) return found && found.found;
		if (found.error === 'other-country') return this.reject(role, 'other-country');
		// the name of a country is never ambiguous
		return this.reject(role, `${found.error}-${role}` as CellErrorCode);
	}

	lonLat(): LonLat | null {
		const [lon, lat] = (['lon', 'lat'] as const).map((role) => {
			if (this.at(role) === -1) return null;
			const reading = readNumber(this.cells[this.at(role)] ?? '', 'point');
			if (reading === 'gap' || 'error' in reading) return this.reject(role, 'not-a-degree');
			return reading.value;
		});
		if (lon == null || lat == null) return null;
		const isOnMap = lon >= west && lon <= east && lat >= south && lat <= north;
		return isOnMap
			? [lon, lat]
			: this.reject(lon < west || lon > east ? 'lon' : 'lat', 'outside-map');
	}

	/** By the date, which is the more exact, else by the year. */
	period(): { year: number | null; part: string } {
		const role = this.at('date') === -1 ? 'year' : 'date';
		if (this.at(role) === -1) return { year: null, part: '' };
		if (this.text(role) === '') return { year: this.reject(role, 'no-year'), part: '' };
		const reading = readPeriod(this.cells[this.at(role)]!);
		return 'year' in reading ? reading : { year: this.reject(role, reading.error), part: '' };
	}

	/** The cells that tell the series of a table apart. */
	series(): string {
		const parts = (this.reading.seriesColumns ?? []).map((column) =>
			String(this.cells[column] ?? '').trim()
		);
		const all = parts.filter((part) => part !== '').join(', ');
		return cleanForeignText(all, FOREIGN_LETTERS.name);
	}

	scale(): number {
		return this.at('scale') === -1
			? 0
			: (readScale(this.text('scale')) ?? this.reject('scale', 'unknown-scale') ?? 0);
	}

	/** The flags of a figure that its publisher has set. */
	flags(): { column: number; text: string }[] {
		return listColumns(this.reading.columns, 'flag')
			.map((column) => ({ column, text: String(this.cells[column] ?? '').trim() }))
			.filter(({ text }) => text !== '');
	}

	notes(): string {
		const cells = listColumns(this.reading.columns, 'note').map((column) =>
			String(this.cells[column] ?? '').trim()
		);
		const flags = this.flags().flatMap(({ text }) => (text.toUpperCase() === 'A' ? [] : text));
		const marked = flags.length > 0 ? [m.user_data_flagged({ flag: flags.join(', ') })] : [];
		const all = [...new Set([...cells, ...marked])].filter((note) => note !== '').join('; ');
		return cleanForeignText(all, FOREIGN_LETTERS.note);
	}

	value(): { value: number | null; isPercent: boolean } {
		const reading = readNumber(this.cells[this.at('value')] ?? '', this.reading.decimal);
		if (reading === 'gap') return { value: null, isPercent: false };
		if ('value' in reading) return reading;
		return { value: this.reject('value', reading.error), isPercent: false };
	}

	quality(value: number | null): UserRow['quality'] {
		if (value === null) return 'none';
		const flagged = this.flags().map(({ column, text }): Quality => {
			const flag = readFlags(text);
			if (flag === null) this.errors.push({ column, code: 'unknown-flag', text });
			return flag ?? 'unverified';
		});
		const worst = flagged.reduce(pickWorseQuality, 'reported');
		if (worst !== 'reported') return worst;
		if (this.at('quality') === -1 || this.text('quality') === '') return 'reported';
		const quality = qualityNames.get(foldText(this.text('quality')));
		if (quality === undefined) this.reject('quality', 'unknown-quality');
		return quality ?? 'unverified';
	}
}

/** Interprets a row; its errors list the cells that were not understood. */
export function understandRow(
	{ rows }: RawTable,
	index: number,
	reading: Reading,
	gazetteer: Gazetteer
): UserRow {
	const reader = new RowReader(rows[index]!, reading);
	const { shape } = reading;
	const country = reader.find('country', (text) => gazetteer.country(text));
	const found = reader.find('region', (text) => gazetteer.region(text, country));
	const given = reader.lonLat();
	// a point with coordinates may have any name
	const hasOwnPlace = findColumn(reading.columns, 'lon') !== -1;
	const needsPlace = shape !== 'countries' && shape !== 'regions' && !hasOwnPlace;
	const place = needsPlace ? reader.find('place', (text) => gazetteer.place(text, country)) : null;
	const partner = reader.find('partner', (text) => gazetteer.partner(text));
	const { value, isPercent } = reader.value();
	const { year, part } = reader.period();
	const region = found && gazetteer.regionIn(found, year);
	const row: UserRow = {
		index,
		country: country ?? region?.country ?? place?.country ?? null,
		region,
		place: reader.clean('place', 'name'),
		lonLat: given ?? place?.lonLat ?? region?.lonLat ?? null,
		partner,
		year,
		part,
		series: reader.series(),
		value,
		unit: reader.clean('unit', 'unit') || (isPercent ? '%' : ''),
		scale: reader.scale(),
		source: reader.clean('source', 'source'),
		note: reader.notes(),
		quality: reader.quality(value),
		errors: reader.errors
	};
	const start: Role = shape === 'regions' ? 'region' : shape === 'points' ? 'place' : 'country';
	const hasNoPlace =
		shape === 'regions'
			? row.region === null
			: shape === 'points'
				? row.lonLat === null
				: row.country === null && row.lonLat === null;
	if (hasNoPlace && reader.errors.length === 0) reader.reject(start, 'no-country');
	if (shape === 'flows' && partner === null && reader.text('partner') === '')
		reader.reject('partner', 'no-partner');
	return row;
}

/** Marks a row with the place, year and series of an earlier one. Call in the order of the rows. */
export function createRepeatMarker(
	shape: UserShape | null,
	valueColumn: number
): (row: UserRow) => UserRow {
	const seen = new Map<string, number>();
	return (row) => {
		// an unknown flag does not keep a row off the map
		if (shape === 'points' || !isUnderstood(row)) return row;
		const { country, region, place, partner, year, part, series, unit } = row;
		const where =
			shape === 'flows' ? [country, region?.code, place, partner?.name] : [country, region?.code];
		const key = JSON.stringify([...where, year, part, series, unit]);
		const otherRow = seen.get(key);
		if (otherRow === undefined) {
			seen.set(key, row.index);
			return row;
		}
		const text = String(row.value ?? '');
		const error = { column: valueColumn, code: 'repeated', text, otherRow } as const;
		return { ...row, errors: [...row.errors, error] };
	};
}

/** Of these rows only: marks from among others go. */
export const markRepeated = (
	rows: readonly UserRow[],
	shape: UserShape | null,
	valueColumn: number
): UserRow[] => {
	const mark = createRepeatMarker(shape, valueColumn);
	return rows.map((row) =>
		mark({ ...row, errors: row.errors.filter(({ code }) => code !== 'repeated') })
	);
};
