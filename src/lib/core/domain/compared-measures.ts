import type { LayerId } from './layers';

/** What republics can be compared by, as links write it; each has its own unit and its own scale. */
export const COMPARED_MEASURES = [
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
	'power'
] as const;
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number];

/** What a measure may be divided by: inhabitants, or the output of the year. */
export const COMPARED_BASES = ['head', 'output'] as const;
export type ComparedBase = (typeof COMPARED_BASES)[number];

/** What is compared: a measure, and what it is divided by. */
export interface Compared {
	measure: ComparedMeasure;
	per: ComparedBase | null;
}

/** The layer whose marks show a measure on the map; null for trade and Russia, which have no marks. */
export function layerOfMeasure(measure: ComparedMeasure): LayerId | null {
	switch (measure) {
		case 'students':
		case 'degree':
		case 'scholarships':
			return 'students';
		case 'acquisitions':
		case 'construction':
		case 'direct-host':
		case 'direct-china':
			return 'investment';
		case 'institutes':
			return 'institutes';
		case 'students-in-russia':
		case 'trade-china':
		case 'trade-host':
			return null;
		default:
			return 'corridors';
	}
}

export function isHeadcount(measure: ComparedMeasure): boolean {
	return measure === 'students-in-russia' || layerOfMeasure(measure) === 'students';
}

/** Heads and money can be set against inhabitants, money against output; small counts and lengths neither. */
export function basesOf(measure: ComparedMeasure): readonly ComparedBase[] {
	if (isHeadcount(measure)) return ['head'];
	const layer = layerOfMeasure(measure);
	return layer === 'investment' || layer === null ? ['head', 'output'] : [];
}
