/** Parsers and formatters of link parameters; parsers return undefined for invalid texts, never throw. */
import { LARGEST_LEAST_MUSD } from '../domain/filters';
import { COUNTRIES, countryByCode, type CountryCode } from '../domain/countries';
import { SELECTION_KINDS, type Selection } from '../domain/layers';
import type { Against, Camera, StagePlace } from '../domain/view-state';
import { FIRST_YEAR, LAST_YEAR } from '../domain/years';

/** Longer queries are not read; no view needs a tenth of it. */
export const LONGEST_QUERY = 2000;

/** A list in catalogue order; `none` for the empty list. */
export function listOf<T extends string>(all: readonly T[]) {
	return {
		parse(text: string): readonly T[] | undefined {
			if (text === 'none') return [];
			const words = text.split(',');
			if (!words.every((word) => (all as readonly string[]).includes(word))) return undefined;
			return all.filter((word) => words.includes(word));
		},
		format: (value: readonly T[]) => (value.length === 0 ? 'none' : value.join(',')),
		words: all
	};
}

export function oneOf<T extends string>(all: readonly T[]) {
	return {
		parse: (text: string) => all.find((word) => word === text),
		format: (value: T) => value,
		words: all
	};
}

/** One word or none; lower case in links. */
export function wordOf<T extends string>(all: readonly T[]) {
	return {
		parse: (text: string) => all.find((word) => word.toLowerCase() === text),
		format: (value: T | null) => (value ?? '').toLowerCase(),
		words: all.map((word) => word.toLowerCase())
	};
}

export const yesOrNo = {
	parse: (text: string) => (text === 'yes' ? true : text === 'no' ? false : undefined),
	format: (value: boolean) => (value ? 'yes' : 'no'),
	words: ['yes', 'no'] as readonly string[]
};

/** A text that only its table can check, or none. */
export const textWhere = (isKnown: (text: string) => boolean) => ({
	parse: (text: string) => (isKnown(text) ? text : undefined),
	format: (value: string | null) => value ?? ''
});

const COUNTRY_WORDS: readonly string[] = COUNTRIES.map(({ slug }) => slug);

/** The form of a row's id or a region's slug. */
export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text);

/** A step of a talk while exploring; on its own view the path names it. */
export const step = {
	parse: (text: string) =>
		isId(text.replace(/^own:/, '')) ? { step: text, isExploring: true } : undefined,
	format: (value: StagePlace | null) => (value?.isExploring ? value.step : '')
};

export const selection = {
	parse(text: string): Selection | undefined {
		const [word, id, ...rest] = text.split(':');
		const kind = SELECTION_KINDS.find((candidate) => candidate === word);
		return kind && id && rest.length === 0 && isId(id) ? { kind, id } : undefined;
	},
	format: (value: Selection | null) => (value ? `${value.kind}:${value.id}` : '')
};

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

/** Without trailing zeros and without `-0`. */
function decimal(value: number, digits: number): string {
	return String(Number(value.toFixed(digits)) + 0);
}

function formatCamera({ center, zoom, bearing, pitch }: Camera): string {
	const parts = [decimal(center[0], 3), decimal(center[1], 3), decimal(zoom, 2)];
	const turn = [decimal(bearing, 1), decimal(pitch, 1)];
	return [...parts, ...(turn.join() === '0,0' ? [] : turn)].join(',');
}

export const camera = {
	parse: parseCamera,
	format: (value: Camera | null) => (value ? formatCamera(value) : '')
};

export const countries = {
	parse(text: string): readonly CountryCode[] | undefined {
		const words = text.split(',');
		const found = COUNTRIES.filter(({ slug }) => words.includes(slug));
		return found.length === words.length ? found.map(({ code }) => code) : undefined;
	},
	format: (value: readonly CountryCode[]) =>
		value.map((code) => countryByCode(code).slug).join(','),
	words: COUNTRY_WORDS
};

export function parseYear(text: string): number | undefined {
	const year = Number(text);
	return /^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Whole millions of US dollars. */
export function parseLeast(text: string): number | undefined {
	const amountMusd = Number(text);
	return /^\d{1,5}$/.test(text) && amountMusd <= LARGEST_LEAST_MUSD ? amountMusd : undefined;
}

export const against = {
	parse: (text: string): Against | undefined =>
		text === 'sources'
			? text
			: (parseYear(text) ?? COUNTRIES.find(({ slug }) => slug === text)?.code),
	format(value: Against | null): string {
		if (value === null) return '';
		return typeof value === 'number' || value === 'sources'
			? String(value)
			: countryByCode(value).slug;
	},
	words: ['sources', ...COUNTRY_WORDS]
};
