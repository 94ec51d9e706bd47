import type { ComparedCounts } from './layer-facts';
import { LAYER_FACTS, LAYER_IDS, type FactWord, type LayerId } from './layers';

/** Divisors of a measure: inhabitants, or the output of the year. */
export const COMPARED_BASES = ['head', 'output'] as const;
export type ComparedBase = (typeof COMPARED_BASES)[number];

/** One chart for each country, or all as lines of one chart. */
export const COMPARED_CHARTS = ['each', 'one'] as const;
export type ComparedCharts = (typeof COMPARED_CHARTS)[number];

type Shown = readonly [layer: LayerId | null, counts: ComparedCounts];

/** The layer that shows a measure on the map, none for trade and Russia, and what it counts. */
const NAMED = {
	students: ['students', 'heads'],
	degree: ['students', 'heads'],
	scholarships: ['students', 'heads'],
	'students-in-russia': [null, 'heads'],
	acquisitions: ['investment', 'money'],
	construction: ['investment', 'money'],
	'direct-host': ['investment', 'money'],
	'direct-china': ['investment', 'money'],
	'direct-with-hong-kong': ['investment', 'euros'],
	institutes: ['institutes', 'sites'],
	'trade-china': [null, 'money'],
	'trade-host': [null, 'money'],
	rail: ['corridors', 'km'],
	road: ['corridors', 'km'],
	gas: ['corridors', 'km'],
	oil: ['corridors', 'km'],
	power: ['corridors', 'km']
} as const satisfies Record<string, Shown>;
/** Each has its own unit and scale. */
export type ComparedMeasure = keyof typeof NAMED | FactWord<'compares'>;

/** Those that the facts of layers name, after all others. */
const OF_FACTS = (Object.keys(LAYER_FACTS) as LayerId[]).flatMap((layer) =>
	Object.entries(LAYER_FACTS[layer].compares ?? {}).map(
		([measure, counts]) => [measure as FactWord<'compares'>, [layer, counts]] as const
	)
);

const SHOWN = { ...NAMED, ...Object.fromEntries(OF_FACTS) } as Readonly<
	Record<ComparedMeasure, Shown>
>;

/** A measure and its divisor. */
export interface Compared {
	measure: ComparedMeasure;
	per: ComparedBase | null;
}

/** Measures as links write them, without those of layers that are not present. */
export const COMPARED_MEASURES = (Object.keys(SHOWN) as ComparedMeasure[]).filter((measure) => {
	const [layer] = SHOWN[measure];
	return layer === null || LAYER_IDS.includes(layer);
}) as readonly ComparedMeasure[];

/** The layer that shows a measure on the map; null for trade and Russia. */
export const getMeasureLayer = (measure: ComparedMeasure): LayerId | null => SHOWN[measure][0];

export const getCounts = (measure: ComparedMeasure): ComparedCounts => SHOWN[measure][1];

export const isHeadcount = (measure: ComparedMeasure): boolean => getCounts(measure) === 'heads';

/** Sums on the map: its period applies to them. */
export function isMoneyOnMap(measure: ComparedMeasure): boolean {
	return getCounts(measure) === 'money' && getMeasureLayer(measure) !== null;
}

/** Deals: the only sums that are added up over the years of the map's period. */
export function isSummedOverYears(measure: ComparedMeasure): boolean {
	return measure === 'acquisitions' || measure === 'construction';
}

/** People and money can be divided by inhabitants, money by output; sites and lengths by neither. */
export function listBases(measure: ComparedMeasure): readonly ComparedBase[] {
	if (isHeadcount(measure)) return ['head'];
	return getCounts(measure) === 'money' ? ['head', 'output'] : [];
}

/** A measure whose name, unit and figures only its layer knows. */
export type LayerMeasure = Extract<ComparedMeasure, 'own'>;

export const isLayerMeasure = (measure: ComparedMeasure): measure is LayerMeasure =>
	getCounts(measure) === 'layer';

/** Measures that only the facts of their layers name, of the layers present. */
export const FACT_MEASURES: readonly ComparedMeasure[] = COMPARED_MEASURES.filter((measure) =>
	OF_FACTS.some(([word]) => word === measure)
);

/** Of these, those of a table of the reader's own. */
export const LAYER_MEASURES: readonly LayerMeasure[] = COMPARED_MEASURES.filter(isLayerMeasure);
