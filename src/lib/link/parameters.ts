import {
	DEAL_KINDS,
	FINANCE_KINDS,
	LARGEST_LEAST_MUSD,
	SECTORS,
	STATUSES,
	TRACKER_EDITIONS
} from '../domain/filters';
import {
	BELT_CORRIDORS,
	CORRIDOR_MODES,
	INVESTMENT_MEASURES,
	LANGUAGES,
	LAYER_IDS,
	SELECTION_KINDS,
	STUDENT_MEASURES
} from '../domain/layers';
import { COMPARED_BASES, COMPARED_MEASURES } from '../domain/compared-measures';
import { FIRST_YEAR, LAST_YEAR } from '../domain/years';
import { REPUBLICS, republicByCode, type RepublicCode } from '../domain/republics';
import type { Against, Camera, ViewState } from '../domain/view-state';
import { DEFAULT_VIEW } from '../domain/view-state';

/** The part of a view that lives in the query; year and republic live in the path. */
export type QueryState = Omit<ViewState, 'year' | 'republic'>;

/** How one field of a view is written in a link. */
export interface Parameter<K extends keyof QueryState> {
	/** The word in the link. */
	name: string;
	field: K;
	/** Undefined where the text is no value of this field. Never throws. */
	parse(text: string): QueryState[K] | undefined;
	format(value: QueryState[K]): string;
	/** A value that a reader may copy, for the documentation and the tests. */
	example: string;
}

/** A list in the catalogue's order, whatever order the link has; `none` for the empty list. */
function listOf<T extends string>(all: readonly T[]) {
	return {
		parse(text: string): readonly T[] | undefined {
			if (text === 'none') return [];
			const words = text.split(',');
			if (!words.every((word) => (all as readonly string[]).includes(word))) return undefined;
			return all.filter((word) => words.includes(word));
		},
		format: (value: readonly T[]) => (value.length === 0 ? 'none' : value.join(','))
	};
}

function oneOf<T extends string>(all: readonly T[]) {
	return {
		parse: (text: string) => all.find((word) => word === text),
		format: (value: T) => value
	};
}

const SELECTION_ID = /^[a-z0-9][a-z0-9-]{0,79}$/;
const STEP_WORD = /^(own:)?[a-z0-9][a-z0-9-]{0,79}$/;
const NUMBER = /^-?\d{1,4}(\.\d{1,5})?$/;

function parseCamera(text: string): Camera | undefined {
	const parts = text.split(',');
	if ((parts.length !== 3 && parts.length !== 5) || !parts.every((part) => NUMBER.test(part))) {
		return undefined;
	}
	const [lon = NaN, lat = NaN, zoom = NaN, bearing = 0, pitch = 0] = parts.map(Number);
	const inRange =
		Math.abs(lon) <= 180 &&
		Math.abs(lat) <= 85 &&
		zoom >= 0 &&
		zoom <= 22 &&
		Math.abs(bearing) <= 180 &&
		pitch >= 0 &&
		pitch <= 60;
	return inRange ? { center: [lon, lat], zoom, bearing, pitch } : undefined;
}

/** Trailing zeros dropped, `-0` never written. */
function decimal(value: number, digits: number): string {
	return String(Number(value.toFixed(digits)) + 0);
}

function formatCamera({ center, zoom, bearing, pitch }: Camera): string {
	const parts = [decimal(center[0], 3), decimal(center[1], 3), decimal(zoom, 2)];
	const turn = [decimal(bearing, 1), decimal(pitch, 1)];
	return [...parts, ...(turn.join() === '0,0' ? [] : turn)].join(',');
}

function parseRepublics(text: string): readonly RepublicCode[] | undefined {
	const words = text.split(',');
	const found = REPUBLICS.filter(({ slug }) => words.includes(slug));
	return found.length === words.length ? found.map(({ code }) => code) : undefined;
}

