import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ShownFigure } from '../../../src/lib/core/data/provenance';
import { STORY } from '../../../src/lib/core/data/story';
import { plainWords } from '../../../src/lib/core/data/talk';
import { loadDetail } from '../../../src/lib/core/data/atlas';
import { loadExplore } from '../../../src/lib/core/data/explore/load';
import { studentFigure } from '../../../src/lib/layers/students/describe';
import { formatFault } from '../fault';
import { readTables } from '../read-tables';
import { shapeSources } from '../shape/sources';
import { fillWords } from './fill-words';
import { figureFinder } from './figure-names';
import { readStory } from './read-story';
import { viewSourceIds } from '../../../src/lib/picture/image/image-sources';
import { makeChart } from './charts/charts';
import { placeFinder } from './place-finder';
import { shapeStory, type StoryContext } from './shape-story';

const { set } = readTables(process.cwd());
const find = await figureFinder(set);
const [explore, detail] = await Promise.all([loadExplore(), loadDetail()]);
const context: StoryContext = {
	find,
	sources: shapeSources(set),
	chart: (name) => makeChart(name, { explore, detail, set, find }),
	mapSources: (view) => viewSourceIds(view, detail),
	place: placeFinder(set)
};

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A story of one step in a separate folder. */
function storyOf(step: string) {
	const root = mkdtempSync(join(tmpdir(), 'story-'));
	folders.push(root);
	mkdirSync(join(root, 'data/story/steps'), { recursive: true });
	writeFileSync(join(root, 'data/story/story.yaml'), 'title: A\nauthor: B\nsteps: [one]\n');
	writeFileSync(join(root, 'data/story/steps/one.yaml'), step);
	return root;
}

const STEP = `title: T
link: /2018
text:
  - 'plain'
  - 'with {students.KAZ.2018} students'
points: []
sources: [temirtashev-2024]
`;

function faultsOf(step: string): string[] {
	const { story, faults } = readStory(storyOf(step));
	return [...faults, ...(story ? shapeStory(story, context).faults : [])].map(formatFault);
}

describe('figures of the story', () => {
	it('are those of the map', () => {
		expect(find('students.KAZ.2018').text).toBe(studentFigure('KAZ', 2018, 'all').text);
		expect(find('students.KAZ.2018').value).toBe(11784);
		expect(find('students.all.2017').value).toBe(28432);
		expect(find('claims.8.0').value).toBe(492185);
		expect(find('students.TKM.2021').value).toBeNull();
	});

	it('give no day to a date that has only a month', () => {
		expect(find('date.2022-11-first-luban-workshop-of-central-asia').text).toBe('November 2022');
		expect(find('date.2014-03-18-russia-annexes-crimea').text).toBe('18 March 2014');
	});

	it('are marked as unverified', () => {
		const figure = find('cell.corridor_traffic.khorgos-trains-2018-1');
		expect(figure.quality).toBe('unverified');
		expect(figure.text).toContain('unverified');
	});

	it('keep the text between them', () => {
		const words = fillWords('{a} of {b}.', (name) => ({ text: name }) as ShownFigure);
		expect(plainWords(words)).toBe('a of b.');
	});

	for (const name of [
		'',
		'students',
		'students.KAZ',
		'students.KAZ.2030',
		'students.RUS.2018',
		'constructor.KAZ.2018',
		'cell.opinion.none',
		'claims.99.0',
		'date.none',
		'students.KAZ.2018.more'
	])
		it(`reject the name “${name}”`, () => {
			expect(() => find(name)).toThrow(`{${name}}`);
		});
});

describe('an invalid story stops the build, with file and line', () => {
	it('accepts a valid one', () => {
		expect(faultsOf(STEP)).toEqual([]);
	});

	it.each([
		['an unknown figure', STEP.replace('KAZ.2018', 'KAZ.2050'), 'one.yaml:5: {students.KAZ.2050}'],
		[
			'an unknown source',
			STEP.replace('temirtashev-2024', 'nobody'),
			'one.yaml:7: there is no source nobody'
		],
		[
			'a link to nowhere',
			STEP.replace('/2018\n', '/claims\n'),
			'one.yaml:2: /claims is not a page of the map'
		],
		[
			'a longer spelling',
			STEP.replace('/2018\n', '/2018?focus=students\n'),
			'one.yaml:2: /2018?focus=students is written /2018'
		],
		[
			'a link that is not understood',
			STEP.replace('/2018\n', '/2018?layers=birds\n'),
			'one.yaml:2: /2018?layers=birds: layers'
		],
		['a missing title', STEP.replace('title: T\n', ''), 'one.yaml:1: title:'],
		['broken YAML', STEP.replace("'plain'", "'plain"), 'one.yaml:'],
		['an unknown chart', `${STEP}chart: pie\n`, 'one.yaml:8: chart:'],
		[
			'a layout without its chart',
			`${STEP}layout: chart\n`,
			'one.yaml:8: the layout chart needs a chart'
		],
		[
			'a callout that lies nowhere',
			`${STEP}callouts:\n  - focus: project:none\n`,
			'one.yaml:9: project:none is not on the map'
		],
		['a dimmed map without a place', `${STEP}dim: true\n`, 'one.yaml:8: dim needs a callout'],
		[
			'a year that comes after the link’s',
			`${STEP}play: 2020\n`,
			'one.yaml:8: play: 2020 is not a year before'
		],
		['a field too many', `${STEP}colour: red\n`, 'one.yaml:8: colour:']
	])('%s', (_, step, message) => {
		expect(faultsOf(step).join('\n')).toContain(message);
	});

	it('a step without a file', () => {
		const root = storyOf(STEP);
		rmSync(join(root, 'data/story/steps/one.yaml'));
		expect(readStory(root).faults.map(formatFault)).toEqual([
			'data/story/steps/one.yaml:1: is missing'
		]);
	});
});

