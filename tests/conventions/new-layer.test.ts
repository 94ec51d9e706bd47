/** Adds a layer of five rows as CONTRIBUTING.md says, and follows it everywhere that a layer appears. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PickingInfo } from '@deck.gl/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Layers from '../../src/lib/core/domain/layers';
import type * as ViewStates from '../../src/lib/core/domain/view-state';
import type * as Search from '../../src/lib/find/search';
import {
	buildFiles,
	deriveFiles,
	listErrors,
	loadWithLayer,
	MODULES,
	top,
	WRITTEN,
	type Loaded
} from './new-layer';

const FOLDER = 'src/lib/layers/embassies/';
const MOST_FILES = 12;
const ROWS = 5;

const own = [...WRITTEN.keys()].filter((path) => path.startsWith(FOLDER));

describe('adding a layer', () => {
	it('is a folder, a line and its words: at most twelve files', () => {
		expect(WRITTEN.size, [...WRITTEN.keys()].join('\n')).toBeLessThanOrEqual(MOST_FILES);
		const elsewhere = [...WRITTEN.keys()].filter((path) => !own.includes(path)).sort();
		expect(elsewhere).toEqual([
			...['en', 'kk', 'ru', 'zh'].map((language) => `messages/${language}.json`),
			'src/lib/layers/registry.ts'
		]);
		expect(WRITTEN.get('src/lib/layers/registry.ts')!.trim()).not.toContain('\n');
	});

	it('is described file by file in CONTRIBUTING.md', () => {
		const page = readFileSync(join(top, 'CONTRIBUTING.md'), 'utf8');
		const [, chapter = ''] = /^## Add a layer$(.*?)^## /ms.exec(page)!;
		for (const path of own) expect(chapter).toContain(`\`${path.slice(FOLDER.length)}\``);
		expect(chapter).toContain('`layers/registry.ts`');
		expect(chapter).toContain('`messages/`');
	});

	it('needs no other change in any module', () => {
		const files = buildFiles('en');
		const code = [...files.keys()].filter((path) => path.endsWith('.ts'));
		expect(MODULES.length).toBeGreaterThan(80);
		expect(listErrors([...new Set([...MODULES, ...code])], files)).toEqual([]);
	});

	it('without its files is an error in each list that asks for them', () => {
		const lists = {
			drawings: 'src/lib/layers/build.ts',
			entries: 'src/lib/layers/catalog.ts',
			items: 'src/lib/features/map-list/in-view/in-view-items.ts',
			pictures: 'src/lib/layers/pictures.ts'
		};
		const files = new Map(buildFiles('en'));
		for (const list of Object.keys(lists)) {
			const path = `src/lib/layers/lists/${list}.ts`;
			files.set(path, files.get(path)!.replace(/^.*embassies.*$/m, ''));
		}
		const errors = listErrors(Object.values(lists), files);
		const missing = errors.filter((each) => /embassies.* missing|missing.*embassies/.test(each));
		expect(missing.map((error) => error.split(': ')[0]).sort()).toEqual(
			Object.values(lists).sort()
		);
	});

	it('writes the lists again without the layer if its line is removed', () => {
		const listed = [...deriveFiles('en')].filter(([path]) => path.includes('/lists/'));
		expect(listed.filter(([, text]) => text.includes('/embassies/')).length).toBeGreaterThan(6);
		for (const [path, text] of listed) {
			const [rest, onDisk] = [text, readFileSync(join(top, path), 'utf8')].map((each) =>
				each.split('\n').filter((line) => line.includes(' from ') && !line.includes('/embassies/'))
			);
			expect(rest, path).toEqual(onDisk);
		}
	});
});

/** Marks in the layer's colour: an outline has one M for each. */
function countMarks(svg: string, color: string): number {
	const paths = [...svg.matchAll(/<path\b[^>]*>/g)].map(([path]) => path);
	const filled = paths.filter((path) => path.includes(`fill="${color}"`));
	return filled.flatMap((path) => [...(/ d="([^"]+)"/.exec(path)?.[1] ?? '').matchAll(/M/g)])
		.length;
}

describe.each([
	{
		language: 'en',
		name: 'Embassies',
		site: 'Embassy of China',
		inKazakhstan: 'Embassy of China in Kazakhstan'
	},
	{
		language: 'ru',
		name: 'Посольства',
		site: 'Посольство Китая',
		inKazakhstan: 'Посольство Китая: Казахстан'
	}
] as const)('a layer of five rows in $language', ({ language, name, site, inKazakhstan }) => {
	let loaded: Loaded;
	let close: () => Promise<void>;
	let id: Layers.LayerId;
	let view: ViewStates.ViewState;

	beforeAll(async () => {
		({ modules: loaded, close } = await loadWithLayer(language));
		id = loaded.layers.LAYER_IDS.find((each) => String(each) === 'embassies')!;
		view = { ...loaded.views.DEFAULT_VIEW, layers: [id], focus: id };
	});

	afterAll(() => close());

	const listItems = () => loaded.inView.selectFeatures(view, id, null);
	const getSelection = (item = listItems()[0]!) => {
		const { intent } = item.tip;
		if (!intent || !('selection' in intent)) throw new Error('A row selects nothing.');
		return intent.selection;
	};
	const drawPage = (patch: Partial<ViewStates.ViewState> = {}) =>
		loaded.svelte.render(loaded.staticMap.default, {
			props: {
				view: { ...view, ...patch },
				scale: loaded.model.MARK_SCALES.desktop,
				ground: ''
			}
		}).body;

	it('is in the legend, with a line for its mark', () => {
		expect(loaded.catalog.LEGEND_ORDER).toContain(id);
		expect(loaded.views.DEFAULT_VIEW.layers).toContain(id);
		const entry = loaded.catalog.getLayerEntry(id);
		expect(entry.name(view)).toBe(name);
		const { groups } = entry.legend(view, loaded.model.MARK_SCALES.desktop);
		expect(groups.flat().map(({ label }) => label)).toEqual([site]);
	});

	it('has five marks in WebGL, each with a tip', () => {
		const { MARK_SCALES } = loaded.model;
		const layers = loaded.build.buildLayers({
			...{ view, time: view.year, palette: loaded.palette.PALETTES.dark, isDark: true },
			...{ scale: MARK_SCALES.desktop, bearing: 0, zoom: 4, detail: null, beforeId: '' }
		});
		expect(layers.map(({ props }) => (props.data as readonly unknown[]).length)).toEqual([ROWS]);
		const [layer] = layers;
		const tips = (layer!.props.data as readonly unknown[]).map((object) => {
			const info = { picked: true, layer, object } as unknown as PickingInfo;
			const found = loaded.build.findPickedMark(info)!;
			expect(found.id).toBe(id);
			return found.mark.tip(info, view)!;
		});
		expect(tips.map(({ title }) => title)).toContain(inKazakhstan);
		for (const tip of tips) expect(tip.source).not.toBe('');
	});

	it('has five marks on the static map of a page', () => {
		expect(countMarks(drawPage(), 'var(--emb)')).toBe(ROWS);
		expect(countMarks(drawPage({ layers: [] }), 'var(--emb)')).toBe(0);
	});

	it('has five marks in an image, and its legend and source', () => {
		const image = loaded.image.composeImage({
			...{ view, layout: 'wide', theme: 'print', link: '', ground: '<svg></svg>' },
			...{ names: null, detail: null, story: null }
		});
		const { mark } = loaded.palette.PALETTES.print.layers[id];
		// and the one of its legend
		expect(countMarks(image, mark)).toBe(ROWS + 1);
		const words = image.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
		expect(words).toContain(site);
		expect(words).toMatch(/2014/);
	});

	it('has five entries in the list of what is in view', () => {
		expect(listItems()).toHaveLength(ROWS);
		const kazakhstan: ViewStates.Camera = { center: [71.43, 51.13], zoom: 7, bearing: 0, pitch: 0 };
		const near = loaded.inView.inFrame(listItems(), { camera: kazakhstan }, [600, 400]);
		expect(near.map(({ tip }) => tip.title)).toEqual([inKazakhstan]);
	});

	it('has a card with a source for each row', () => {
		for (const item of listItems()) {
			const card = loaded.cards.buildContent(getSelection(item), view.year, null)!;
			expect(card).toMatchObject({ layer: id, title: item.tip.title, kind: site });
			expect(card.sourceId).not.toBe('');
			expect(card.rows).toHaveLength(1);
		}
		expect(loaded.cards.buildContent({ ...getSelection(), id: 'x' }, view.year, null)).toBeNull();
	});

	it('has links that open the same view', () => {
		const selection = getSelection();
		const link = loaded.link.formatLink({ ...view, selection });
		expect(link).toContain('layers=embassies');
		expect(link).toContain(`select=embassy:${selection.id}`);
		const [path = '', query = ''] = link.split('?');
		expect(loaded.link.parseLink(path, query)).toEqual({
			view: { ...view, selection },
			ignored: []
		});
		// its ring and its name
		expect(drawPage({ selection })).toContain(inKazakhstan.split(' ').at(-1));
	});

	it('is found by the search, as rows and as a layer', async () => {
		const { set } = loaded.tables.readTables(top);
		const names = await loaded.searchNames.readSearchNames(top);
		const index = JSON.parse(
			loaded.output.buildSearchFile(set, names).content
		) as Search.SearchIndex;
		const { kind } = getSelection();
		expect(index.headings).toMatchObject({ [kind]: name });
		const find = await loaded.searchEngine.createSearch(index.entries);
		const [first] = find(inKazakhstan);
		expect(first).toMatchObject({ kind, name: inKazakhstan });
		const { getTarget, MAP_SIZES } = loaded.searchTarget;
		const open = (entry: Search.SearchEntry) =>
			getTarget(entry, { ...view, layers: [] }, MAP_SIZES.desktop);
		expect(open(first!)).toMatchObject({
			view: { layers: [id], focus: id, selection: { kind, id: first!.id } }
		});
		const asLayer = find(name).find((entry) => entry.kind === 'measure')!;
		expect(open(asLayer)).toMatchObject({ view: { layers: [id], focus: id } });
	});

	it('has its rows in downloads', async () => {
		const figure = loaded.catalog.getLayerEntry(id).regionFigure(view, String(ROWS))!;
		vi.stubGlobal('location', new URL('https://atlas.example/2018'));
		const terms = await loaded.series.loadFileTerms(figure).finally(() => vi.unstubAllGlobals());
		const csv = loaded.figureFiles.toCsv(loaded.series.findSeries(figure)!, terms);
		expect(csv.trim().split('\n')).toHaveLength(2);
		expect(csv).toContain(figure.sourceId);
		const places = loaded.provenance.buildGeoItems(figure)!;
		const { features } = JSON.parse(loaded.figureFiles.toGeoJson(places, terms)) as {
			features: { properties: Record<string, string> }[];
		};
		expect(features).toHaveLength(ROWS);
		expect(features.map(({ properties }) => properties.name)).toContain(inKazakhstan);
		for (const { properties } of features) expect(properties.source_id).toBe(figure.sourceId);
	});
});
