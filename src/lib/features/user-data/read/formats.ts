import { foldText } from '$lib/find/search-fold';
import type { DecimalSign } from '../understand/read-number';
import type { FileWords, KnownRole, RawCell } from './raw-table';

/** A publisher's format: recognised by column names that no other has. */
export interface KnownFormat {
	/** As the publisher calls it; shown to the reader. */
	name: string;
	/** Names that must all be there, folded; see `foldName`. */
	needs: readonly string[];
	roles: Readonly<Record<string, KnownRole>>;
	/** Of every other column; null for none. */
	rest?: 'columns-as-series' | 'series' | 'unused';
	decimal: DecimalSign;
	/** How a joined first column is split, and its cells are flagged: of Eurostat. */
	isJoined?: boolean;
	/** Columns after the values describe single figures, and names may stand beside codes: of SDMX. */
	isSdmx?: boolean;
	words?: Partial<FileWords>;
	/** Rows that describe others, by a column and its only value to keep. */
	only?: readonly [column: string, value: string];
}

/** `ref_area`, `refArea` and `REF_AREA: Reference area` alike. */
export const foldName = (name: string): string =>
	foldText(name.replace(/^([A-Z][A-Z0-9_]+): .*$/, '$1').replace(/(?<=[a-z])(?=[A-Z])/g, ' '));

const named = (names: string, role: KnownRole): Record<string, KnownRole> =>
	Object.fromEntries(names.split(';').map((name) => [name, role]));

const FORMATS: readonly KnownFormat[] = [
	{
		name: 'World Bank',
		needs: ['country name', 'country code', 'indicator name', 'indicator code'],
		roles: {
			...{ 'country name': 'country', 'indicator name': 'series', attribute: 'unused' },
			...named('country code;indicator code', 'unused')
		},
		decimal: 'point',
		only: ['attribute', 'Value']
	},
	{
		name: 'World Bank DataBank',
		needs: ['country name', 'country code', 'series name', 'series code'],
		roles: {
			...{ 'country name': 'country', 'series name': 'series', time: 'date' },
			...named('country code;series code;time code', 'unused')
		},
		decimal: 'point'
	},
	{
		name: 'World Bank DataBank',
		needs: ['time', 'time code', 'country name', 'country code'],
		roles: {
			time: 'date',
			'country name': 'country',
			...named('time code;country code', 'unused')
		},
		rest: 'columns-as-series',
		decimal: 'point'
	},
	{
		name: 'World Bank API',
		needs: ['indicator id', 'indicator value', 'country id', 'country value', 'date', 'value'],
		roles: {
			...{ 'indicator value': 'series', 'country value': 'country', date: 'date', value: 'value' },
			...{ unit: 'unit', 'obs status': 'flag' },
			...named('indicator id;country id;countryiso3code;decimal', 'unused')
		},
		decimal: 'point',
		words: { source: 'World Bank', sourceAddress: 'https://data.worldbank.org/' }
	},
	{
		name: 'Our World in Data',
		needs: ['entity', 'code', 'year'],
		roles: { entity: 'country', code: 'unused', year: 'year' },
		rest: 'columns-as-series',
		decimal: 'point'
	},
	{
		name: 'Our World in Data',
		needs: ['entity', 'code', 'day'],
		roles: { entity: 'country', code: 'unused', day: 'date' },
		rest: 'columns-as-series',
		decimal: 'point'
	},
	{
		name: 'UN Comtrade',
		needs: ['reporter desc', 'flow desc', 'partner desc', 'cmd desc', 'primary value'],
		roles: {
			...{ 'reporter desc': 'country', period: 'date', 'flow desc': 'direction' },
			...{ 'partner desc': 'series', 'cmd desc': 'series', 'primary value': 'value' },
			...named('partner2 desc;customs desc;mot desc', 'series')
		},
		rest: 'unused',
		decimal: 'point',
		words: { unit: 'US$', source: 'UN Comtrade', sourceAddress: 'https://comtradeplus.un.org/' }
	},
	{
		name: 'UN Comtrade',
		needs: ['trade flow', 'reporter', 'partner', 'commodity', 'trade value us'],
		roles: {
			...{ reporter: 'country', period: 'date', 'trade flow': 'direction' },
			...{ partner: 'series', commodity: 'series', 'trade value us': 'value', flag: 'unused' }
		},
		rest: 'unused',
		decimal: 'point',
		words: { unit: 'US$', source: 'UN Comtrade', sourceAddress: 'https://comtradeplus.un.org/' }
	},
	{
		name: 'IMF World Economic Outlook',
		needs: ['country', 'subject descriptor', 'units', 'scale'],
		roles: {
			...{ country: 'country', 'subject descriptor': 'series', units: 'unit', scale: 'scale' },
			...named('weo country code;iso;weo subject code;subject notes', 'unused'),
			...named('country series specific notes', 'note'),
			'estimates start after': 'unused'
		},
		decimal: null,
		words: {
			source: 'IMF, World Economic Outlook',
			sourceAddress: 'https://www.imf.org/en/Publications/WEO'
		}
	},
	{
		name: 'SDMX',
		needs: ['dataflow', 'time period', 'obs value'],
		roles: {
			...{ 'ref area': 'country', geo: 'country', reporter: 'country', 'time period': 'date' },
			...{ 'obs value': 'value', 'unit measure': 'unit', unit: 'unit', 'unit mult': 'scale' },
			...{ 'obs status': 'flag', 'obs flag': 'flag', 'comment obs': 'note', 'obs comment': 'note' },
			...named(
				'freq;frequency;reference area;dataflow;last update;conf status;decimals;time format;base per',
				'unused'
			),
			...named('title;source;source detail;title compl;collection;ref period', 'unused')
		},
		rest: 'series',
		isSdmx: true,
		decimal: 'point'
	},
	{
		name: 'UNESCO UIS',
		needs: ['indicator id', 'country id', 'year', 'value', 'magnitude', 'qualifier'],
		roles: {
			...{ 'indicator id': 'series', 'country id': 'country', year: 'year', value: 'value' },
			...{ magnitude: 'flag', qualifier: 'flag' }
		},
		decimal: 'point',
		words: { source: 'UNESCO Institute for Statistics', sourceAddress: 'https://uis.unesco.org/' }
	},
	{
		name: 'UNESCO UIS',
		needs: ['natmon ind', 'indicator', 'location', 'country', 'time', 'value'],
		roles: {
			...{ indicator: 'series', country: 'country', time: 'date', value: 'value' },
			...{ flags: 'unused', 'flag codes': 'flag' },
			...named('natmon ind;location', 'unused')
		},
		decimal: 'point',
		words: { source: 'UNESCO Institute for Statistics', sourceAddress: 'https://uis.unesco.org/' }
	}
];

