import { m } from '#messages';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import { foldText } from '$lib/find/search-fold';
import { pickWorseQuality, QUALITIES, type Quality } from '$lib/core/domain/quality';
import { cleanForeignText, FOREIGN_LETTERS } from '$lib/core/domain/foreign-text';
import { ATLAS_BOX, type LonLat } from '$lib/core/domain/geography';
import type { Outline, UserShape } from '$lib/layers/own/user-table';
import type { RawCell } from '../read/raw-table';
import { listOutline } from '../read/outline';
import { findShapePoint } from '../read/shape-point';
import { readShape } from '../read/shape-text';
import type { Found, NameKind } from './gazetteer';
import type { CellError, CellErrorCode } from './cell-error';
import { readNumber, type DecimalSign } from './read-number';
import { readFlags } from './flags';
import { readPeriod } from './read-year';
import type { Role } from './role-names';
import { findColumn, listColumns, type ColumnRole } from './roles';
import { readScale } from './read-scale';

/** How to read a table: the contents of its columns, and the format of its numbers. */
export interface Reading {
	columns: readonly ColumnRole[];
	decimal: DecimalSign;
	/** Of the whole table: see `findShape`. */
	shape: UserShape | null;
	/** Columns that tell its series apart: see `listSeriesColumns`. */
	seriesColumns?: readonly number[];
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

/** Reads the cells of a row by their roles, and notes those that it does not understand. */
export class RowReader {
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
		const text = this.text(role);
		// the vertices of a shape are no sentence
		const shown = role === 'outline' ? cleanForeignText(text, FOREIGN_LETTERS.unit) : text;
		this.errors.push({ column: this.at(role), code, text: shown });
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
		return lon == null || lat == null ? null : this.checkOnMap([lon, lat], 'lon', 'lat');
	}

	/** The shape of a place, and the point of its mark. */
	shape(): { point: LonLat | null; outline: Outline | null } {
		const none = { point: null, outline: null };
		const text = this.text('outline');
		if (text === '') return none;
		const shape = readShape(text);
		const point = shape && findShapePoint(shape);
		if (!point) {
			this.reject('outline', 'not-an-outline');
			return none;
		}
		return { point: this.checkOnMap(point, 'outline', 'outline'), outline: listOutline(shape) };
	}

	private checkOnMap([lon, lat]: LonLat, lonRole: Role, latRole: Role): LonLat | null {
		const isOnMap = lon >= west && lon <= east && lat >= south && lat <= north;
		return isOnMap
			? [lon, lat]
			: this.reject(lon < west || lon > east ? lonRole : latRole, 'outside-map');
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

	quality(value: number | null): Quality {
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
