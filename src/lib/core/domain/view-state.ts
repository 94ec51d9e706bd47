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

/** Another year, another country, or the sources that disagree with the figures drawn. */
export type Against = number | CountryCode | 'sources';

/** A place that a step of a talk rings and names. */
export interface Callout {
	lonLat: LonLat;
	/** Empty where the ring says enough. */
	label: string;
	/** All of the map is dimmed but such places. */
	isLit?: boolean;
}

/** Where in a talk the reader is. */
export interface StagePlace {
	/** A step's word: `astana-2013`, or `own:astana` of the reader's own talk. */
	step: string;
	/** Off the step's own view, in the whole atlas, with the way back in sight. */
	isExploring: boolean;
	/** The step's words stand under its map, as on a phone: no room of the map is kept for a stage. */
	isWordsBelow?: boolean;
	/** What a step of the reader's own talk rings; those of the atlas's own are in its index. */
	callouts?: readonly Callout[];
}

/** Everything that a link holds: two equal states show the same picture. */
export interface ViewState extends Filters {
	year: number;
	country: CountryCode | null;
	/** Visible layers, in paint order. */
	layers: readonly LayerId[];
	/** The layer that prints its values and has the coverage strip. */
	focus: LayerId;
	studentMeasure: StudentMeasure;
	investmentMeasure: InvestmentMeasure;
	/** Whose count of direct investment is shown. */
	countedBy: CountedBy;
	/** What deals and direct investment are divided by; null shows them as they are counted. */
	moneyPer: ComparedBase | null;
	period: Period;
	/** First year of a running total. */
	sinceYear: number;
	corridorModes: readonly (typeof CORRIDOR_MODES)[number][];
	/** Null shows all Belt and Road corridors. */
	beltCorridor: BeltCorridor | null;
	/** Russian centres and branches beside the Chinese institutes. */
	russianCentres: boolean;
	/** Countries side by side, in the catalogue's order; the page's own country is always among them. */
	compared: readonly CountryCode[];
	/** What they are compared by; null follows the layer in focus. */
	comparedBy: ComparedMeasure | null;
	/** What that is divided by; null shows it as it was counted. */
	comparedPer: ComparedBase | null;
	comparedCharts: ComparedCharts;
	/** What the view is held against; null shows the year as it is. */
	against: Against | null;
	/** Word of a first-level region of the page's country: `karakalpakstan`. */
	region: string | null;
	selection: Selection | null;
	/** Null where the map rests at the page's own framing. */
	camera: Camera | null;
	language: Language;
	/** Edition of the data that the link pins; null follows the newest. */
	edition: string | null;
	/** Null where no talk is under way. */
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
