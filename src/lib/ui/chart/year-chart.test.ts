import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Quality } from '$lib/core/domain/quality';
import type { Cell } from '$lib/core/data/types';
import { YEARS } from '$lib/core/domain/years';
import YearChart from './YearChart.svelte';
import {
	computeGapLiftPx,
	listGapLines,
	listGapRuns,
	chooseBarLabels,
	chooseYearLabels
} from './chart-labels';
import type { ChartSeries } from '$lib/figures/year-series';
import { describeMoneyUnit } from '$lib/text/money';
import { computeChartDomain, formatYearsCsv } from './chart-series';
import { buildYearChart } from './draw-year-chart';
import { describeYear, formatPlain } from './chart-copy';

const cell = (value: number | null, quality: Quality = 'reported'): Cell => ({
	value,
	quality: value === null ? 'none' : quality,
	bound: null,
	sourceId: null,
	note: ''
});
/** A count, a zero, a suspect figure, a bound and an unverified one; then gaps. */
const cells = YEARS.map(
	(_, index) =>
		[
			cell(100),
			cell(0),
			cell(50, 'suspect'),
			{ ...cell(80, 'estimate'), bound: 'at least' as const },
			cell(60, 'unverified')
		][index] ?? cell(null)
);
const series = [{ id: 'a', name: 'heads', color: 'var(--stu)', cells }];
/** A pixel of height for each of a value, below 15 pixels for labels. */
const draw = (form: 'bars' | 'lines', shown: readonly ChartSeries[] = series) => {
	const [bars, lines] = form === 'bars' ? [shown, []] : [[], shown];
	const drawing = buildYearChart({
		...{ series: shown, bars, lines, named: bars[0] ?? null, span: null, format: formatPlain },
		domain: [0, 100],
		size: { widthPx: 380, heightPx: 100 }
	}).draw(2006, null);
	return {
		shapes: drawing.flatMap((part) => part.shapes ?? []),
		words: drawing.flatMap((part) => part.words ?? [])
	};
};

