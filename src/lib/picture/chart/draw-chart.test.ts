import { describe, expect, it } from 'vitest';
import { STORY } from '../../story/story';
import { describeTalkChart } from '../../story/describe-chart';
import { countChartParts, type TalkChart } from '../../story/talk-chart';
import { paintDrawn } from '../image/paint-drawn';
import { measureWidth } from '../image/set-text';
import { sizeArticleChart } from './article-size';
import { getArticleSize, CHART_SIZES, drawChart } from './draw-chart';
import type { ChartSize } from './chart-style';

const charts = STORY.steps.flatMap(({ id, chart }) => (chart ? [[id, chart] as const] : []));
const listWords = (...args: Parameters<typeof drawChart>) =>
	drawChart(...args).flatMap(({ words = [] }) => words);
const listShapes = (...args: Parameters<typeof drawChart>) =>
	drawChart(...args).flatMap(({ shapes = [] }) => shapes);
const getStep = (id: string) => charts.find(([each]) => each === id)![1];

describe.each(charts)('the chart of %s', (_, chart) => {
	it.each(['stage', 'column', 'slide', 'handout'] as const)(
		'has no invalid number at %s size',
		(kind) => {
			expect(paintDrawn(drawChart(chart, CHART_SIZES[kind]))).not.toMatch(/NaN|Infinity|undefined/);
		}
	);

	it.each(['article', 'handout'] as const)('keeps its marks within its own bounds: %s', (kind) => {
		const size: ChartSize = kind === 'article' ? getArticleSize(chart) : CHART_SIZES[kind];
		const starts = listShapes(chart, size).flatMap(({ d }) =>
			[...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
		);
		for (const { x, y } of [...listWords(chart, size), ...starts]) {
			expect(x).toBeGreaterThanOrEqual(-1);
			expect(x).toBeLessThanOrEqual(size.widthPx);
			expect(y).toBeLessThanOrEqual(size.heightPx + 1);
		}
	});

	it('appears one part at a time, and has a text alternative', () => {
		const [first, whole] = [1, Infinity].map((count) =>
			paintDrawn(drawChart(chart, CHART_SIZES.stage, (series) => series < count))
		);
		if (countChartParts(chart) > 1) expect(first!.length).toBeLessThan(whole!.length);
		expect(describeTalkChart(chart).length).toBeGreaterThan(40);
		// bug: a country without a labelled mark had a name and nothing else
		expect(describeTalkChart(chart)).not.toMatch(/:\s*(;|$)/);
	});
});

it('bug: the last year under columns was cut at the edge', () => {
	const size = CHART_SIZES.column;
	const last = listWords(getStep('institutes'), size).find(({ text }) => text === '2023')!;
	expect(last.x + last.style.sizePx).toBeLessThanOrEqual(size.widthPx + 1);
});

it('bug: the last letter of the name of a gap leaned over the edge', () => {
	const chart = getStep('unknown');
	if (chart.kind !== 'lines') throw new Error('the gap is told by lines');
	const label = 'no figure was found for any of these';
	const long: TalkChart = { ...chart, gap: { ...chart.gap!, label } };
	const size = sizeArticleChart(long, 320);
	const gap = listWords(long, size).find(({ text }) => text === label)!;
	const right = gap.x + measureWidth(gap.text, gap.style) / 2;
	expect(right + 0.2 * gap.style.sizePx).toBeLessThan(320.5);
});

it.each(['stage', 'slide', 'handout'] as const)(
	'bug: the figure of a year stood over the higher column of the year before: %s',
	(kind) => {
		const chart = getStep('loosening-hold');
		const shapes = listShapes(chart, CHART_SIZES[kind]);
		const figure = listWords(chart, CHART_SIZES[kind]).find(({ text }) => text === '29%')!;
		const left = figure.x - measureWidth(figure.text, figure.style) / 2;
		const rights = shapes
			.flatMap(({ d }) => [...d.matchAll(/H([\d.]+)V/g)].map(([, right]) => Number(right)))
			.filter((right) => right < figure.x);
		expect(rights.length).toBeGreaterThan(0);
		expect(left).toBeGreaterThanOrEqual(Math.max(...rights) - 1);
	}
);

it('bug: the name of a row overlapped the next', () => {
	const chart = getStep('not-all-built');
	if (chart.kind !== 'bars') throw new Error('the outcomes are bars');
	const labels = chart.rows.map(({ label }) => label);
	const names = listWords(chart, CHART_SIZES.column)
		.filter(({ text }) => labels.includes(text))
		.sort((a, b) => a.y - b.y);
	expect(names.length).toBeGreaterThan(5);
	names
		.slice(1)
		.forEach(({ y, style }, index) => expect(y - names[index]!.y).toBeGreaterThan(style.sizePx));
});

describe('uncounted figures in a chart', () => {
	it('draws the figures of officials hollow, and joins them to nothing', () => {
		const chart = getStep('unknown');
		if (chart.kind !== 'lines') throw new Error('the gap is told by lines');
		const kazakhstan = chart.series[0]!;
		expect(kazakhstan.cells.at(12)).toMatchObject({ value: 10_000, look: 'hollow' });
		expect(kazakhstan.cells.at(13)).toMatchObject({ value: null });
		const lines = listShapes(chart, CHART_SIZES.stage).filter(
			({ stroke, fill }) => stroke === 'var(--kaz)' && !fill
		);
		// 2007 to 2018: a move and eleven lines, none to the arrow of 2019; the hatching of the suspect
		// figure; then the sample before the name
		expect(lines.map(({ d }) => d.split('L').length)).toEqual([12, 3, 4, 1]);
	});

	it('bug: a suspect figure had the ring of a rounded one', () => {
		const chart = getStep('unknown');
		if (chart.kind !== 'lines') throw new Error('the gap is told by lines');
		const [kazakhstan] = chart.series;
		expect(kazakhstan!.cells.at(-1)).toMatchObject({ value: 15_000, look: 'hatched' });
		const marks = listShapes(chart, CHART_SIZES.stage).filter(
			({ stroke, fill }) => stroke === 'var(--kaz)' && fill === 'var(--page)'
		);
		// a square has no curve
		expect(marks.map(({ d }) => /[ac]/i.test(d))).toEqual([false]);
		// the words stand at the mark, or under the name of its line with their year
		const listTexts = (size: ChartSize) => listWords(chart, size).map(({ text }) => text);
		expect(listTexts(CHART_SIZES.stage)).toContain('15,000 (suspect)');
		expect(listTexts(getArticleSize(chart))).toContain('2023: 15,000 (suspect)');
	});

	it('bug: the round figures of a gap were a list far from their marks', () => {
		const chart = getStep('unknown');
		const words = listWords(chart, CHART_SIZES.stage);
		const find = (text: string) => words.find((word) => word.text === text)!;
		const names = find('Kazakhstan');
		for (const text of ['at least 10,000', 'about 6,500', 'almost 4,000', 'about 3,500'])
			expect(find(text).x, text).toBeLessThan(names.x);
	});

	it('bug: a minimum of 10,000 was drawn as a point, and read as a fall', () => {
		const chart = getStep('unknown');
		if (chart.kind !== 'lines') throw new Error('the gap is told by lines');
		expect(chart.series[0]!.cells.at(12)).toMatchObject({ isMinimum: true });
		const words = listWords(chart, CHART_SIZES.stage).map(({ text }) => text);
		expect(words.filter((text) => /10.?000/.test(text)).length).toBe(2);
	});

	it('bug: 57 percent was longer than 98 percent in the polls', () => {
		const chart = getStep('publics');
		const keyPx = CHART_SIZES.stage.textPx * 1.1;
		const bars = listShapes(chart, CHART_SIZES.stage)
			.filter(({ fill }) => fill === 'var(--chn)' || fill === 'var(--rus)')
			.flatMap(({ d }) => [...d.matchAll(/M([\d.]+) [\d.]+H([\d.]+)V/g)])
			.map(([, left, right]) => ({ left: Number(left), widthPx: Number(right) - Number(left) }))
			.filter(({ widthPx }) => Math.abs(widthPx - keyPx) > 0.1);
		expect(bars).toHaveLength(12);
		expect(new Set(bars.map(({ left }) => left)).size, 'bars begin at one place').toBe(1);
		const longestPx = Math.max(...bars.map(({ widthPx }) => widthPx));
		const fearPx = (longestPx * 57) / 98;
		expect(bars.some(({ widthPx }) => Math.abs(widthPx - fearPx) < 1)).toBe(true);
	});

	it('labels years without a published figure, and dots unverified ones', () => {
		const chart = getStep('trade');
		if (chart.kind !== 'bars') throw new Error('trade is bars');
		const rows = chart.rows.map((row) => ({
			...row,
			bars: row.bars.map((bar) => ({ ...bar, value: null, text: 'no figure' }))
		}));
		const words = listWords({ ...chart, rows }, CHART_SIZES.stage).map(({ text }) => text);
		expect(words).toContain('no figure');
		const dashes = listShapes(getStep('pipelines'), CHART_SIZES.column).map(({ dash }) => dash);
		expect(dashes).toContain('0 5');
	});

	it('draws a part within its whole at one scale', () => {
		const chart = getStep('scholarships');
		if (chart.kind !== 'bars') throw new Error('scholarships are bars');
		expect(chart.isPart).toBe(true);
		expect(chart.rows[0]!.bars.map(({ value }) => value)).toEqual([100, (4_779 / 29_885) * 100]);
	});
});

describe('bars', () => {
	/** The height of each bar, in whole pixels. */
	const listHeights = (step: string) =>
		listShapes(getStep(step), CHART_SIZES.stage).flatMap(({ d, fill }) =>
			fill
				? [...d.matchAll(/M[\d.]+ ([\d.]+)H[\d.]+V([\d.]+)H/g)].map(([, top, bottom]) =>
						Math.round(Number(bottom) - Number(top))
					)
				: []
		);

	it('bug: those of the main row were thicker, and larger by their area than by their length', () => {
		// the first are the marks of the legend
		expect(new Set(listHeights('distrust').slice(2)).size).toBeLessThanOrEqual(2);
		expect(new Set(listHeights('scholarships')).size).toBe(1);
	});

	it('bug: a legend called the pale part “all students”: each part has its name over the first row', () => {
		const chart = getStep('scholarships');
		if (chart.kind !== 'bars') throw new Error('scholarships are bars');
		const words = listWords(chart, CHART_SIZES.stage);
		const [rest, part] = chart.keys.map(
			({ label }) => words.filter(({ text }) => text === label)[0]!
		);
		const [first, second] = chart.rows.map(
			({ label }) => words.find(({ text }) => text === label)!.y
		);
		expect(part!.x).toBeLessThan(rest!.x);
		for (const { y } of [rest!, part!]) expect(y).toBeLessThan(first!);
		expect(second!).toBeGreaterThan(first!);
	});
});

it('bug: bars of several charts on one scale were longer in those with short labels', () => {
	const chart = getStep('publics');
	if (chart.kind !== 'stack') throw new Error('threats and likes have a chart each');
	const words = listWords(chart, CHART_SIZES.stage);
	const labels = chart.charts.flatMap((each) =>
		each.kind === 'bars' ? each.rows.flatMap(({ bars }) => bars) : []
	);
	// each label begins where its bar ends
	const ends = labels.map(({ text, value }) => ({
		x: words.find((word) => word.text === text)!.x,
		value: value!
	}));
	const [least, ...others] = ends.toSorted((a, b) => a.value - b.value);
	const rates = others.map(({ x, value }) => (x - least!.x) / (value - least!.value));
	for (const rate of rates) expect(rate / rates[0]!).toBeCloseTo(1, 2);
});

it.each(['stage', 'column', 'handout'] as const)(
	'bug: a figure intruded into the neighbour’s panel: lists keep their words to themselves: %s',
	(kind) => {
		const chart = getStep('so-what');
		if (chart.kind !== 'bars') throw new Error('money and students are bars');
		const words = listWords(chart, CHART_SIZES[kind]);
		const find = (wanted: string) => words.find(({ text }) => text === wanted)!;
		const starts = listShapes(chart, CHART_SIZES[kind])
			.flatMap(({ d }) => [...d.matchAll(/M([\d.]+) [\d.]+V/g)])
			.map(([, x]) => Number(x));
		const [first, second] = [...new Set(starts)].sort((a, b) => a - b);
		for (const { label, bars } of chart.rows) {
			const [money, students] = bars.map(({ text }) => find(text));
			const end = (word: typeof money) => word!.x + measureWidth(word!.text, word!.style);
			expect(end(find(label))).toBeLessThan(first!);
			expect(end(money)).toBeLessThan(second!);
			// one row: its name and its figures are on one height
			expect([money!.y, students!.y]).toEqual([find(label).y, find(label).y]);
		}
	}
);
