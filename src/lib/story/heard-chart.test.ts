import { describe, expect, it } from 'vitest';
import { STORY } from './story';
import { hearChart } from './heard-chart';
import { listSeriesValues } from './talk-chart-values';
import type { BarsChart, PathsChart, TalkChart } from './talk-chart';

const BASE = { title: 'Deals', unit: 'million USD', keys: [], note: '' } as const;
const charts = STORY.steps.flatMap(({ chart }) => (chart ? [chart] : []));

/** In the order of a table or of an axis, the same figures are heard that are drawn. */
const sortValues = (values: readonly (number | null)[]) =>
	values.filter((value) => value !== null).toSorted((a, b) => a - b);

describe.each(charts.map((chart, index) => [index, chart] as const))(
	'chart %i of the talk',
	(_, chart) => {
		const heard = hearChart(chart);

		it('has a tone for every figure that it draws', () => {
			const drawn = listSeriesValues(chart).flatMap(({ values }) =>
				values.map(({ value }) => value)
			);
			const values = heard.flatMap(({ points }) => points.map(({ value }) => value));
			expect(values.length).toBeGreaterThan(0);
			expect(sortValues(values)).toEqual(sortValues(drawn));
		});

		it('has words for every point, and every value within the ends of its axis', () => {
			for (const { points, ends } of heard)
				for (const { label, value, words } of points) {
					expect(label).not.toBe('');
					expect(words).not.toBe('');
					if (value === null) continue;
					expect(value).toBeGreaterThanOrEqual(ends[0]);
					expect(value).toBeLessThanOrEqual(ends[1]);
				}
		});

		it('names each of several series', () => {
			if (heard.length > 1) for (const { name } of heard) expect(name).not.toBe('');
		});
	}
);

it('names the ends of its tones as the chart prints them', () => {
	// bug: bars of a comparison are shares of their scale, and were heard “from 0 to 0.9”
	const chart: BarsChart = {
		...{ ...BASE, kind: 'bars', isPart: false, scaleEnd: 1 },
		rows: [
			{
				...{ label: 'Kazakhstan', note: '' },
				bars: [{ value: 0.9, text: '+4,518', color: 'stu', look: 'solid' }]
			}
		]
	};
	const [heard] = hearChart(chart);
	expect(heard).toMatchObject({ ends: [0, 0.9], endWords: ['0', '+4,518'] });
});

describe('how a figure is known is heard', () => {
	it('of bars, and a bar without a figure is a gap with its own words', () => {
		const chart: BarsChart = {
			...{ ...BASE, kind: 'bars', isPart: false },
			rows: [
				{
					...{ label: 'Energy', note: '' },
					bars: [{ value: 7, text: '7', color: 'inv', look: 'dotted', quality: 'unverified' }]
				},
				{
					...{ label: 'Transport', note: '' },
					bars: [{ value: null, text: 'not counted', color: 'inv', look: 'solid' }]
				}
			]
		};
		expect(hearChart(chart)[0]!.points).toEqual([
			{ label: 'Energy', value: 7, words: '7 (unverified)', doubt: 'unverified' },
			{ label: 'Transport', value: null, words: 'not counted', doubt: '' }
		]);
	});

	it('of a path, whose years without a point are silent, on its logarithmic axes', () => {
		const chart: PathsChart = {
			...{ ...BASE, kind: 'paths' },
			x: { label: 'Deals', ticks: [], from: 1, to: 100 },
			y: { label: 'Students', ticks: [], from: 0, to: 50 },
			paths: [
				{
					...{ label: 'Kazakhstan', color: 'kaz' },
					points: [
						{ x: 10, y: 20, year: 2010 },
						{ x: 20, y: 30, year: 2012, look: 'dotted', quality: 'unverified' }
					]
				}
			]
		};
		const [deals, students] = hearChart(chart as TalkChart);
		expect(deals!.name).toBe('Kazakhstan, Deals');
		expect([deals!.isLogarithmic, students!.isLogarithmic]).toEqual([true, false]);
		expect(students!.points).toEqual([
			{ label: '2010', value: 20, words: '20', doubt: '' },
			{ label: '2011', value: null, words: 'no point in the chart', doubt: '' },
			{ label: '2012', value: 30, words: '30 (unverified)', doubt: 'unverified' }
		]);
	});
});
