import { expect, it } from 'vitest';
import { row } from '../../../../../tests/user-data';
import { applyScales } from './scales';

const scale = (...figures: [value: number, scale: number][]) =>
	applyScales(
		figures.map(([value, power], index) => row({ index, value, scale: power })),
		'US$'
	);

it('bug: a small figure of a series with several scales became no number', () => {
	expect(scale([1e-7, 6], [5, 3], [0.1, 6]).map(({ value }) => value)).toEqual([
		0.1, 5000, 100_000
	]);
});

it('bug: a figure too large for a number kept the value of another scale', () => {
	const [large] = scale([1e300, 12], [5, 3]);
	expect(large).toMatchObject({ value: null, quality: 'none' });
});

it('bug: millions of US$ lost the unit of the table', () => {
	expect(scale([5, 6], [6, 6]).map(({ unit }) => unit)).toEqual(['US$, millions', 'US$, millions']);
});
