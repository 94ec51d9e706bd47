/** Which scripts are grouped into one file, on a made-up graph of modules. */
import { describe, expect, it } from 'vitest';
import { groupModules, type ModuleFacts } from '../../scripts/chunks.mjs';
import { groupMessagesByName } from '../../scripts/messages/messages-by-name.mjs';

const SRC = '/atlas/src';
const PACKAGES = '/atlas/node_modules';
const CLIENT = `${PACKAGES}/@sveltejs/kit/src/runtime/client`;
const NODES = '/atlas/.svelte-kit/generated/client-optimized';
const LOAD_PINNED_EDITION = `${SRC}/lib/state/load-pinned-edition.ts`;
const PANEL = `${SRC}/lib/features/country-panel/CountryPanel.svelte`;
const CHART_MARKS = `${SRC}/lib/picture/chart/chart-marks.ts`;
const HEARD_CHART = `${SRC}/lib/story/heard-chart.ts`;
const CHART_TABLE = `${SRC}/lib/story/chart-table.ts`;
const PANEL_STYLE = `${PANEL}?svelte&type=style&lang.css`;
const STAGE = `${SRC}/lib/features/talk/stage/StageColumn.svelte`;
const STAGE_STYLE = `${STAGE}?svelte&type=style&lang.css`;
const MOUNT = `${SRC}/lib/map/mount.svelte.ts`;
const MESSAGES = '/atlas/.cache/messages/en/compiled/messages';

interface Sketch {
	imports?: string[];
	parts?: string[];
	isEntry?: boolean;
	bytes?: number;
	code?: string;
}

const node = (...imports: string[]): Sketch => ({ imports, isEntry: true });

