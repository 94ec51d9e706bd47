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
	if (chart?.kind !== 'stack') throw new Error('each kind of promise has a chart');
	const bars = chart.charts.map((each) =>
		each.kind === 'bars' ? each.rows.map(({ bars: [bar] }) => bar!) : []
	);
	// bug: credit, grants and both together stood in one row of bars
	expect(bars.map((own) => own.map(({ value }) => value))).toEqual([
		[900, 10_000, 10_000],
		[500],
		[3700]
	]);
	// what was promised to the five is another colour than what was promised to the organisation
	expect(bars.flat().map(({ look }) => look)).toEqual([
		...['pale', 'pale', 'pale'],
		...['solid', 'solid']
	]);
	expect(bars.at(-1)![0]!.text).toContain(find('claims.7.0').text);
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