/** SDMX-CSV 2.0 begins otherwise. */
const isSdmx2 = (names: readonly string[]) =>
	names[0] === 'structure' && names[1] === 'structure id' && names.includes('obs value');

const EUROSTAT: KnownFormat = {
	name: 'Eurostat TSV',
	needs: [],
	roles: { geo: 'country', unit: 'unit', freq: 'unused', value: 'value', flag: 'flag' },
	rest: 'series',
	decimal: 'point',
	isJoined: true,
	words: { source: 'Eurostat', sourceAddress: 'https://ec.europa.eu/eurostat' }
};

/** `freq,unit,geo\TIME_PERIOD`: dimensions joined in one column. */
const JOINED = /^[\w-]+(?:,[\w-]+)*\\(?:TIME_PERIOD|time)$/i;

export const splitJoined = (name: string): string[] => name.replace(/\\.*$/, '').split(',');

/** The format of a table by the names of its columns, or null. */
export function findFormat(columns: readonly string[]): KnownFormat | null {
	if (JOINED.test(columns[0]?.trim() ?? '')) return EUROSTAT;
	const names = columns.map(foldName);
	const found = FORMATS.find(({ needs }) => needs.every((name) => names.includes(name)));
	if (found) return found;
	if (!isSdmx2(names)) return null;
	const sdmx = FORMATS.find(({ isSdmx }) => isSdmx)!;
	const roles = { ...sdmx.roles, structure: 'unused', 'structure id': 'unused', action: 'unused' };
	return { ...sdmx, roles: roles as KnownFormat['roles'] };
}

const LABELLED = /^[A-Z][A-Z0-9_]*: /;
const CODED_ROLES: readonly KnownRole[] = ['country', 'flag', 'scale', 'date'];

/** `KGZ: Kyrgyzstan` under `REF_AREA: Reference area`: the code where codes are read, else the name. */
export function splitLabel(cell: RawCell, name: string, format: KnownFormat): RawCell {
	if (!LABELLED.test(name) || typeof cell === 'number') return cell;
	const [, code, label] = /^([^:]*): (.*)$/.exec(cell) ?? [];
	if (code === undefined) return cell;
	return CODED_ROLES.includes(format.roles[foldName(name)] ?? null) ? code : label!;
}

/** What a format says of each of its columns. */
export function listKnownRoles(names: readonly string[], format: KnownFormat | null): KnownRole[] {
	const values = names.findIndex((name) => foldName(name) === 'obs value');
	return names.map((name, index) => {
		const role = format?.roles[foldName(name)];
		if (role !== undefined) return role;
		if (!format?.isSdmx) return getRestRole(format);
		const next = names[index + 1] ?? '';
		const isNamedBeside = /^[A-Z0-9_]+$/.test(name) && /[a-z]/.test(next) && !next.includes(':');
		return index > values || isNamedBeside ? 'unused' : 'series';
	});
}

function getRestRole(format: KnownFormat | null): KnownRole {
	const rest = format?.rest;
	return rest === 'unused' || rest === 'series' ? rest : null;
}
