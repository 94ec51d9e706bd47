/** The view: each of its fields is declared here once, filters in `filters.ts`. */
import { LANGUAGE } from '#language';
import type { Callout } from './callout';
import {
	COMPARED_BASES,
	COMPARED_CHARTS,
	COMPARED_MEASURES,
	type ComparedBase,
	type ComparedCharts,
	type ComparedMeasure
} from './compared-measures';
import { COUNTRIES, getCountryByCode, type CountryCode } from './countries';
import { isEditionName } from './editions';
import * as fields from './fields';
import { FILTERS } from './filters';
import type { LonLat } from './geography';
import { LANGUAGES, type Language } from './languages';
import * as layers from './layers';

export interface Camera {
	center: LonLat;
	/** MapLibre zoom level. */
	zoom: number;
	/** Degrees clockwise from north. */
	bearing: number;
	/** Degrees from straight down. */
	pitch: number;
}

/** Another year, another country, or the sources that disagree. */
export type Against = number | CountryCode | 'sources';

/** What a step of a talk must show: its camera is computed from it for every map. */
export interface StepSubject {
	lonLats: readonly LonLat[];
	/** Countries whose names and figures are a part of it, and the flows from them. */
	countries?: readonly CountryCode[];
}

/** The map of a step with a chart: large, with its legend over it, or a locator beside the large chart. */
export type MapLayout = 'both' | 'locator';

/** The reader's position in a talk. */
export interface StagePlace {
	/** `astana-2013`, or `own:astana` in the reader's own talk. */
	step: string;
	/** How many parts of the step are shown; left out for all. */
	shownParts?: number;
	/** Off the step's view, in the whole atlas, with a back link. */
	isExploring: boolean;
	/** The step's text is below its map, as on a phone: the map keeps no space for a stage. */
	isWordsBelow?: boolean;
	/** Of a step of the reader's own talk; those of the atlas's talk are in its index. */
	callouts?: readonly Callout[];
	/** The same of what its camera must show. */
	subject?: StepSubject;
	/** The same of its map, if it has a chart. */
	layout?: MapLayout;
	/** The same of the part with which its map and its chart take turns. */
	largeFrom?: number;
}

const COUNTRY_WORDS: readonly string[] = COUNTRIES.map(({ slug }) => slug);

/** A step of a talk while exploring; on its own view the path names it. */
const stage = {
	parse: (text: string) =>
		fields.isId(text.replace(/^own:/, '')) ? { step: text, isExploring: true } : undefined,
	format: (value: StagePlace | null) => (value?.isExploring ? value.step : '')
};

const selection = {
	parse(text: string): layers.Selection | undefined {
		const [word, id, ...rest] = text.split(':');
		const kind = layers.SELECTION_KINDS.find((candidate) => candidate === word);
		return kind && id && rest.length === 0 && fields.isId(id) ? { kind, id } : undefined;
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
	words: COUNTRY_WORDS,
	isList: true as const
};

const against = {
	parse: (text: string): Against | undefined =>
		text === 'sources'
			? text
			: (fields.aYear.parse(text) ?? COUNTRIES.find(({ slug }) => slug === text)?.code),
	format(value: Against | null): string {
		if (value === null) return '';
		return typeof value === 'number' || value === 'sources'
			? String(value)
			: getCountryByCode(value).slug;
	},
	words: ['sources', ...COUNTRY_WORDS]
};

const declare = <T>(
	name: string,
	initial: T,
	value: fields.FieldValue<T>,
	example: string
): fields.Field<T> => ({ name, initial, ...value, example });

/** A field that changes no figure, sentence or mark of the map. */
const declareNotDrawn = <T>(...field: Parameters<typeof declare<T>>): fields.Field<T> => ({
	...declare(...field),
	isNotDrawn: true
});

const { oneOf, oneOrNone } = fields;

/** The fields in the query of links, in the order in which links write them. */
export const VIEW_FIELDS = {
	/** Visible layers, in drawing order. */
	layers: declare(
		'layers',
		layers.FIRST_LAYERS,
		fields.listOf(layers.LAYER_IDS),
		'corridors,students'
	),
	/** The layer with values and coverage strip. */
	focus: declare<layers.LayerId>('focus', 'students', oneOf(layers.LAYER_IDS), 'investment'),
	studentMeasure: declare('students', 'all', oneOf(layers.STUDENT_MEASURES), 'degree'),
	investmentMeasure: declare('investment', 'deals', oneOf(layers.INVESTMENT_MEASURES), 'finance'),
	/** Whose count of direct investment is shown. */
	countedBy: declare('counted', 'host-gross', oneOf(layers.COUNTED_BY), 'host-net'),
	/** Divisor of deals and direct investment; null for none. */
	moneyPer: declare<ComparedBase | null>('rate', null, oneOrNone(COMPARED_BASES), 'head'),
	period: declare<layers.Period>('period', 'since', oneOf(layers.PERIODS), 'year'),
	/** First year of a running total. */
	sinceYear: declare('since', 2005, fields.aYear, '2013'),
	...FILTERS,
	/** What the marks of project sites tell apart: each status, or only what is built from what is not. */
	siteMarks: declare('marks', 'status', oneOf(layers.SITE_MARKS), 'built'),
	/** Compared countries in catalogue order; the page's own is always included. */
	compared: declare<readonly CountryCode[]>('compare', [], countries, 'kyrgyzstan,uzbekistan'),
	/** The measure of the comparison; null follows the layer in focus. */
	comparedBy: declareNotDrawn<ComparedMeasure | null>(
		'by',
		null,
		oneOrNone(COMPARED_MEASURES),
		'trade-china'
	),
	/** Its divisor; null for none. */
	comparedPer: declareNotDrawn<ComparedBase | null>('per', null, oneOrNone(COMPARED_BASES), 'head'),
	comparedCharts: declareNotDrawn<ComparedCharts>('charts', 'each', oneOf(COMPARED_CHARTS), 'one'),
	/** What the view is compared with; null for nothing. */
	against: declare<Against | null>('against', null, against, '2013'),
	/** Slug of a first-level region of the page's country: `karakalpakstan`. */
	region: declareNotDrawn<string | null>(
		'region',
		null,
		fields.textWhere(fields.isId),
		'karakalpakstan'
	),
	selection: declareNotDrawn<layers.Selection | null>(
		'select',
		null,
		selection,
		'institute:ci-kaz-astana'
	),
	/** Null for the page's own framing. */
	camera: declareNotDrawn<Camera | null>('at', null, camera, '66.9,44.1,4.2'),
	language: declareNotDrawn<Language>('lang', LANGUAGE, oneOf(LANGUAGES), 'ru'),
	/** Edition of the data pinned by the link; null follows the newest. */
	edition: declareNotDrawn<string | null>(
		'edition',
		null,
		fields.textWhere(isEditionName),
		'2026-11'
	),
	/** Null outside a talk. */
	stage: declareNotDrawn<StagePlace | null>('step', null, stage, 'astana-2013')
};

/** The part of a view in the query; year and country are in the path. */
export type QueryState = fields.FieldStates<typeof VIEW_FIELDS>;

/** Everything in a link: equal states show the same picture. */
export interface ViewState extends QueryState {
	year: number;
	country: CountryCode | null;
}

/** The last year for which all five countries have a full ministry count. */
export const OPENING_YEAR = 2018;

export const DEFAULT_VIEW: ViewState = {
	...fields.getInitialStates(VIEW_FIELDS),
	year: OPENING_YEAR,
	country: null
};