describe('the atlas’s own talk', () => {
	it('has 12 to 16 steps, one idea each, no text too long for a stage', () => {
		expect(STORY.steps.length).toBeGreaterThanOrEqual(12);
		expect(STORY.steps.length).toBeLessThanOrEqual(16);
		for (const { id, title, text, points, sources } of STORY.steps) {
			expect(title.length, id).toBeLessThanOrEqual(64);
			expect(text.map(plainWords).join(' ').length, id).toBeLessThanOrEqual(300);
			expect(points.length, id).toBeGreaterThanOrEqual(2);
			expect(sources.length, id).toBeGreaterThanOrEqual(1);
		}
	});

	it('has no typed figure where a table has one: digits are years, dates and the paper’s own', () => {
		const allowed = /^(20(0[5-9]|1\d|2[0-3])|18|19|52\.71|3\.7|95|49)$/;
		for (const { id, text, points } of STORY.steps) {
			const typed = [...text, ...points]
				.flat()
				.filter((part) => typeof part === 'string')
				.flatMap((part) => part.match(/\d[\d.,]*\d|\d/g) ?? []);
			for (const digits of typed) expect(digits, id).toMatch(allowed);
		}
	});

	const step = (id: string) => STORY.steps.find((each) => each.id === id)!;
	const textOf = (id: string) => [step(id).title, ...step(id).text.map(plainWords)].join(' ');

	it('has under 45 words per step, including the title', () => {
		for (const { id } of STORY.steps) {
			expect(textOf(id).split(/\s+/).length, `${id}: ${textOf(id)}`).toBeLessThan(45);
		}
	});

	it('shows at each step a chart, or a map that circles the named place', () => {
		for (const { id, chart, callouts, layout, part } of STORY.steps) {
			expect(chart !== null || callouts.length > 0, id).toBe(true);
			expect(layout === 'map', id).toBe(chart === null);
			expect(part, id).not.toBeNull();
		}
	});

	it('circles Astana and Xi’an, and names the crossings of the trains', () => {
		expect(step('astana-2013').callouts[0]).toMatchObject({ lonLat: [71.43, 51.13] });
		expect(step('xian-2023').callouts[0]).toMatchObject({ label: 'Xi’an' });
		expect(step('khorgos').callouts.map(({ label }) => label)).toEqual(['Khorgos', 'Dostyk']);
	});

	it('does not contradict itself between steps: since when, and which country peaked', () => {
		const kazakhstan = step('bought-or-built').points.map(plainWords).join(' ');
		expect(kazakhstan).toContain(find('acquired.KAZ.2018').text);
		expect(kazakhstan).toContain(find('contracts-since-2013.KAZ.2023').text);
		expect(find('acquired.KAZ.2018').value).toBeGreaterThan(find('contracts.KAZ.2018').value!);
		expect(find('acquired-since-2013.KAZ.2023').value).toBeLessThan(
			find('contracts-since-2013.KAZ.2023').value!
		);
		for (const country of ['KGZ', 'TJK', 'TKM', 'UZB']) {
			const [before, after] = [2017, 2018].map(
				(year) => find(`students.${country}.${year}`).value!
			);
			expect(after, country).toBeGreaterThan(before!);
		}
		expect(find('students.KAZ.2018').value).toBeLessThan(find('students.KAZ.2017').value!);
	});

	it('is right about its last figures: second in purchases, fewest students', () => {
		const others = ['KAZ', 'KGZ', 'TJK', 'UZB'];
		const bought = (code: string) => find(`acquired.${code}.2018`).value!;
		const students = (code: string) => find(`students.${code}.2018`).value!;
		expect(others.filter((code) => bought(code) > bought('TKM'))).toEqual(['KAZ']);
		expect(others.every((code) => students(code) > students('TKM'))).toBe(true);
	});

	it('adds up the paper’s sum from both kinds of deal', () => {
		expect(find('claims.3.sum').value).toBeCloseTo(52_710, 0);
		expect(find('projects.all.2023').value).toBeGreaterThan(find('projects.completed.2023').value!);
		const built = ['completed', 'idle'].map((state) => find(`projects.${state}.2023`).value);
		expect(built).toEqual([80, 3]);
		expect(find('projects.bought.2023').value).toBe(12);
	});
});
