/** Published links: each must show what it showed when it was made. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegions } from '../../data/build/geo/read-sources';
import { listLinkItems } from '../../data/build/links/present-items';
import { readTables } from '../../data/build/read-tables';
import { readSearchNames } from '../../data/build/shape/search/read-search-names';
import { listSearchedPlaces } from '../../data/build/shape/search/search';
import { STORY_INDEX } from '../../src/lib/story/story-index';
import { DEFAULT_EMBED } from '../../src/lib/core/link/embed-options';
import { LAYER_IDS, SELECTION_KINDS } from '../../src/lib/core/domain/layers';
import { COUNTRIES } from '../../src/lib/core/domain/countries';
import { DEFAULT_VIEW } from '../../src/lib/core/domain/view-state';
import { findParameter } from '../../src/lib/core/link/link';
import { parsePageQuery, type PageGrammar } from '../../src/lib/core/link/page-query';
import { PARAMETERS } from '../../src/lib/core/link/parameters';
import { parseEmbedPath } from '../../src/lib/state/embed-path';
import { formatStagePath, parseStagePath } from '../../src/lib/state/stage-path';
import { FLOWS_GRAMMAR } from '../../src/lib/features/outcomes/outcomes-link';
import { CHINESE_SIDE_GRAMMAR } from '../../src/lib/features/regions/chinese-side-link';
import { ALIGNMENT_GRAMMAR } from '../../src/lib/features/alignment/alignment-link';
import { RELATION_GRAMMAR } from '../../src/lib/features/relation/relation-state';
import { MAP_LINKS, STEP_LINKS } from './map-links';
import { EMBED_LINKS, PAGE_LINKS } from './page-links';

const read = (link: string) => {
	const [path = '', query = ''] = link.split('?');
	return parseStagePath(path, query);
};

const steps = STORY_INDEX.map(({ id }) => id);
const { set } = readTables(process.cwd());
const regions = await readRegions();
const places = listSearchedPlaces(set, await readSearchNames(process.cwd()));
const items = listLinkItems(set, regions, { steps, places });
const present = new Set(items.map(({ kind, id }) => `${kind}:${id}`));

describe('a link to the map shows forever', () => {
	it.each(MAP_LINKS)('%s', (link, view) => {
		const expected = { ...DEFAULT_VIEW, ...view };
		expect(read(link)).toEqual({ view: expected, ignored: [] });
		// its canonical form shows the same
		expect(read(formatStagePath(expected))).toEqual({ view: expected, ignored: [] });
	});

	it.each(STEP_LINKS)('%s', (link, view) => {
		const parsed = read(link);
		expect(parsed?.ignored).toEqual([]);
		expect(parsed?.view).toMatchObject(view);
	});

	it('and its ids exist', () => {
		for (const [link, { region, selection, stage }] of MAP_LINKS) {
			if (region) expect(present, link).toContain(`region:${region}`);
			if (selection) expect(present, link).toContain(`${selection.kind}:${selection.id}`);
			if (stage) expect(present, link).toContain(`step:${stage.step}`);
		}
	});
});

describe('a link to another page works forever', () => {
	const grammars: Readonly<Record<string, PageGrammar<object>>> = {
		'(pages)/relation': RELATION_GRAMMAR,
		'(pages)/alignment': ALIGNMENT_GRAMMAR,
		'(pages)/outcomes': FLOWS_GRAMMAR,
		'(pages)/chinese-side': CHINESE_SIDE_GRAMMAR
	};

	it.each(PAGE_LINKS)('$link', ({ link, page, settings, names }) => {
		expect(existsSync(`src/routes/${page}/+page.svelte`)).toBe(true);
		if (names) expect(present).toContain(names);
		const [, query = ''] = link.split('?');
		if (!settings) return;
		const parsed = parsePageQuery(grammars[page]!, query);
		expect(parsed.ignored).toEqual([]);
		expect(parsed.state).toMatchObject(settings);
	});
});

describe('a frame in another page shows forever', () => {
	it.each(EMBED_LINKS)('%s', (link, view, options) => {
		const [path = '', query = ''] = link.split('?');
		expect(parseEmbedPath(path, query)).toEqual({
			view: { ...DEFAULT_VIEW, ...view },
			ignored: [],
			options: { ...DEFAULT_EMBED, ...options }
		});
	});
});

describe('the table of links', () => {
	it('has a link for every page of the map and every word of links', () => {
		const all = [...MAP_LINKS, ...STEP_LINKS].map(([link]) => link);
		expect(all.length).toBeGreaterThan(60);
		const queries = all.flatMap((link) => [...new URLSearchParams(link.split('?')[1] ?? '')]);
		const named = new Set(queries.map(([name]) => findParameter(name)?.name));
		expect(PARAMETERS.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
		const views = MAP_LINKS.map(([, view]) => view);
		expect(new Set(views.flatMap(({ country }) => country ?? []))).toEqual(
			new Set(COUNTRIES.map(({ code }) => code))
		);
		expect(new Set(views.flatMap(({ layers }) => layers ?? []))).toEqual(new Set(LAYER_IDS));
		expect(new Set(views.flatMap(({ selection }) => selection?.kind ?? []))).toEqual(
			new Set(SELECTION_KINDS)
		);
	});
});
