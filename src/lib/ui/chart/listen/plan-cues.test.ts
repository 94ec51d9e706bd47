import { describe, expect, it } from 'vitest';
import type { HeardPoint, HeardSeries } from '$lib/figures/heard-series';
import { getFrequencyHz, planCues } from './plan-cues';

const point = (label: number, value: number | null, doubt = ''): HeardPoint => ({
	...{ label: String(label), value, doubt },
	words: value === null ? 'no figure published' : `${value}${doubt && ` (${doubt})`}`
});

const makeSeries = (
	name: string,
	points: readonly HeardPoint[],
	given: Partial<HeardSeries> = {}
): HeardSeries => ({
	...{ name, points, ends: [0, 8], endWords: ['0', '8'], isLogarithmic: false, isByYear: true },
	...given
});

const hear = (chart: readonly HeardSeries[], from?: { series: number; point: number }) =>
	planCues(chart, from).map(({ frequencyHz, isRough, says }) => {
		const tone = frequencyHz === null ? 'silence' : `${Math.round(frequencyHz)} Hz`;
		return [tone, isRough && 'rough', says].filter(Boolean).join(' | ');
	});

describe('a figure as a tone', () => {
	it('has equal steps of tone for equal steps of a plain axis', () => {
		const axis = { ends: [0, 9], isLogarithmic: false } as const;
		const tones = [0, 3, 6, 9].map((value) => getFrequencyHz(value, axis));
		const ratios = tones.slice(1).map((tone, index) => tone / tones[index]!);
		for (const ratio of ratios) expect(ratio).toBeCloseTo(2);
	});

	it('has equal steps of tone for equal ratios of a logarithmic axis', () => {
		const axis = { ends: [1, 1000], isLogarithmic: true } as const;
		const tones = [1, 10, 100, 1000].map((value) => getFrequencyHz(value, axis));
		for (const [index, tone] of tones.slice(1).entries())
			expect(tone / tones[index]!).toBeCloseTo(2);
	});

	it('stays within three octaves outside of the axis, and where it has no length', () => {
		const axis = { ends: [2, 4], isLogarithmic: false } as const;
		expect(getFrequencyHz(9, axis)).toBe(getFrequencyHz(4, axis));
		expect(getFrequencyHz(0, axis)).toBe(getFrequencyHz(2, axis));
		expect(getFrequencyHz(3, { ends: [3, 3], isLogarithmic: false })).toBeGreaterThan(100);
	});
});

describe('a series of years', () => {
	it('is silent once for a gap, as long as its years, and names it', () => {
		const cues = planCues([
			makeSeries('', [point(2005, 0), ...[2006, 2007, 2008].map((year) => point(year, null))])
		]);
		expect(cues.map(({ frequencyHz }) => frequencyHz === null)).toEqual([false, true]);
		expect(cues[1]).toMatchObject({ point: 1, says: '2006 to 2008: no figure published' });
		expect(cues[1]!.durationS).toBeGreaterThanOrEqual(3 * cues[0]!.durationS);
	});

	it('never makes a tone of a gap, and zero is no gap', () => {
		expect(hear([makeSeries('', [point(2005, null), point(2006, 0)])])).toEqual([
			'silence | 2005: no figure published',
			'165 Hz'
		]);
	});

	it('says where unverified figures begin, and sounds rough as long as they last', () => {
		const points = [
			...[point(2005, 8), point(2006, 8, 'unverified'), point(2007, 8, 'unverified')],
			...[point(2008, 8, 'estimate'), point(2009, 8)]
		];
		expect(hear([makeSeries('', points)])).toEqual([
			'1318 Hz',
			'1318 Hz | rough | 2006 to 2007: unverified',
			'1318 Hz | rough',
			'1318 Hz | rough | 2008: estimate',
			'1318 Hz'
		]);
	});

	it('follows the one before it after its name, and begins where the listener is', () => {
		const chart = [
			makeSeries('Kazakhstan', [point(2005, 0), point(2006, 8)]),
			makeSeries('Uzbekistan', [point(2005, null), point(2006, 0)])
		];
		expect(hear(chart, { series: 0, point: 1 })).toEqual([
			'silence | Kazakhstan',
			'1318 Hz',
			'silence | Uzbekistan',
			'silence | 2005: no figure published',
			'165 Hz'
		]);
	});
});

it('says each row of a chart that is not by year, for a tone has no name', () => {
	const rows = [
		{ ...point(0, 8), label: 'Energy' },
		{ ...point(0, null), label: 'Transport' }
	];
	expect(hear([makeSeries('', rows, { isByYear: false })])).toEqual([
		'1318 Hz | Energy: 8',
		'silence | Transport: no figure published'
	]);
});
