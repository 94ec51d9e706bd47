import { expect, it } from 'vitest';
import { buildSourcedChart, type DrawnBar, type DrawnChart } from './drawn-chart';

const bar = (value: number | null, sourceIds: string[]): DrawnBar => ({
	...{ value, text: String(value), color: 'stu', look: 'solid' },
	sourceIds
});
const makeChart = (...bars: DrawnBar[]): DrawnChart => ({
	...{ kind: 'bars', title: 'T', unit: '', keys: [], isPart: false, note: '' },
	rows: bars.map((each) => ({ label: 'Kazakhstan', note: '', bars: [each] }))
});

it('a chart names the sources of its rows, those of most marks first, and no mark keeps them', () => {
	const drawn = makeChart(bar(1, ['a']), bar(2, ['b', 'b']), bar(3, ['b']), bar(null, []));
	const { chart, sourceIds } = buildSourcedChart('test', drawn);
	expect(sourceIds).toEqual(['b', 'a']);
	expect(JSON.stringify(chart)).not.toContain('sourceIds');
});

it('a chart with a mark from rows without a source stops the build', () => {
	expect(() => buildSourcedChart('test', makeChart(bar(1, ['a']), bar(7, [])))).toThrow(
		'the chart test draws Kazakhstan 7 from rows without a source'
	);
	expect(() => buildSourcedChart('test', makeChart(bar(null, [])))).toThrow('has no source');
});
