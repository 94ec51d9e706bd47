import { isYear } from '$lib/core/domain/years';
import { findRoleByName, isCodeName, isValueName } from '../understand/role-names';
import { isNumberCell, sampleColumn } from '../understand/roles';
import { isYearText, readPeriod } from '../understand/read-year';
import { foldName, listKnownRoles, splitJoined, type KnownFormat } from './formats';
import { isEmptyCell, type HeadColumn } from './header';
import { LIMITS, UnreadableFile, type KnownRole, type RawCell, type ReadNote } from './raw-table';

/** A table while it is being shaped. */
export interface Draft {
	columns: readonly HeadColumn[];
	rows: readonly (readonly RawCell[])[];
	known: readonly KnownRole[];
	notes: ReadNote[];
	otherYears: number;
}

const column = (name: string): HeadColumn => ({ name, period: null });

/** `A,KZ`, `13.1 p`: the dimensions of a row and the figure and flag of a cell. */
function splitCell(cell: RawCell): [value: RawCell, flag: string] {
	const [, value, flag] = /^(:|[-+]?[\d.]+(?:e[-+]?\d+)?)?\s*([a-z]{1,4})?$/i.exec(
		String(cell).trim()
	) ?? [null, cell, ''];
	return [value ?? '', flag ?? ''];
}

/** Splits the joined first column of Eurostat. */
export function splitDimensions(draft: Draft, format: KnownFormat): Draft {
	const [joined, ...periods] = draft.columns;
	const names = splitJoined(joined!.name);
	return {
		...draft,
		columns: [...names.map(column), ...periods],
		known: [...listKnownRoles(names, format), ...periods.map(() => null)],
		rows: draft.rows.map(([first, ...cells]) => {
			const parts = String(first).split(',');
			return [...names.map((_, index) => parts[index] ?? ''), ...cells];
		})
	};
}

/**
 * Converts columns of periods into rows; years that the atlas lacks are set aside if others remain.
 * @throws UnreadableFile before it makes more rows than the limit
 */
export function unfoldPeriods(
	draft: Draft,
	format: KnownFormat | null,
	keepsOtherYears: boolean
): Draft {
	const all = draft.columns.flatMap(({ period }, index) => (period ? [index] : []));
	const hasValues = draft.columns.some(({ name }, index) =>
		[findRoleByName(name), draft.known[index]].includes('value')
	);
	if (all.length === 0 || (all.length === 1 && hasValues)) return draft;
	const inAtlas = all.filter((index) => isYear(draft.columns[index]!.period!.year));
	const used = keepsOtherYears || inAtlas.length === 0 ? all : inAtlas;
	const count = draft.rows.length * used.length;
	if (count > LIMITS.rows) throw new UnreadableFile({ code: 'too-many-rows', count });
	const kept = draft.columns.flatMap(({ period }, index) => (period ? [] : [index]));
	const labels = used.map((index) => {
		const { name, period } = draft.columns[index]!;
		const isOnlyPeriod = readPeriodOrNull(name) !== null || name.startsWith('#');
		return { label: isOnlyPeriod ? '' : name, text: formatPeriod(period!) };
	});
	const hasLabels = labels.some(({ label }) => label !== '');
	const isYearly = used.every((index) => draft.columns[index]!.period!.part === '');
	const isJoined = format?.isJoined === true;
	// of the IMF: later years are estimates of its staff
	const estimated = draft.columns.findIndex(
		({ name }) => foldName(name) === 'estimates start after'
	);
	const hasFlags = isJoined || estimated !== -1;
	const rows = draft.rows.flatMap((row) =>
		used.map((index, at) => {
			const start = Number(row[estimated] || Infinity);
			const isEstimate = draft.columns[index]!.period!.year > start;
			const [value, flag] = isJoined
				? splitCell(row[index] ?? '')
				: [row[index] ?? '', isEstimate ? 'estimate' : ''];
			return [
				...kept.map((each) => row[each] ?? ''),
				labels[at]!.text,
				...(hasLabels ? [labels[at]!.label] : []),
				value,
				...(hasFlags ? [flag] : [])
			];
		})
	);
	const added: [string, KnownRole][] = [
		[isYearly ? 'year' : 'period', isYearly ? 'year' : 'date'],
		...(hasLabels ? [['series', 'series'] as [string, KnownRole]] : []),
		['value', 'value'],
		...(hasFlags ? [['flag', 'flag'] as [string, KnownRole]] : [])
	];
	return {
		columns: [
			...kept.map((index) => draft.columns[index]!),
			...added.map(([name]) => column(name))
		],
		known: [...kept.map((index) => draft.known[index] ?? null), ...added.map(([, role]) => role)],
		rows,
		notes: [
			...draft.notes,
			{ code: 'periods-as-columns', first: labels[0]!.text, last: labels.at(-1)!.text }
		],
		otherYears: draft.otherYears + all.length - used.length
	};
}

