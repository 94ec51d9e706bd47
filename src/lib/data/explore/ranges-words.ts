import type { DealSum } from '../types';
import type { RangeMeasure } from './range-figures';

export const RANGE_MEASURE_WORDS: Readonly<Record<RangeMeasure, string>> = {
	students: 'students in China',
	'students-in-russia': 'students in Russia',
	'confucius-institutes': 'Confucius Institutes',
	'deals-investment': 'announced purchases',
	'deals-construction': 'announced building contracts',
	'trade-total': 'trade in goods, both ways',
	'trade-from-china': 'goods from China',
	'trade-to-china': 'goods to China',
	'debt-owed': 'debt to China',
	'host-inflow': 'inflow of investment from China'
};

export const EDITION_WORDS: Readonly<Record<DealSum['edition'], string>> = {
	current: 'deal tracker, edition of autumn 2023',
	'spring-2019': 'deal tracker, edition of spring 2019'
};

export const SAID_BY_WORDS = {
	ministry: 'Chinese ministry',
	official: 'officials',
	host: 'host’s own count',
	atlas: 'counted from the atlas’s sites',
	quoted: 'quoted in a text'
} as const;

/** What a range means. */
export const RANGE_RULE =
	'The range runs from the lowest to the highest figure that a source gives. Suspect figures are shown and left out of it. Nothing is averaged; figures of one measure may count different things, as their notes say.';