/** Numbers of the nodes of pages of text, the first with a chart. */
const TEXT_PAGES = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/** A small atlas: two pages of the map, eight of text, and parts that open later. */
const SKETCH: Record<string, Sketch> = {
	[`${CLIENT}/entry.js`]: { imports: [`${PACKAGES}/svelte/runtime.js`], isEntry: true },
	[`${PACKAGES}/svelte/runtime.js`]: {},
	[`${NODES}/app.js`]: {
		imports: [`${SRC}/hooks.client.ts`],
		parts: [0, 1, 2, 3, ...TEXT_PAGES].map((number) => `${NODES}/nodes/${number}.js`),
		isEntry: true
	},
	[`${SRC}/hooks.client.ts`]: { parts: [LOAD_PINNED_EDITION] },
	[LOAD_PINNED_EDITION]: {
		imports: [
			`${SRC}/lib/core/data/patch.ts`,
			`${SRC}/lib/core/site/urls.ts`,
			`${SRC}/lib/core/site/read-file.ts`
		]
	},
	[`${SRC}/lib/core/site/read-file.ts`]: {},
	[`${SRC}/lib/core/data/patch.ts`]: {},
	[`${SRC}/lib/core/site/urls.ts`]: {},
	[`${NODES}/nodes/0.js`]: node(`${SRC}/routes/+layout.svelte`),
	[`${NODES}/nodes/1.js`]: node(`${SRC}/routes/+error.svelte`),
	[`${SRC}/routes/+layout.svelte`]: {
		imports: [`${SRC}/lib/core/data/atlas.ts`, `${SRC}/lib/core/site/urls.ts`],
		parts: [
			`${SRC}/lib/Share.svelte`,
			`${SRC}/lib/Recent.svelte`,
			`${SRC}/lib/OfflineHost.svelte`,
			`${SRC}/lib/Miniature.svelte`,
			`${SRC}/lib/Overview.svelte`,
			PANEL
		]
	},
	[`${SRC}/routes/+error.svelte`]: {},
	[`${SRC}/lib/core/data/atlas.ts`]: { imports: ['/atlas/core.json'] },
	'/atlas/core.json': { bytes: 300_000 },
	[`${NODES}/nodes/2.js`]: node(`${SRC}/routes/(map)/+page.svelte`),
	[`${NODES}/nodes/3.js`]: node(`${SRC}/routes/embed/+page.svelte`),
	[`${SRC}/routes/(map)/+page.svelte`]: {
		imports: [`${SRC}/lib/Still.svelte`, `${SRC}/lib/Figure.svelte`],
		parts: [MOUNT]
	},
	[`${SRC}/routes/embed/+page.svelte`]: {
		imports: [`${SRC}/lib/Still.svelte`]
	},
	[`${SRC}/lib/Still.svelte`]: {
		imports: [`${MESSAGES}.js`],
		code: 'm.timeline_next(m.timeline_year())'
	},
	[`${MESSAGES}.js`]: { imports: [`${MESSAGES}/timeline.js`, `${MESSAGES}/about.js`] },
	[`${MESSAGES}/timeline.js`]: {
		code: 'export const timeline_next = 1;\nexport const timeline_year = 2;'
	},
	[`${MESSAGES}/about.js`]: { code: 'export const about_title = 1;' },
	[`${SRC}/lib/Figure.svelte`]: {},
	...Object.fromEntries(
		TEXT_PAGES.map((number) => [
			`${NODES}/nodes/${number}.js`,
			node(`${SRC}/routes/(pages)/${number}/+page.svelte`)
		])
	),
	[`${SRC}/routes/(pages)/4/+page.svelte`]: {
		imports: [
			`${SRC}/lib/Prose.svelte`,
			`${SRC}/lib/Figure.svelte`,
			`${SRC}/lib/ui/chart/YearChart.svelte`,
			`${MESSAGES}.js`
		],
		code: 'm.about_title()'
	},
	...Object.fromEntries(
		TEXT_PAGES.slice(1).map((number) => [
			`${SRC}/routes/(pages)/${number}/+page.svelte`,
			{
				imports: [
					`${SRC}/lib/Prose.svelte`,
					...(number === 5 ? [`${SRC}/lib/ui/chart/YearChart.svelte`] : []),
					...(number === 6 ? [CHART_MARKS] : []),
					...(number === 7 ? [CHART_TABLE] : []),
					...(number === 8 ? [STAGE] : [])
				]
			}
		])
	),
	[`${SRC}/lib/Prose.svelte`]: {},
	[`${SRC}/lib/ui/chart/YearChart.svelte`]: {
		imports: [
			CHART_MARKS,
			`${PACKAGES}/charts/index.js`,
			`${SRC}/lib/ui/chart/YearChart.svelte?svelte&type=style&lang.css`
		]
	},
	[`${SRC}/lib/ui/chart/YearChart.svelte?svelte&type=style&lang.css`]: {},
	[CHART_MARKS]: {},
	[`${PACKAGES}/charts/index.js`]: { bytes: 50_000 },
	[CHART_TABLE]: {},
	[`${SRC}/lib/Miniature.svelte`]: { imports: [STAGE], bytes: 30_000 },
	[`${SRC}/lib/Overview.svelte`]: { imports: [STAGE], bytes: 30_000 },
	[STAGE]: { imports: [STAGE_STYLE], bytes: 40_000 },
	[STAGE_STYLE]: { bytes: 0 },
	[`${SRC}/lib/Share.svelte`]: { imports: [`${SRC}/lib/Field.svelte`], parts: [HEARD_CHART] },
	[HEARD_CHART]: { imports: [CHART_TABLE] },
	[`${SRC}/lib/PanelTitle.svelte`]: {},
	[`${SRC}/lib/Recent.svelte`]: { imports: [`${SRC}/lib/colours.ts`] },
	[`${SRC}/lib/OfflineHost.svelte`]: {},
	[`${SRC}/lib/Field.svelte`]: { parts: [`${PACKAGES}/parser/index.js`] },
	[`${PACKAGES}/parser/index.js`]: { bytes: 10_000 },
	[PANEL]: {
		imports: [`${SRC}/lib/ui/chart/YearChart.svelte`, `${SRC}/lib/PanelTitle.svelte`, PANEL_STYLE],
		bytes: 40_000
	},
	[PANEL_STYLE]: {},
	[MOUNT]: {
		imports: [
			`${SRC}/lib/colours.ts`,
			`${SRC}/lib/core/site/read-file.ts`,
			`${SRC}/lib/map/style.ts`,
			`${PACKAGES}/maplibre/index.js`
		]
	},
	[`${SRC}/lib/map/style.ts`]: {},
	[`${SRC}/lib/colours.ts`]: {},
	[`${PACKAGES}/maplibre/index.js`]: { bytes: 900_000 }
};

const findSketched = (id: string): ModuleFacts | null => {
	const sketch = SKETCH[id];
	if (!sketch) return null;
	const { imports = [], parts = [], isEntry = false, bytes = 100, code = '' } = sketch;
	return {
		importedIds: imports,
		dynamicallyImportedIds: parts,
		isEntry,
		code: code.padEnd(bytes)
	};
};

const ids = Object.keys(SKETCH);
const find = groupMessagesByName(ids, findSketched);
const groups = groupModules(ids, find);
const findGroup = (id: string) => groups.get(id.startsWith('/') ? id : `${SRC}/${id}`) ?? null;

/** Groups that a group needs: those of all that its modules import. */
function neededBy(group: string): Set<string | null> {
	const needed = new Set<string | null>();
	for (const [id, own] of groups) {
		if (own !== group) continue;
		for (const each of find(id)?.importedIds ?? []) needed.add(groups.get(each) ?? null);
	}
	needed.delete(group);
	return needed;
}