const readPeriodOrNull = (name: string) => {
	const reading = readPeriod(name);
	return 'error' in reading ? null : reading;
};

const formatPeriod = ({ year, part }: { year: number; part: string }) =>
	part === '' ? String(year) : `${year}-${part.replace(/^M(\d\d)/, '$1')}`;

/** Roles that name a row; without one, columns of numbers are no series of it. */
const PLACES = new Set(['country', 'region', 'place', 'lon']);

/** Converts several columns of figures into rows, their names into a column of series. */
export function foldSeries(draft: Draft, format: KnownFormat | null, country: number): Draft {
	const roles = draft.columns.map(
		({ name }, index) =>
			(index === country ? 'country' : draft.known[index]) ?? findRoleByName(name)
	);
	// `total` beside `men` and `women` is one of several; `value` is the only one
	const value = roles.indexOf('value');
	const isOnly = value !== -1 && (draft.known[value] || isValueName(draft.columns[value]!.name));
	if (isOnly || !roles.some((role) => PLACES.has(role ?? ''))) return draft;
	const isSure = format?.rest === 'columns-as-series';
	const figures = draft.columns.flatMap(({ name }, index) => {
		if (index !== value && (roles[index] !== null || (!isSure && isCodeName(name)))) return [];
		const cells = sampleColumn(draft, index);
		const isYears = cells.length > 0 && cells.every((cell) => isYearText(String(cell)));
		if (isYears && !isSure && !roles.includes('year') && !roles.includes('date')) return [];
		const numbers = cells.filter(isNumberCell).length;
		return cells.length > 0 && numbers >= cells.length * 0.8 ? [index] : [];
	});
	if (figures.length < 2)
		return isSure && figures.length === 1 ? nameSeries(draft, figures[0]!) : draft;
	const kept = draft.columns.map((_, index) => index).filter((index) => !figures.includes(index));
	return {
		...draft,
		columns: [...kept.map((index) => draft.columns[index]!), ...['series', 'value'].map(column)],
		known: [...kept.map((index) => draft.known[index] ?? null), 'series', 'value'],
		rows: draft.rows.flatMap((row) =>
			figures.map((index) => [
				...kept.map((each) => row[each] ?? ''),
				draft.columns[index]!.name.replace(/\s*\[[A-Z0-9_.]+\]$/, ''),
				row[index] ?? ''
			])
		),
		notes: [...draft.notes, { code: 'columns-as-series', count: figures.length }]
	};
}

/** The only column of figures of a known format. */
const nameSeries = (draft: Draft, index: number): Draft => ({
	...draft,
	known: draft.known.map((role, at) => (at === index ? 'value' : role))
});

/** Leaves out rows of years that the atlas lacks, if others remain. */
export function siftYears(draft: Draft, keepsOtherYears: boolean): Draft {
	const column = draft.columns.findIndex(({ name }, index) => {
		const role = draft.known[index] ?? findRoleByName(name);
		return role === 'year' || role === 'date';
	});
	if (keepsOtherYears || column === -1) return draft;
	let inAtlas = 0;
	const kept = draft.rows.filter((row) => {
		const reading = readPeriod(row[column] ?? '');
		if ('error' in reading) return true;
		const isIn = isYear(reading.year);
		if (isIn) inAtlas += 1;
		return isIn;
	});
	if (inAtlas === 0) return draft;
	return { ...draft, rows: kept, otherYears: draft.otherYears + draft.rows.length - kept.length };
}

/** Leaves out columns that have neither a name nor a cell. */
export function dropEmptyColumns(draft: Draft): Draft {
	const kept = draft.columns.flatMap(({ name }, index) => {
		const isUnnamed = /^#\d+$/.test(name);
		return isUnnamed && draft.rows.every((row) => isEmptyCell(row[index])) ? [] : [index];
	});
	if (kept.length === draft.columns.length) return draft;
	return {
		...draft,
		columns: kept.map((index) => draft.columns[index]!),
		known: kept.map((index) => draft.known[index] ?? null),
		rows: draft.rows.map((row) => kept.map((index) => row[index] ?? ''))
	};
}
