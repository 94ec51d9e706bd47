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
import { computeChartDomain } from './chart-series';
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
const html = (form: 'bars' | 'lines') =>
	render(YearChart, {
		props: { series, label: 'Heads', unit: '', year: 2006, onyear: () => undefined, form }
	}).body;

describe('a chart', () => {
	it('draws each quality in its own form, and nothing for a gap', () => {
		const bars = html('bars');
		for (const form of ['reported', 'hatched', 'estimate', 'unverified', 'zero', 'gap']) {
			expect(bars).toMatch(new RegExp(`class="${form}[ "]`));
		}
		// one bar each: nothing is drawn for the fourteen years without a figure
		expect([...bars.matchAll(/[MZ]?M[\d.]+ 100V/g)]).toHaveLength(4);
		expect(bars).toContain('no figure');
	});

	it('draws no line across a figure that is not a plain count', () => {
		const lines = html('lines');
		expect(lines).toMatch(/<i class="[^"]*\bestimate\b/);
		expect(lines).toMatch(/<i class="[^"]*\bsuspect\b/);
	});

	it('is a slider with a value text', () => {
		expect(html('bars')).toContain('aria-valuetext="2006: 0"');
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
