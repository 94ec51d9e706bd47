/** Every chart and map of the talk has its own sources, each once, wherever it is shown. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { parseLink } from '$lib/core/link/link';
import { STORY } from '$lib/story/story';
import { formatPlainText, hasMap, listFigures, type TalkStep } from '$lib/story/talk';
import {
	describeSourceShortly,
	listEvidenceSources,
	formatSourceLine,
	stepSources
} from '$lib/story/talk-sources';
import type { Source } from '$lib/core/data/types';
import { start } from '$lib/ui/lazy/start.svelte';
import {
	listFooterSources,
	listHandoutSources,
	stepReferences,
	buildTalkPages
} from '$lib/picture/export/talk-pages';
import StepSources from './article/StepSources.svelte';
import StoryArticle from './article/StoryArticle.svelte';
import PresenterNotes from './presenter/PresenterNotes.svelte';
import { describeMapSources, describeWordSources } from './stage/stage-copy';

const parseView = (link: string) => {
	const [path = '', query = ''] = link.split('?');
	return parseLink(path, query)!.view;
};
const pages = buildTalkPages(STORY, {
	...{ parseView, getUrl: (link) => link },
	...{ findSource: () => undefined, listViewSources: () => [] }
});
const steps = STORY.steps.map((step, index) => ({ ...step, page: pages[index]! }));

/** The names of a line, without what it says before and after them. */
const namesIn = (line: string) => line.replace(/^[^:]*: /, '').split('; ');
const expectOnce = (lines: readonly string[], where: string) => {
	expect(lines.length, where).toBeGreaterThan(0);
	expect(lines, where).toEqual([...new Set(lines)]);
};
/** What a component shows, without tags. */
const getText = (body: string) =>
	body
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, '')
		.replaceAll('&amp;', '&')
		.replaceAll('&lt;', '<');

const drawsRows = (step: TalkStep) => hasMap(step) && parseView(step.link).layers.length > 0;

describe.each(steps)('the step $id', ({ page, ...step }) => {
	const { evidence } = step;

	it('has sources of its own for its chart, and for its map', () => {
		expect(evidence.chart.length > 0).toBe(step.chart !== null);
		// a map without layers draws no row, but may mark events
		expect(evidence.map.length > 0).toBe(drawsRows(step) || step.callouts.length > 0);
	});

	it('lists those of chart and map first, and the paper last', () => {
		const ids = stepSources(step).map(({ id }) => id);
		const own = listEvidenceSources(step).map(({ id }) => id);
		expect(ids.slice(0, own.length)).toEqual(own);
		expect([-1, ids.length - 1]).toContain(ids.indexOf('temirtashev-2024'));
		expectOnce(ids, 'ids');
	});

	it('names none twice on stage', () => {
		const chart = formatSourceLine(evidence.chart);
		const map = hasMap(step) ? describeMapSources(step, parseView(step.link)) : '';
		const words = describeWordSources(step);
		for (const line of [chart, map, words].filter(Boolean)) expectOnce(namesIn(line), line);
		expect(chart + map !== '').toBe(
			step.chart !== null || drawsRows(step) || step.callouts.length > 0
		);
		const above = [...namesIn(chart), ...namesIn(map)];
		for (const name of namesIn(words).filter(Boolean)) expect(above).not.toContain(name);
	});

	it('names on stage only sources of what the audience reads', () => {
		const ids = (evidence.words ?? []).map(({ id }) => id);
		const shown = formatPlainText(step.text.flatMap(({ words }) => [...words, ' ']));
		const figures = step.text.flatMap(({ words }) => listFigures(words));
		const known = figures.flatMap(({ sourceId, parts = [] }) => [
			sourceId,
			...parts.map((part) => part.sourceId)
		]);
		for (const id of ids)
			if (id === 'temirtashev-2024') expect(shown).toMatch(/paper|Zhanserik/i);
			else expect(known, id).toContain(id);
	});

	it('names all of them once in the article, the rest of a long list once it runs', () => {
		start.isDone = true;
		const text = getText(render(StepSources, { props: { step } }).body);
		for (const { title } of stepSources(step)) expect(text).toContain(title);
		const { body } = render(StepSources, { props: { step } });
		expect(body.match(/<a /g)).toHaveLength(stepSources(step).length);
	});

	it('names all of them once in the presenter’s notes, on its slide and in the handout', () => {
		const notes = getText(render(PresenterNotes, { props: { step } }).body);
		for (const { title } of stepSources(step)) expect(notes).toContain(title);
		expectOnce(stepReferences(page), 'notes of the slide');
		expectOnce(namesIn(listFooterSources(page)), 'slide');
		const handout = listHandoutSources(page);
		expectOnce(handout, 'handout');
		const all = handout.join(' ');
		for (const source of stepSources(step)) {
			const isNamed = all.includes(source.title) || all.includes(describeSourceShortly(source));
			expect(isNamed, source.id).toBe(true);
		}
		if (handout.length === 1) expectOnce(namesIn(handout[0]!), 'handout, in short');
		const [first] = [...listEvidenceSources(step), ...stepSources(step)];
		expect(listFooterSources(page)).toContain(describeSourceShortly(first!));
	});
});

