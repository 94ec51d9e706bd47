import { REGION_RULE } from '../../data/explore/regions-words';
import { RUSSIA_RULE } from '../../data/explore/russia-words';
import { TRADE_CHOICE, TRADE_RULE } from '../../data/explore/trade-words';
import {
	isHeadcount,
	layerOfMeasure,
	type ComparedBase,
	type ComparedMeasure
} from '../../domain/compared-measures';
import { formatBillions, formatCount, formatRatio } from '../../domain/numbers';
import type { ViewState } from '../../domain/view-state';
import { INVESTMENT_MEASURE_LIMITS, describeSpan } from '../../layers/investment/describe';
import { STUDENT_MEASURE_LIMITS } from '../../layers/students/describe';
import type { Compared } from './measure-cells';

export const MEASURE_WORDS: Readonly<Record<ComparedMeasure, string>> = {
	students: 'students in China',
	degree: 'degree students in China',
	scholarships: 'scholarship holders in China',
	'students-in-russia': 'tertiary students in Russia',
	acquisitions: 'acquisitions announced',
	construction: 'construction announced',
	institutes: 'Confucius Institutes open',
	'trade-china': 'trade with China, Chinese returns',
	'trade-host': 'trade with China, own returns',
	rail: 'railways in use',
	road: 'roads in use',
	gas: 'gas pipelines in use',
	oil: 'oil pipelines in use',
	power: 'power lines in use'
};

/** The chooser's groups. */
export const MEASURE_GROUPS: readonly { label: string; measures: readonly ComparedMeasure[] }[] = [
	{ label: 'Students', measures: ['students', 'degree', 'scholarships', 'students-in-russia'] },
	{ label: 'Deals', measures: ['acquisitions', 'construction'] },
	{ label: 'Institutes', measures: ['institutes'] },
	{ label: 'Trade', measures: ['trade-china', 'trade-host'] },
	{ label: 'Corridors', measures: ['rail', 'road', 'gas', 'oil', 'power'] }
];

export const LENGTH_NOTE =
	'Measured along the waypoints as drawn, each stretch of track once: real courses are longer.';
export const DEALS_NOTE = 'Sum of the tracker’s rows at their announced value.';

const isMoney = (measure: ComparedMeasure) =>
	layerOfMeasure(measure) === 'investment' || measure.startsWith('trade');

/** `bn USD`, `USD per inhabitant`, `percent of output`, `km`. */
export function unitOfCompared({ measure, per }: Compared): string {
	if (per === 'output') return 'percent of output';
	if (per === 'head') return isMoney(measure) ? 'USD per inhabitant' : 'per 10,000 inhabitants';
	if (isMoney(measure)) return 'bn USD';
	if (isHeadcount(measure)) return 'students';
	return layerOfMeasure(measure) === 'institutes' ? 'institutes' : 'km';
}

/** A value without its unit; small shares keep a decimal more, so that none reads as zero. */
export function formatCompared({ measure, per }: Compared): (value: number) => string {
	const share = (value: number) =>
		value !== 0 && Math.abs(value) < 0.1 ? value.toFixed(2) : formatRatio(value);
	if (per === 'output') return share;
	if (per === 'head') return isMoney(measure) ? formatCount : share;
	return isMoney(measure) ? (value) => formatBillions(value) : formatCount;
}

/** `acquisitions announced, 2005–2018, percent of output`. */
export function titleOfCompared(compared: Compared, view: ViewState): string {
	const name = MEASURE_WORDS[compared.measure];
	const isDeals = layerOfMeasure(compared.measure) === 'investment';
	const span = isDeals ? `, ${describeSpan(view)}` : '';
	const unit = unitOfCompared(compared);
	return unit === 'students' || unit === 'institutes'
		? `${name}${span}`
		: `${name}${span}, ${unit}`;
}

/** What the measure counts and what it leaves out. */
export function limitsOfMeasure(measure: ComparedMeasure): string {
	switch (measure) {
		case 'students':
			return STUDENT_MEASURE_LIMITS.all;
		case 'degree':
			return STUDENT_MEASURE_LIMITS.degree;
		case 'scholarships':
			return STUDENT_MEASURE_LIMITS.scholarship;
		case 'students-in-russia':
			return RUSSIA_RULE;
		case 'acquisitions':
		case 'construction':
			return INVESTMENT_MEASURE_LIMITS.deals;
		case 'institutes':
			return 'Counted from the atlas’s sites: open at the end of the year.';
		case 'trade-china':
		case 'trade-host':
			return `${TRADE_RULE} ${TRADE_CHOICE}`;
		default:
			return REGION_RULE[2]!;
	}
}

export const BASE_WORDS: Readonly<Record<ComparedBase | 'counted', string>> = {
	counted: 'as counted',
	head: 'per head',
	output: 'of output'
};

/** Why a measure is not divided by anything. */
export const NO_BASE_WORDS: Readonly<Record<'institutes' | 'corridors', string>> = {
	institutes:
		'Not set against inhabitants: a handful of institutes a country says nothing per head.',
	corridors: 'Not set against inhabitants: a length of track follows a country’s size.'
};

export const BASE_RULES: Readonly<Record<ComparedBase, string>> = {
	head: 'Divided by the population of the same year (World Bank). No year of any of the five is missing.',
	output:
		'Divided by the output of the same year at current prices (World Bank). No year of any of the five is missing.'
};
