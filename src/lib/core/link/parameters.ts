import { LANGUAGES } from '../domain/languages';
import { COUNTRIES, getCountryByCode, type CountryCode } from '../domain/countries';
import * as filters from '../domain/filters';
import * as layers from '../domain/layers';
import { COMPARED_BASES, COMPARED_CHARTS, COMPARED_MEASURES } from '../domain/compared-measures';
import { isEditionName } from '../domain/editions';
import { PROJECT_STATUSES, type ProjectStatus } from '../domain/project-status';
import type { Against, Camera, StagePlace, ViewState } from '../domain/view-state';
import { FIRST_YEAR, LAST_YEAR } from '../domain/years';
import { isId, oneOf, yesOrNo } from './values';

/** The part of a view in the query; year and country are in the path. */
export type QueryState = Omit<ViewState, 'year' | 'country'>;

/** How one field of a view is written in links. */
export interface Parameter<K extends keyof QueryState> {
	/** The word in the link. */
	name: string;
	field: K;
	/** Undefined for an invalid text. Never throws. */
	parse(text: string): QueryState[K] | undefined;
	format(value: QueryState[K]): string;
	/** A valid value, for the documentation and the tests. */
	example: string;
	/** All its words, alone or joined by commas; none for ids and numbers. */
	words?: readonly string[];
}

const parameter = <K extends keyof QueryState>(
	name: string,
	field: K,
	value: Pick<Parameter<K>, 'parse' | 'format' | 'words'>,
	example: string
): Parameter<K> => ({ name, field, ...value, example });