it('has a line under each figure of the article', () => {
	const { body } = render(StoryArticle, { props: { loadMap: () => Promise.reject(new Error()) } });
	const articles = [...body.matchAll(/<article.*?<\/article>/gs)].map(([article]) => article);
	expect(articles).toHaveLength(steps.length);
	articles.forEach((article, index) => {
		const text = getText(article);
		const { evidence } = STORY.steps[index]!;
		for (const line of [evidence.chart, evidence.map]
			.map((own) => formatSourceLine(own))
			.filter(Boolean))
			expect(text).toContain(line);
	});
});

describe('a line of sources', () => {
	const source = (id: string, authors: string, year: number | null = 2020): Source => ({
		...{ id, authors, year, title: `Title of ${id}`, publisher: 'Publisher' },
		...{ url: `https://example.org/${id}`, licenceNote: '' }
	});
	const step = (chart: Source[], sources: Source[]): Pick<TalkStep, 'evidence' | 'sources'> => ({
		evidence: { chart, map: [] },
		sources
	});

	it('has people by family name, and says how many more there are', () => {
		const many = Array.from({ length: 40 }, (_, index) => source(`s${index}`, `Agency ${index}`));
		expect(formatSourceLine([source('a', 'Dadabaev, T.; Sonoda, S.')])).toBe(
			'Source: Dadabaev and Sonoda 2020'
		);
		expect(formatSourceLine([source('b', 'Custer, S.; Schon, J.; others', 2021)])).toBe(
			'Source: Custer and others 2021'
		);
		expect(formatSourceLine([source('c', '', null)])).toBe('Source: Publisher');
		expect(formatSourceLine(many)).toMatch(/^Sources: Agency 0 2020; .*; and \d+ more$/);
		expect(formatSourceLine(many, Infinity)).toContain('Agency 39 2020');
	});

	it('bug: two sources with one printed line were named twice', () => {
		const [one, other] = [source('one', 'RFE/RL'), source('other', 'RFE/RL')];
		expect(formatSourceLine([one, other])).toBe('Source: RFE/RL 2020');
		expect(describeWordSources(step([one], [other]))).toBe('');
		expect(stepSources(step([one], [one, { ...one, id: 'copy' }]))).toEqual([one]);
	});

	it('bug: who made a picture was not said on stage', () => {
		const picture = { source: '', alt: 'A station', credit: 'A. Painter, CC BY 4.0' };
		const shown = { ...step([], [source('a', 'Baker')]), picture };
		expect(describeWordSources(shown)).toBe(
			'Picture: A. Painter, CC BY 4.0 · In the text: Baker 2020'
		);
	});
});
