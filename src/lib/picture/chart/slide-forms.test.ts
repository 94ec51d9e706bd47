import { describe, expect, it } from 'vitest';
import { NAMED_COUNTRIES } from '../../text/country-names';
import { STORY } from '../../story/story';
import { getInk } from './chart-style';
import { CHART_SIZES, drawChart, getArticleSize, placeYears } from './draw-chart';

const getChart = (step: string) => STORY.steps.find(({ id }) => id === step)!.chart!;
const listWords = (...args: Parameters<typeof drawChart>) =>
	drawChart(...args).flatMap(({ words = [] }) => words);
const listShapes = (...args: Parameters<typeof drawChart>) =>
	drawChart(...args).flatMap(({ shapes = [] }) => shapes);

describe.each(['stage', 'article'] as const)('a slide at the size of: %s', (kind) => {
	const getSize = (step: string) =>
		kind === 'stage' ? CHART_SIZES.stage : getArticleSize(getChart(step));

	it('bug: Uzbekistan’s figure after the last count stood among those of Kyrgyzstan', () => {
		const chart = getChart('unknown');
		if (chart.kind !== 'lines') throw new Error('students are lines');
		const words = listWords(chart, getSize('unknown'));
		if (words.some(({ text }) => text === 'almost 4,000')) {
			// at the marks: each begins or ends at its own
			const { getX, getY } = placeYears(chart, getSize('unknown'));
			const told = chart.series.flatMap(({ color, cells }) =>
				cells.flatMap(({ value, text }, index) => {
					const at = { x: getX(chart.years[index]!), y: getY(value ?? 0) };
					return value !== null && index >= 12 ? [{ text, color, ...at }] : [];
				})
			);
			expect(told).toHaveLength(6);
			for (const { text, color } of told) {
				const word = words.find((each) => each.text === text)!;
				const measure = (mark: { x: number; y: number }) =>
					Math.hypot(mark.x - word.x, mark.y - word.y);
				const [nearest] = told.toSorted((a, b) => measure(a) - measure(b));
				expect(nearest!.text).toBe(text);
				expect(word.style.color).toBe(getInk(color));
			}
			return;
		}
		const names = words.filter(({ text }) => chart.series.some(({ name }) => name === text));
		const owner = (y: number) => names.filter((name) => name.y < y).at(-1)!;
		names.sort((a, b) => a.y - b.y);
		for (const { name, color, cells } of chart.series)
			for (const { text, value } of cells.slice(14))
				if (value !== null) {
					const word = words.find((each) => each.text.endsWith(text))!;
					expect(owner(word.y).text).toBe(name);
					expect(word.style.color).toBe(getInk(color));
				}
	});

	it('bug: thirteen years had under twice the width of one', () => {
		const chart = getChart('loosening-hold');
		if (chart.kind !== 'columns') throw new Error('answers are columns');
		const size = getSize('loosening-hold');
		const middles = listShapes(chart, size)
			.filter(({ fill }) => fill === 'var(--rus)')
			.flatMap(({ d }) => [...d.matchAll(/M([\d.]+) [\d.]+H([\d.]+)V/g)])
			.map(([, left, right]) => (Number(left) + Number(right)) / 2);
		expect(middles).toHaveLength(3);
		const [asked = 0, before = 0, last = 0] = middles;
		expect((before - asked) / (last - before)).toBeCloseTo(13, 1);
		// bug: figures stood beside the middles of their columns
		const words = listWords(chart, size);
		const figures = words.filter(({ text }) => text.endsWith('%'));
		figures.forEach(({ x }, index) => expect(Math.abs(x - middles[index]!)).toBeLessThan(1));
		// the years between are told, not drawn, and what the figures say has no axis
		const texts = words.map(({ text }) => text);
		expect(texts).toContain('2009–2020');
		expect(texts).toEqual(expect.arrayContaining(['2008', '2021', '2022']));
		expect(texts.filter((text) => /^(0|50|100)$/.test(text))).toEqual([]);
	});

	it('bug: levels of agreements were lengths, of which a pale part had to be explained', () => {
		const chart = getChart('alliances');
		if (chart.kind !== 'levels') throw new Error('agreements are levels');
		const words = listWords(chart, getSize('alliances'));
		for (const { label, color } of chart.panels) {
			const own = words.filter(({ text }) => text === label);
			expect(own.map(({ style }) => style.color)).toEqual([getInk(color!), getInk(color!)]);
		}
		expect(chart.panels.map(({ label }) => label)).toEqual(NAMED_COUNTRIES.map(({ name }) => name));
		// with China nobody is on the highest rung
		expect(words.filter(({ text }) => text === chart.nobody)).toHaveLength(1);
		expect(chart.note).not.toMatch(/pale/i);
	});

	it('bug: the rise to almost thirty thousand had no line', () => {
		const chart = getChart('students-rise');
		if (chart.kind !== 'lines') throw new Error('students are lines');
		const [all, ...countries] = chart.series;
		all!.cells.forEach(({ value }, index) =>
			expect(value).toBe(countries.reduce((sum, { cells }) => sum + cells[index]!.value!, 0))
		);
		const words = listWords(chart, getSize('students-rise')).map(({ text }) => text);
		expect(words.some((word) => word.endsWith('29,885'))).toBe(true);
		// bug: it began with sums of which a part is suspect
		expect(chart.years[0]).toBe(2007);
		expect(all!.cells.every(({ look }) => look === 'solid')).toBe(true);
	});
});

describe('a chart that has most of the stage', () => {
	const large = { widthPx: 1184, heightPx: 930, textPx: 34 };

	it('bug: a year without a figure among columns looked like none', () => {
		const listTexts = (size: typeof large) =>
			listWords(getChart('khorgos'), size).map(({ text }) => text);
		expect(listTexts(large)).toContain('no figure');
		// no word where there is no room for it
		expect(listTexts({ ...large, widthPx: 420 })).not.toContain('no figure');
	});

	it('has the last figure of each line beside its name, once', () => {
		const texts = listWords(getChart('students-rise'), large).map(({ text }) => text);
		expect(texts).toEqual(
			expect.arrayContaining(['Kazakhstan 11,784', 'Turkmenistan 3,157', '14,224'])
		);
		expect(texts.filter((text) => text.includes('11,784'))).toHaveLength(1);
		const small = listWords(getChart('students-rise'), CHART_SIZES.column);
		expect(small.map(({ text }) => text)).toContain('Kazakhstan');
	});
});
