/** The atlas's own talk: what its map and charts keep apart. */
import { expect, it } from 'vitest';
import { PROJECT_STATUSES } from '../../../src/lib/core/domain/project-status';
import { parseLink } from '../../../src/lib/core/link/link';
import { STORY } from '../../../src/lib/story/story';
import { readTables } from '../read-tables';
import { createFigureFinder } from './figure-names';

const { set } = readTables(process.cwd());
const find = await createFigureFinder(set);
const step = (id: string) => STORY.steps.find((each) => each.id === id)!;

it('bug: the offer of 2023 was a number on an empty map: it stands beside the offers before it', () => {
	const { chart, layout } = step('xian-2023');
	expect(layout).toBe('chart');
	if (chart?.kind !== 'bars') throw new Error('the promises are bars');
	const bars = chart.rows.map(({ bars: [bar] }) => bar!);
	expect(bars.map(({ value }) => value)).toEqual([900, 10_000, 10_000, 500, 3700]);
	// bug: credit and grants were told apart by nothing
	expect(chart.rows.map(({ note }) => note)).toEqual([
		...['credit', 'credit', 'credit'],
		...['grants', 'mostly credit']
	]);
	// what was promised to the five is another colour than what was promised to the organisation
	expect(bars.map(({ look }) => look)).toEqual([
		...['pale', 'pale', 'pale'],
		...['solid', 'solid']
	]);
	expect(bars.at(-1)!.text).toContain(find('claims.7.0').text);
	// bug: which is which stood in the note alone
	expect(chart.keys.map(({ label, look }) => [label, look])).toEqual([
		['to members of the SCO', 'pale'],
		['to the five countries', 'solid']
	]);
	// bug: the table's apostrophe was straight, that of the words is not
	const labels = chart.rows.map(({ label }) => label);
	expect(labels.at(-1)).toBe('Xi’an, 2023');
});

it('closes with what the talk asks, and with nothing that is measured otherwise', () => {
	const { chart, layout } = step('closing');
	expect(layout).toBe('closing');
	if (chart?.kind !== 'bars') throw new Error('the answer is bars');
	expect(chart.rows.map(({ label, bars }) => [label, bars.map(({ text }) => text)])).toEqual([
		['China', ['46%']],
		['Russia', ['80%']]
	]);
	expect(chart.title).toContain('2006–2018');
	expect(chart.scaleEnd).toBe(100);
});

it('bug: years without a new institute looked like those with one', () => {
	const { chart } = step('institutes');
	if (chart?.kind !== 'columns') throw new Error('institutes are columns');
	const looks = chart.series[0]!.cells.map(({ look }) => look);
	const same = chart.years.filter((_, index) => looks[index] === 'pale');
	expect(same).toEqual([2006, 2010, 2018, 2019, 2020, 2021, 2022, 2023]);
});

it('bug: the chart coloured countries that its words do not name', () => {
	const { chart } = step('so-what');
	if (chart?.kind !== 'bars') throw new Error('the relation is bars');
	const colours = chart.rows.map(({ label, bars }) => [label, bars[0]!.color, bars[0]!.look]);
	expect(colours.slice(0, 2)).toEqual([
		['Kazakhstan', 'kaz', 'solid'],
		['Kyrgyzstan', 'kgz', 'solid']
	]);
	expect(colours.slice(2).map(([, color, look]) => [color, look])).toEqual(
		Array(3).fill(['text-2', 'pale'])
	);
});

it('bug: what was promised came after what was announced, built and thought', () => {
	const order = STORY.steps.map(({ id }) => id);
	expect(order.indexOf('xian-2023') + 1).toBe(order.indexOf('bought-or-built'));
});

it('bug: the map showed the sites of one country, and the words counted those of five', () => {
	const { link, chart, callouts } = step('not-all-built');
	expect(link).toMatch(/^\/2023\?/);
	if (chart?.kind !== 'bars') throw new Error('outcomes are bars');
	expect(callouts.map(({ label }) => label)).toEqual(['At-Bashy: cancelled']);
});

it('bug: eight signs on one map: it tells what is built from what is not, and leaves out the unknown', () => {
	const { link, chart, callouts } = step('not-all-built');
	const [path = '', query = ''] = link.split('?');
	const { siteMarks, siteStatuses } = parseLink(path, query)!.view;
	expect(siteMarks).toBe('built');
	expect(PROJECT_STATUSES.filter((status) => !siteStatuses.includes(status))).toEqual(['unknown']);
	if (chart?.kind !== 'bars') throw new Error('outcomes are bars');
	const marks = chart.rows.map(({ mark }) => mark ?? '');
	expect(new Set(marks)).toEqual(
		new Set(['square-completed', 'square-announced', 'square-cancelled', ''])
	);
	// a class is one after the other, and nothing is dimmed
	expect(marks).toEqual([
		...marks.slice(0, 2),
		...Array(4).fill('square-announced'),
		'square-cancelled',
		''
	]);
	expect(callouts.some(({ isLit }) => isLit)).toBe(false);
});
