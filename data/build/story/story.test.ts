import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ShownFigure } from '../../../src/lib/figures/provenance';
import { formatPlainText } from '../../../src/lib/story/talk';
import { loadDetail } from '../../../src/lib/text/load-detail';
import { loadExplore } from '../../../src/lib/text/load-explore';
import { getStudentFigure } from '../../../src/lib/layers/students/describe';
import { formatError } from '../data-error';
import { readTables } from '../read-tables';
import { shapeSources } from '../shape/sources';
import { fillText } from '../../../src/lib/story/fill-text';
import { createFigureFinder } from './figure-names';
import { readStory } from './read-story';
import { listViewSourceIds } from '../../../src/lib/picture/image/image-sources';
import { makeChart } from './charts/charts';
import { listSourceIds } from '../../../src/lib/figures/provenance';
import { createPlaceFinder, findEventSource } from './place-finder';
import { shapeStory, type StoryContext } from './shape-story';

const { set } = readTables(process.cwd());
const find = await createFigureFinder(set);
const [explore, detail] = await Promise.all([loadExplore(), loadDetail()]);
const context: StoryContext = {
	find,
	sources: shapeSources(set),
	chart: (name) => makeChart(name, { explore, detail, set, find }),
	mapSources: (view) => listViewSourceIds(view, detail),
	eventSource: (focus) => findEventSource(set, focus),
	place: createPlaceFinder(set),
	corridor: () => null
};

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A story of one step in a separate folder. */
function makeStory(step: string) {
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

function listErrors(step: string): string[] {
	const { story, errors } = readStory(makeStory(step));
	return [...errors, ...(story ? shapeStory(story, context).errors : [])].map(formatError);
}

describe('figures of the story', () => {
	it('are those of the map', () => {
		expect(find('students.KAZ.2018').text).toBe(getStudentFigure('KAZ', 2018, 'all').text);
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
		const words = fillText('{a} of {b}.', (name) => ({ text: name }) as ShownFigure);
		expect(formatPlainText(words)).toBe('a of b.');
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
		'students.KAZ.2018.more',
		'acquired.all.2023',
		'rank-correlation.autumn.rho',
		'rank-correlation.current'
	])
		it(`reject the name “${name}”`, () => {
			expect(() => find(name)).toThrow(`{${name}}`);
		});
});

describe('an invalid story stops the build, with file and line', () => {
	it('accepts a valid one', () => {
		expect(listErrors(STEP)).toEqual([]);
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
			'a large chart without a map beside it',
			`${STEP}chart: students\nlayout: chart\nlarge: chart\n`,
			'one.yaml:10: large needs a map and a chart'
		],
		[
			'a part from which it is large that there is not',
			`${STEP}chart: students\nlarge: chart\nlargeFrom: 1\n`,
			'one.yaml:10: largeFrom needs a map and a chart, and a build after the first'
		],
		['an unknown large part', `${STEP}chart: students\nlarge: words\n`, 'one.yaml:9: large:'],
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
		[
			'a figure without a name on a slide of words',
			STEP.replace('students.KAZ.2018', 'students.KAZ.1918').concat('layout: closing\n'),
			'one.yaml:5: {students.KAZ.1918} is not the name of a figure'
		],
		['a field too many', `${STEP}colour: red\n`, 'one.yaml:8: colour:']
	])('%s', (_, step, message) => {
		expect(listErrors(step).join('\n')).toContain(message);
	});

	it('bug: a slide of events and a sum on its map named no source', () => {
		const callout = 'event:2013-09-07-xi-jinpings-silk-road-economic-belt-speech';
		const root = makeStory(
			`${STEP}callouts:\n  - focus: ${callout}\n    label: '{claims.2.0} scholarships'\n`
		);
		const { story } = readStory(root);
		const { talk } = shapeStory(story!, context);
		const shown = talk.steps[0]!.evidence.map.map(({ id }) => id);
		expect(shown).toContain(findEventSource(set, callout));
		expect(shown).toContain(listSourceIds(find('claims.2.0'))[0]);
	});

	it('a step without a file', () => {
		const root = makeStory(STEP);
		rmSync(join(root, 'data/story/steps/one.yaml'));
		expect(readStory(root).errors.map(formatError)).toEqual([
			'data/story/steps/one.yaml:1: is missing'
		]);
	});
});