describe('a chart', () => {
	it('draws each quality in its own form, and nothing for a gap', () => {
		const { shapes, words } = draw('bars');
		const drawn = shapes.filter(({ fill, stroke }) => `${fill} ${stroke}`.includes('var(--stu)'));
		expect(drawn.map(({ d, ...look }) => ({ d, ...look }))).toMatchObject([
			{ d: 'M2.2 15H17.8V115H2.2Z', fill: expect.stringContaining('var(--stu)') },
			// a zero is a ring on the axis
			{ d: expect.stringContaining('a1.75'), stroke: 'var(--stu)' },
			{ d: 'M42.2 65H57.8V115H42.2Z', strokeWidth: 0.8 },
			{ d: expect.stringMatching(/^(M[\d. ]+L[\d. ]+){8,}$/), strokeWidth: 1.75 },
			{ d: 'M62.2 35H77.8V115H62.2Z', stroke: 'var(--stu)' },
			{ d: 'M82.2 55H97.8V115H82.2Z', dash: '1.5 2.5' }
		]);
		expect(shapes).toContainEqual(expect.objectContaining({ d: 'M102.5 111.5H377.5' }));
		expect(words.map(({ text }) => text)).toContain('no figure');
	});

	it('draws no line across a figure that is not a plain count', () => {
		const counted = YEARS.map((_, index) => (index < 3 ? cell(index * 10) : cells[index - 2]!));
		const { shapes } = draw('lines', [{ ...series[0]!, cells: counted }]);
		const own = shapes.filter(({ stroke }) => stroke === 'var(--stu)');
		expect(own.map(({ d }) => d.replace(/a.*/, '')).slice(0, 3)).toEqual([
			// up to the second zero
			'M10 115L30 105L50 95L70 115',
			'M87 62h6v6h-6Z',
			expect.stringMatching(/L/)
		]);
		expect(own).toHaveLength(5);
	});

	it('names lines at their right end without touching', () => {
		const two = ['one', 'other'].map((name) => ({ ...series[0]!, id: name, name }));
		const ends = draw('lines', two).words.filter(({ style }) => style.anchor === 'end');
		expect(ends.map(({ text }) => text)).toEqual(['one', 'other']);
		expect(ends[1]!.y - ends[0]!.y).toBe(12);
	});

	it('is a slider with a value text', () => {
		const { body } = render(YearChart, {
			props: { series, label: 'Heads', unit: '', year: 2006, onyear: () => undefined }
		});
		expect(body).toContain('aria-valuetext="2006: 0"');
		expect(describeYear(series, 2008, formatPlain)).toBe('2008: at least 80');
		expect(describeYear(series, 2020, formatPlain)).toBe('2020: no figure published');
	});

	it('starts every scale at zero', () => {
		expect(computeChartDomain(series)).toEqual([0, 100]);
		expect(computeChartDomain([{ ...series[0]!, cells: YEARS.map(() => cell(null)) }])).toEqual([
			0, 1
		]);
	});

	it('labels bars without touching, gaps as runs', () => {
		const labels = chooseBarLabels(cells, [2006], formatPlain);
		expect(labels.map(({ year }) => year)).toEqual([2006, 2005]);
		expect(listGapRuns([cells])).toEqual([[2010, 2023]]);
		expect(chooseYearLabels(2014).map(({ year }) => year)).toEqual([2005, 2010, 2014, 2023]);
		expect(chooseYearLabels(2012, 150).map(({ year }) => year)).toEqual([2005, 2012, 2023]);
	});

	it('bug: long figures of the axis lay over the first points: they stand beside the columns', () => {
		const drawTicks = (factor: number) => {
			const own = cells.map(({ value, ...rest }) => ({ ...rest, value: value && value * factor }));
			const chart = buildYearChart({
				...{ series: [{ ...series[0]!, cells: own }], bars: [], named: null },
				...{ lines: [{ ...series[0]!, cells: own }], domain: [0, 100 * factor], span: null },
				...{ size: { widthPx: 380, heightPx: 100 }, format: formatPlain }
			});
			const words = chart.draw(2006, null).flatMap((drawn) => drawn.words ?? []);
			const ticks = words.filter(({ style }) => !style.anchor);
			expect(ticks.length).toBeGreaterThan(1);
			for (const { x } of ticks) expect(x).toBeCloseTo(-chart.axisPx);
			return chart.axisPx;
		};
		expect(drawTicks(1)).toBe(0);
		// `100,000,000,000`
		expect(drawTicks(1e9)).toBeGreaterThan(80);
	});

	it('bug: the label of a bar below zero was written over the axis', () => {
		const [label] = chooseBarLabels(
			YEARS.map(() => cell(-394)),
			[2018],
			formatPlain
		);
		expect(label!.value).toBe(0);
	});

	it('moves the label of a gap above that of a low bar next to it', () => {
		const makeLabel = (xPx: number, bottomPx: number) => ({ xPx, text: 'almost 4,000', bottomPx });
		expect(computeGapLiftPx(300, ['no figure'], [])).toBe(8);
		expect(computeGapLiftPx(300, ['no figure'], [makeLabel(100, 10)])).toBe(8);
		expect(computeGapLiftPx(300, ['no figure'], [makeLabel(320, 40)])).toBe(8);
		expect(computeGapLiftPx(300, ['no figure'], [makeLabel(320, 10)])).toBeGreaterThan(24);
	});

	it('bug: a long label of a gap touched the bars on both sides', () => {
		expect(listGapLines('no figure', [2020, 2022], 359)).toEqual(['no figure']);
		expect(listGapLines('нет данных', [2020, 2022], 359)).toEqual(['нет', 'данных']);
		expect(listGapLines('нет данных', [2019, 2022], 359)).toEqual(['нет данных']);
	});
});

it('bug: a chart’s file said billion US$ of values in millions', () => {
	const cell: Cell = { value: 18_640, quality: 'reported', bound: null, note: '', sourceId: null };
	const series = [{ id: 'deals', name: 'Deals', color: '', cells: [cell] }];
	const [, row] = formatYearsCsv(series, describeMoneyUnit('billions')).split('\r\n');
	expect(row).toContain('Deals,2005,18640,million USD,');
});
