import { LAYER_IDS, type LayerId } from './layers';

/** Each has its own unit and its own scale. */
const ALL_MEASURES = [
	'students',
	'degree',
	'scholarships',
	'students-in-russia',
	'acquisitions',
	'construction',
	'direct-host',
	'direct-china',
	'institutes',
	'trade-china',
	'trade-host',
	'rail',
	'road',
	'gas',
	'oil',
	'power',
	'own'
] as const;
export type ComparedMeasure = (typeof ALL_MEASURES)[number];

/** What a measure may be divided by: inhabitants, or the output of the year. */
export const COMPARED_BASES = ['head', 'output'] as const;
export type ComparedBase = (typeof COMPARED_BASES)[number];

/** Countries side by side over the years: a chart for each, or all as lines of one. */
export const COMPARED_CHARTS = ['each', 'one'] as const;
export type ComparedCharts = (typeof COMPARED_CHARTS)[number];

/** What is compared: a measure, and what it is divided by. */
export interface Compared {
	measure: ComparedMeasure;
	per: ComparedBase | null;
}

/** What a measure counts, and the layer whose marks show it; trade and Russia have no marks. */
const SHOWN: Readonly<Record<ComparedMeasure, readonly [layer: LayerId | null, counts: Counts]>> = {
	students: ['students', 'heads'],
	degree: ['students', 'heads'],
	scholarships: ['students', 'heads'],
	'students-in-russia': [null, 'heads'],
	acquisitions: ['investment', 'money'],
	construction: ['investment', 'money'],
	'direct-host': ['investment', 'money'],
	'direct-china': ['investment', 'money'],
	institutes: ['institutes', 'sites'],
	'trade-china': [null, 'money'],
	'trade-host': [null, 'money'],
	rail: ['corridors', 'km'],
	road: ['corridors', 'km'],
	gas: ['corridors', 'km'],
	oil: ['corridors', 'km'],
	power: ['corridors', 'km'],
	own: ['own', 'layer']
};
/** What counts as its layer says: the reader's own may count anything. */
type Counts = 'heads' | 'money' | 'sites' | 'km' | 'layer';

/** What countries can be compared by, as links write it: by nothing that is drawn by a layer that is not there. */
export const COMPARED_MEASURES: readonly ComparedMeasure[] = ALL_MEASURES.filter((measure) => {
	const [layer] = SHOWN[measure];
	return layer === null || LAYER_IDS.includes(layer);
});

/** The layer whose marks show a measure on the map; null for trade and Russia, which have no marks. */
export function layerOfMeasure(measure: ComparedMeasure): LayerId | null {
	return SHOWN[measure][0];
}

export function countsOf(measure: ComparedMeasure): Counts {
	return SHOWN[measure][1];
}

export function isHeadcount(measure: ComparedMeasure): boolean {
	return countsOf(measure) === 'heads';
}

/** Sums that the map draws: its period holds for them. */
export function isMoneyOnMap(measure: ComparedMeasure): boolean {
	return countsOf(measure) === 'money' && layerOfMeasure(measure) !== null;
}

/** Deals: the only sums that are added up over the years of the map's period. */
export function isSummedOverYears(measure: ComparedMeasure): boolean {
	return measure === 'acquisitions' || measure === 'construction';
}

/** Heads and money can be set against inhabitants, money against output; small counts and lengths neither. */
export function basesOf(measure: ComparedMeasure): readonly ComparedBase[] {
	if (isHeadcount(measure)) return ['head'];
	return countsOf(measure) === 'money' ? ['head', 'output'] : [];
}

/** A measure that only the layer of its name knows: it says its words, its unit and its figures. */
export type LayerMeasure = Extract<ComparedMeasure, 'own'>;

/** The layer that says all of a measure; null for measures of the atlas. */
export function sayingLayer(measure: ComparedMeasure): LayerId | null {
	return countsOf(measure) === 'layer' ? layerOfMeasure(measure) : null;
}

export const isLayerMeasure = (measure: ComparedMeasure): measure is LayerMeasure =>
	sayingLayer(measure) !== null;

/** Such measures of the layers that are there. */
export const LAYER_MEASURES: readonly LayerMeasure[] = COMPARED_MEASURES.filter(isLayerMeasure);