/** A list in catalogue order; `none` for the empty list. */
function buildListParser<T extends string>(all: readonly T[]) {
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

/** `completed` stays the word of old links for all that was built, idle or not. */
const siteWord = (status: ProjectStatus) => (status === 'completed' ? 'in-use' : status);

const siteWords = buildListParser(PROJECT_STATUSES.map(siteWord));

const sites = {
	parse(text: string): readonly ProjectStatus[] | undefined {
		const words = siteWords.parse(text);
		return words && PROJECT_STATUSES.filter((status) => words.includes(siteWord(status)));
	},
	format: (value: readonly ProjectStatus[]) => siteWords.format(value.map(siteWord)),
	words: siteWords.words
};

/** One word or none; lower case in links. */
function buildWordParser<T extends string>(all: readonly T[]) {
	return {
		parse: (text: string) => all.find((word) => word.toLowerCase() === text),
		format: (value: T | null) => (value ?? '').toLowerCase(),
		words: all.map((word) => word.toLowerCase())
	};
}

/** A text that only its table can check, or none. */
const textWhere = (isKnown: (text: string) => boolean) => ({
	parse: (text: string) => (isKnown(text) ? text : undefined),
	format: (value: string | null) => value ?? ''
});

const COUNTRY_WORDS: readonly string[] = COUNTRIES.map(({ slug }) => slug);

/** A step of a talk while exploring; on its own view the path names it. */
const step = {
	parse: (text: string) =>
		isId(text.replace(/^own:/, '')) ? { step: text, isExploring: true } : undefined,
	format: (value: StagePlace | null) => (value?.isExploring ? value.step : '')
};

const selection = {
	parse(text: string): layers.Selection | undefined {
		const [word, id, ...rest] = text.split(':');
		const kind = layers.SELECTION_KINDS.find((candidate) => candidate === word);
		return kind && id && rest.length === 0 && isId(id) ? { kind, id } : undefined;
	},
	format: (value: layers.Selection | null) => (value ? `${value.kind}:${value.id}` : '')
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

const camera = {
	parse: parseCamera,
	format: (value: Camera | null) => (value ? formatCamera(value) : '')
};

const countries = {
	parse(text: string): readonly CountryCode[] | undefined {
		const words = text.split(',');
		const found = COUNTRIES.filter(({ slug }) => words.includes(slug));
		return found.length === words.length ? found.map(({ code }) => code) : undefined;
	},
	format: (value: readonly CountryCode[]) =>
		value.map((code) => getCountryByCode(code).slug).join(','),
	words: COUNTRY_WORDS
};

function parseYear(text: string): number | undefined {
	const year = Number(text);
	return /^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Whole millions of US dollars. */
function parseLeast(text: string): number | undefined {
	const amountMusd = Number(text);
	return /^\d{1,5}$/.test(text) && amountMusd <= filters.LARGEST_LEAST_MUSD
		? amountMusd
		: undefined;
}

const against = {
	parse: (text: string): Against | undefined =>
		text === 'sources'
			? text
			: (parseYear(text) ?? COUNTRIES.find(({ slug }) => slug === text)?.code),
	format(value: Against | null): string {
		if (value === null) return '';
		return typeof value === 'number' || value === 'sources'
			? String(value)
			: getCountryByCode(value).slug;
	},
	words: ['sources', ...COUNTRY_WORDS]
};

/** The whole grammar of the query, in the order in which links write it. */
export const PARAMETERS = [
	parameter('layers', 'layers', buildListParser(layers.LAYER_IDS), 'corridors,students'),
	parameter('focus', 'focus', oneOf(layers.LAYER_IDS), 'investment'),
	parameter('students', 'studentMeasure', oneOf(layers.STUDENT_MEASURES), 'degree'),
	parameter('investment', 'investmentMeasure', oneOf(layers.INVESTMENT_MEASURES), 'finance'),
	parameter('counted', 'countedBy', oneOf(layers.COUNTED_BY), 'host-net'),
	parameter('rate', 'moneyPer', buildWordParser(COMPARED_BASES), 'head'),
	parameter('period', 'period', oneOf(['year', 'since'] as const), 'year'),
	parameter('since', 'sinceYear', { parse: parseYear, format: String }, '2013'),
	parameter('modes', 'corridorModes', buildListParser(layers.CORRIDOR_MODES), 'rail,gas'),
	parameter('belt', 'beltCorridor', buildWordParser(layers.BELT_CORRIDORS), 'titr'),
	parameter('status', 'statuses', buildListParser(filters.STATUSES), 'operational'),
	parameter('sites', 'siteStatuses', sites, 'announced,cancelled'),
	parameter('sectors', 'sectors', buildListParser(filters.SECTORS), 'energy,transport'),
	parameter('kinds', 'dealKinds', buildListParser(filters.DEAL_KINDS), 'construction'),
	parameter('terms', 'financeKinds', buildListParser(filters.FINANCE_KINDS), 'grant'),
	parameter('tracker', 'trackerEdition', oneOf(filters.TRACKER_EDITIONS), 'spring-2019'),
	parameter('least', 'leastMusd', { parse: parseLeast, format: String }, '500'),
	parameter('russian', 'russianCentres', yesOrNo, 'yes'),
	parameter('compare', 'compared', countries, 'kyrgyzstan,uzbekistan'),
	parameter('by', 'comparedBy', buildWordParser(COMPARED_MEASURES), 'trade-china'),
	parameter('per', 'comparedPer', buildWordParser(COMPARED_BASES), 'head'),
	parameter('charts', 'comparedCharts', oneOf(COMPARED_CHARTS), 'one'),
	parameter('against', 'against', against, '2013'),
	parameter('region', 'region', textWhere(isId), 'karakalpakstan'),
	parameter('select', 'selection', selection, 'institute:ci-kaz-astana'),
	parameter('at', 'camera', camera, '66.9,44.1,4.2'),
	parameter('lang', 'language', oneOf(LANGUAGES), 'ru'),
	parameter('edition', 'edition', textWhere(isEditionName), '2026-11'),
	parameter('step', 'stage', step, 'astana-2013')
] as const;

export type AnyParameter = (typeof PARAMETERS)[number];
