import { describe, expect, it } from 'vitest';
import { STORY } from '../../core/data/story';
import { countChartParts, describeTalkChart } from '../../core/data/talk-chart';
import { getArticleSize, CHART_SIZES, paintChart } from './paint-chart';

const charts = STORY.steps.flatMap(({ id, chart }) => (chart ? [[id, chart] as const] : []));
const getStep = (id: string) => charts.find(([each]) => each === id)![1];

describe.each(charts)('the chart of %s', (_, chart) => {
	it.each(['stage', 'column', 'slide', 'handout'] as const)(
		'has no invalid number at %s size',
		(kind) => {
			expect(paintChart(chart, CHART_SIZES[kind])).not.toMatch(/NaN|Infinity|undefined/);
		}
	);

	it.each(['article', 'handout'] as const)('keeps its marks within its own bounds: %s', (kind) => {
		const size = kind === 'article' ? getArticleSize(chart) : CHART_SIZES[kind];
		const svg = paintChart(chart, size);
		for (const [, x, y] of svg.matchAll(/<(?:rect|text)[^>]* x="(-?[\d.]+)" y="(-?[\d.]+)"/g)) {
			expect(Number(x)).toBeGreaterThanOrEqual(-1);
			expect(Number(x)).toBeLessThanOrEqual(size.widthPx);
			expect(Number(y)).toBeLessThanOrEqual(size.heightPx + 1);
		}
	});

	it('appears one part at a time, and has a text alternative', () => {
		const [first, whole] = [
			paintChart(chart, CHART_SIZES.stage, 1),
			paintChart(chart, CHART_SIZES.stage)
		];
		if (countChartParts(chart) > 1) expect(first.length).toBeLessThan(whole.length);
		expect(describeTalkChart(chart).length).toBeGreaterThan(40);
		// bug: a country without a labelled mark had a name and nothing else
		expect(describeTalkChart(chart)).not.toMatch(/:\s*(;|$)/);
	});
});

it('bug: the last year under columns was cut at the edge', () => {
	const size = CHART_SIZES.column;
	const svg = paintChart(getStep('institutes'), size);
	const [, x, px] = /<text x="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>2023</.exec(svg)!;
	expect(Number(x) + Number(px)).toBeLessThanOrEqual(size.widthPx + 1);
});

it('bug: the name of a row overlapped the next', () => {
	const svg = paintChart(getStep('not-all-built'), CHART_SIZES.column);
	const names = [...svg.matchAll(/<text x="0" y="([\d.]+)"[^>]*font-size="([\d.]+)"/g)]
		.map(([, y, px]) => ({ y: Number(y), px: Number(px) }))
		.sort((a, b) => a.y - b.y);
	names.slice(1).forEach(({ y, px }, index) => expect(y - names[index]!.y).toBeGreaterThan(px));
});

describe('uncounted figures in a chart', () => {
	it('draws the figures of officials hollow, and joins them to nothing', () => {
		const chart = getStep('unknown');
		if (chart.kind !== 'lines') throw new Error('the gap is told by lines');
		const kazakhstan = chart.series[0]!;
		expect(kazakhstan.cells.at(14)).toMatchObject({ value: 10_000, look: 'hollow' });
		expect(kazakhstan.cells.at(15)).toMatchObject({ value: null });
		const svg = paintChart(chart, CHART_SIZES.stage);
		const lines = [...svg.matchAll(/<path d="([^"]*)" fill="none" stroke="var\(--stu\)"/g)];
		// 2005 to 2018: a move and thirteen lines, none to the ring of 2019
		expect(lines.map(([, d]) => d!.split('L').length)).toEqual([14]);
	});

	it('labels years without a published figure, and dots unverified ones', () => {
		const chart = getStep('trade');
		if (chart.kind !== 'bars') throw new Error('trade is bars');
		const rows = chart.rows.map((row) => ({
			...row,
			bars: row.bars.map((bar) => ({ ...bar, value: null, text: 'no figure' }))
		}));
		expect(paintChart({ ...chart, rows }, CHART_SIZES.stage)).toContain('no figure');
		expect(paintChart(getStep('khorgos'), CHART_SIZES.column)).toContain('stroke-dasharray="0 5"');
	});

	it('draws a part within its whole at one scale', () => {
		const chart = getStep('scholarships');
		if (chart.kind !== 'bars') throw new Error('scholarships are bars');
		expect(chart.isPart).toBe(true);
		expect(chart.rows[0]!.bars.map(({ value }) => value)).toEqual([11_784, 1_466]);
	});
});
