import type { Language } from './languages';
import { LANGUAGE } from '#language';
import { NO_FILTERS, type Filters } from './filters';
import {
	type BeltCorridor,
	type CountedBy,
	type InvestmentMeasure,
	type LayerId,
	type Period,
	type Selection,
	type StudentMeasure,
	CORRIDOR_MODES,
	LAYER_IDS
} from './layers';
import type { ComparedBase, ComparedCharts, ComparedMeasure } from './compared-measures';
import type { LonLat } from './geography';
import type { CountryCode } from './countries';

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

/** A place that a step of a talk circles and names. */
export interface Callout {
	lonLat: LonLat;
	/** May be empty. */
	label: string;
	/** Dims the map except for such places. */
	isLit?: boolean;
}

/** The reader's position in a talk. */
export interface StagePlace {
	/** `astana-2013`, or `own:astana` in the reader's own talk. */
	step: string;
	/** Off the step's view, in the whole atlas, with a back link. */
	isExploring: boolean;
	/** The step's text is below its map, as on a phone: the map keeps no space for a stage. */
	isWordsBelow?: boolean;
	/** Of a step of the reader's own talk; those of the atlas's talk are in its index. */
	callouts?: readonly Callout[];
}

/** Everything in a link: equal states show the same picture. */
export interface ViewState extends Filters {
	year: number;
	country: CountryCode | null;
	/** Visible layers, in drawing order. */
	layers: readonly LayerId[];
	/** The layer with values and coverage strip. */
	focus: LayerId;
	studentMeasure: StudentMeasure;
	investmentMeasure: InvestmentMeasure;
	/** Whose count of direct investment is shown. */
	countedBy: CountedBy;
	/** Divisor of deals and direct investment; null for none. */
	moneyPer: ComparedBase | null;
	period: Period;
	/** First year of a running total. */
	sinceYear: number;
	corridorModes: readonly (typeof CORRIDOR_MODES)[number][];
	/** Null shows all Belt and Road corridors. */
	beltCorridor: BeltCorridor | null;
	/** Shows Russian centres and branches next to the Chinese institutes. */
	russianCentres: boolean;
	/** Compared countries in catalogue order; the page's own is always included. */
	compared: readonly CountryCode[];
	/** The measure of the comparison; null follows the layer in focus. */
	comparedBy: ComparedMeasure | null;
	/** Its divisor; null for none. */
	comparedPer: ComparedBase | null;
	comparedCharts: ComparedCharts;
	/** What the view is compared with; null for nothing. */
	against: Against | null;
	/** Slug of a first-level region of the page's country: `karakalpakstan`. */
	region: string | null;
	selection: Selection | null;
	/** Null for the page's own framing. */
	camera: Camera | null;
	language: Language;
	/** Edition of the data pinned by the link; null follows the newest. */
	edition: string | null;
	/** Null outside a talk. */
	stage: StagePlace | null;
}

/** The last year for which all five countries have a full ministry count. */
export const OPENING_YEAR = 2018;

export const DEFAULT_VIEW: ViewState = {
	...NO_FILTERS,
	year: OPENING_YEAR,
	country: null,
	layers: LAYER_IDS,
	focus: 'students',
	studentMeasure: 'all',
	investmentMeasure: 'deals',
	countedBy: 'host-gross',
	moneyPer: null,
	period: 'since',
	sinceYear: 2005,
	corridorModes: CORRIDOR_MODES,
	beltCorridor: null,
	russianCentres: false,
	compared: [],
	comparedBy: null,
	comparedPer: null,
	comparedCharts: 'each',
	against: null,
	region: null,
	selection: null,
	camera: null,
	language: LANGUAGE,
	edition: null,
	stage: null
};