describe('scripts that are loaded together', () => {
	it('have a file each for the start, the layout, the map, and what most pages need', () => {
		expect(findGroup(`${PACKAGES}/svelte/runtime.js`)).toBe('app');
		expect(findGroup('hooks.client.ts')).toBe('app');
		expect(findGroup('routes/+layout.svelte')).toBe('layout');
		expect(findGroup('lib/Still.svelte')).toBe('map');
		expect(findGroup('lib/Figure.svelte')).toBe('layout');
		expect(findGroup('lib/Prose.svelte')).toBe('layout');
		expect(findGroup('routes/(pages)/7/+page.svelte')).toBe(null);
	});

	it('have one for the live map, and one for the packages that draw it', () => {
		expect(findGroup(MOUNT)).toBe('live-map');
		expect(findGroup('lib/map/style.ts')).toBe('live-map');
		expect(findGroup(`${PACKAGES}/maplibre/index.js`)).toBe('graphics');
	});

	it('have one for the panel of a country and the charts that pages share with it', () => {
		for (const id of [PANEL, 'lib/ui/chart/YearChart.svelte', `${PACKAGES}/charts/index.js`])
			expect(findGroup(id), id).toBe('charts');
	});

	it('have the marks of charts with what every page needs, because talks draw them without the panel’s charts', () => {
		expect(findGroup(CHART_MARKS)).toBe('layout');
	});

	it('have the styles of charts with those of every page, because the panel is drawn before scripts', () => {
		// bug: without them a chart covered the text below it until its script had loaded
		expect(findGroup('lib/ui/chart/YearChart.svelte?svelte&type=style&lang.css')).toBe('layout');
	});

	it('have the styles of the panel there too', () => {
		// bug: they were with those of parts that open later, and a phone showed a bare panel until touched
		expect(findGroup(PANEL_STYLE)).toBe('layout');
	});

	it('have one for parts that open by themselves', () => {
		// bug: they were among those that wait for a touch, and every page loaded them all
		expect(findGroup('lib/OfflineHost.svelte')).toBe('soon');
	});

	it('have one for small parts', () => {
		for (const part of ['lib/Share.svelte', 'lib/Field.svelte', 'lib/Recent.svelte'])
			expect(findGroup(part), part).toBe('parts');
	});
});

describe('a library that a part imports later', () => {
	it('has a file of its own', () => {
		expect(findGroup(`${PACKAGES}/parser/index.js`)).toBe(null);
	});
});

describe('a file contains nothing that its pages do not use', () => {
	it('a page starts before any table is read, so that an older edition can replace it', () => {
		// bug: with the layout in the file of the start, a link to an older edition showed the newest
		expect(neededBy('app')).toEqual(new Set());
		expect(findGroup('lib/core/site/urls.ts')).toBe('app');
		expect(findGroup('lib/core/data/atlas.ts')).toBe('layout');
		for (const id of [LOAD_PINNED_EDITION, 'lib/core/data/patch.ts'])
			expect(findGroup(id), id).toBe(null);
		// bug: shared with the live map, it was in a file with the map, which reads the tables
		expect(findGroup('lib/core/site/read-file.ts')).toBe('app');
	});

	it('a page has the messages that it names', () => {
		// bug: every page had those of all pages, because all come from one module
		expect(findGroup(`${MESSAGES}/timeline.js`)).toBe('layout');
		expect(findGroup(`${MESSAGES}/about.js`)).toBe(null);
	});

	it('no page has what only pages of talks share with hearing a chart', () => {
		// bug: a small part that opens later took it along into the file of every page
		expect(findGroup(CHART_TABLE)).toBe(null);
	});

	it('no page has the styles of a component that is too large for every page', () => {
		// bug: their scripts count no bytes, so every page had the styles of the stage of talks
		expect(findGroup(STAGE_STYLE)).toBe(null);
	});

	it('no part loads the live map', () => {
		// bug: a module that the live map and a part share was in the map's file, and the part loaded all of it
		expect(findGroup('lib/colours.ts')).toBe('beside-map');
		expect(neededBy('beside-map')).toEqual(new Set());
		expect([...neededBy('parts')]).not.toContain('live-map');
	});

	it('no map page loads charts', () => {
		// bug: a chart that a page and a part share was in the file that most pages need
		for (const group of ['app', 'layout', 'map', 'parts']) {
			for (const each of ['charts', 'panel', null])
				expect([...neededBy(group)], `${group} needs ${each}`).not.toContain(each);
		}
		expect([...neededBy('charts')]).not.toContain('panel');
	});
});