function parseYear(text: string): number | undefined {
	const year = Number(text);
	return /^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Whole millions of US dollars. */
function parseLeast(text: string): number | undefined {
	const amountMusd = Number(text);
	return /^\d{1,5}$/.test(text) && amountMusd <= LARGEST_LEAST_MUSD ? amountMusd : undefined;
}

function parseAgainst(text: string): Against | undefined {
	if (text === 'sources') return text;
	return parseYear(text) ?? REPUBLICS.find(({ slug }) => slug === text)?.code;
}

function formatAgainst(value: Against | null): string {
	if (value === null) return '';
	return typeof value === 'number' || value === 'sources'
		? String(value)
		: republicByCode(value).slug;
}

const parameter = <K extends keyof QueryState>(definition: Parameter<K>): Parameter<K> =>
	definition;

/** One row a field: the whole grammar of the query, in the order in which links write it. */
export const PARAMETERS = [
	parameter({
		name: 'layers',
		field: 'layers',
		...listOf(LAYER_IDS),
		example: 'corridors,students'
	}),
	parameter({ name: 'focus', field: 'focus', ...oneOf(LAYER_IDS), example: 'investment' }),
	parameter({
		name: 'students',
		field: 'studentMeasure',
		...oneOf(STUDENT_MEASURES),
		example: 'degree'
	}),
	parameter({
		name: 'investment',
		field: 'investmentMeasure',
		...oneOf(INVESTMENT_MEASURES),
		example: 'finance'
	}),
	parameter({
		name: 'period',
		field: 'period',
		...oneOf(['year', 'since'] as const),
		example: 'year'
	}),
	parameter({
		name: 'since',
		field: 'sinceYear',
		parse: parseYear,
		format: String,
		example: '2013'
	}),
	parameter({
		name: 'modes',
		field: 'corridorModes',
		...listOf(CORRIDOR_MODES),
		example: 'rail,gas'
	}),
	parameter({
		name: 'belt',
		field: 'beltCorridor',
		parse: (text) => BELT_CORRIDORS.find((word) => word.toLowerCase() === text),
		format: (value) => (value ?? '').toLowerCase(),
		example: 'titr'
	}),
	parameter({
		name: 'status',
		field: 'statuses',
		...listOf(STATUSES),
		example: 'operational'
	}),
	parameter({
		name: 'sectors',
		field: 'sectors',
		...listOf(SECTORS),
		example: 'energy,transport'
	}),
	parameter({
		name: 'kinds',
		field: 'dealKinds',
		...listOf(DEAL_KINDS),
		example: 'construction'
	}),
	parameter({
		name: 'terms',
		field: 'financeKinds',
		...listOf(FINANCE_KINDS),
		example: 'grant'
	}),
	parameter({
		name: 'tracker',
		field: 'trackerEdition',
		...oneOf(TRACKER_EDITIONS),
		example: 'spring-2019'
	}),
	parameter({
		name: 'least',
		field: 'leastMusd',
		parse: parseLeast,
		format: String,
		example: '500'
	}),
	parameter({
		name: 'russian',
		field: 'russianCentres',
		parse: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
		format: (value) => (value ? 'yes' : 'no'),
		example: 'yes'
	}),
	parameter({
		name: 'compare',
		field: 'compared',
		parse: parseRepublics,
		format: (value) => value.map((code) => republicByCode(code).slug).join(','),
		example: 'kyrgyzstan,uzbekistan'
	}),
	parameter({
		name: 'by',
		field: 'comparedBy',
		parse: (text) => COMPARED_MEASURES.find((word) => word === text),
		format: (value) => value ?? '',
		example: 'trade-china'
	}),
	parameter({
		name: 'per',
		field: 'comparedPer',
		parse: (text) => COMPARED_BASES.find((word) => word === text),
		format: (value) => value ?? '',
		example: 'head'
	}),
	parameter({
		name: 'against',
		field: 'against',
		parse: parseAgainst,
		format: formatAgainst,
		example: '2013'
	}),
	parameter({
		name: 'region',
		field: 'region',
		parse: (text) => (SELECTION_ID.test(text) ? text : undefined),
		format: (value) => value ?? '',
		example: 'karakalpakstan'
	}),
	parameter({
		name: 'select',
		field: 'selection',
		parse: (text) => {
			const [word, id, ...rest] = text.split(':');
			const kind = SELECTION_KINDS.find((candidate) => candidate === word);
			return kind && id && rest.length === 0 && SELECTION_ID.test(id) ? { kind, id } : undefined;
		},
		format: (value) => (value ? `${value.kind}:${value.id}` : ''),
		example: 'institute:ci-kaz-astana'
	}),
	parameter({
		name: 'at',
		field: 'camera',
		parse: parseCamera,
		format: (value) => (value ? formatCamera(value) : ''),
		example: '66.9,44.1,4.2'
	}),
	parameter({ name: 'lang', field: 'language', ...oneOf(LANGUAGES), example: 'ru' }),
	parameter({
		name: 'step',
		field: 'stage',
		parse: (text) => (STEP_WORD.test(text) ? { step: text, isExploring: true } : undefined),
		// on the step's own view the path says it
		format: (value) => (value?.isExploring ? value.step : ''),
		example: 'astana-2013'
	})
] as const;

export type AnyParameter = (typeof PARAMETERS)[number];

/** True where a field holds what every link starts from, so that the link leaves it out. */
export function isDefault<K extends keyof QueryState>(
	definition: Parameter<K>,
	value: QueryState[K]
): boolean {
	return definition.format(value) === definition.format(DEFAULT_VIEW[definition.field]);
}
