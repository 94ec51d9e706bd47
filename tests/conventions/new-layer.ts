/**
 * The sources with a layer added as CONTRIBUTING.md says, in memory, or in a copy for the compiler. The
 * files are those of `fixtures/new-layer/`, by their paths; of the registry and the messages, only what
 * is added.
 */
import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, defaultServerConditions, type Plugin } from 'vite';
import type * as Svelte from 'svelte/server';
import type * as ReadTables from '../../data/build/read-tables';
import type * as SearchNames from '../../data/build/shape/search/read-search-names';
import type * as WriteOutput from '../../data/build/write-output';
import type * as Layers from '../../src/lib/core/domain/layers';
import type * as Palette from '../../src/lib/core/domain/palette';
import type * as ViewStates from '../../src/lib/core/domain/view-state';
import type * as Link from '../../src/lib/core/link/link';
import type * as InView from '../../src/lib/features/map-list/in-view/in-view-items';
import type * as Series from '../../src/lib/features/provenance/figure-series';
import type * as CardContents from '../../src/lib/features/selection-card/selection-card-content';
import type * as FigureFiles from '../../src/lib/figures/figure-files';
import type * as SearchEngine from '../../src/lib/find/search-engine';
import type * as SearchTarget from '../../src/lib/find/search-target';
import type * as Build from '../../src/lib/layers/build';
import type * as Catalog from '../../src/lib/layers/catalog';
import type * as Model from '../../src/lib/layers/model';
import type * as Provenance from '../../src/lib/layers/provenance';
import type * as ComposeImage from '../../src/lib/picture/image/compose-image';
import type StaticMap from '../../src/lib/picture/StaticMap.svelte';
import { formatLayerList, LAYER_LISTS, listLayerIds } from '../../scripts/layer-lists.mjs';
import type { Language } from '../../scripts/messages/languages.mjs';

export const top = resolve(import.meta.dirname, '../..');
const fixture = join(import.meta.dirname, 'fixtures/new-layer');
const LAYERS = 'src/lib/layers';
const REGISTRY = `${LAYERS}/registry.ts`;

/** Contents by path from the top. */
export type Files = ReadonlyMap<string, string>;
type Catalog = Readonly<Record<string, string>>;

const read = (path: string): string => readFileSync(join(top, path), 'utf8');

/** What a contributor writes: new files, and lines in files that exist. */
export const WRITTEN: Files = new Map(
	readdirSync(fixture, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => [relative(fixture, path).replace(/\.txt$/, ''), readFileSync(path, 'utf8')])
);

/** The files of layers, with the new line in the registry and the new folder. */
function readLayerFile(path: string): string | null {
	const added = WRITTEN.get(path);
	if (path === REGISTRY) return read(path) + added;
	return added ?? (existsSync(join(top, path)) ? read(path) : null);
}

/** A message as Paraglide compiles it, with inputs but without plurals. */
function compileMessage([key, words]: [string, string]): string {
	const inputs = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
	const text = JSON.stringify(words).replace(/\{(\w+)\}/g, '" + inputs.$1 + "');
	const type = `{ ${inputs.map((name) => `${name}: string`).join(', ')} }`;
	const parameter = inputs.length > 0 ? `/** @type {${type}} */ inputs` : '';
	return `export const ${key} = (${parameter}) => /** @type {string} */ (${text});\n`;
}

/** The compiled messages of a language with the added ones. */
function compileMessages(language: Language): [path: string, text: string][] {
	const folder = `.cache/messages/${language}/compiled/messages`;
	const added = JSON.parse(WRITTEN.get(`messages/${language}.json`)!) as Record<string, Catalog>;
	const sections = Object.entries(added);
	return [
		...sections.map(([section, catalog]): [string, string] => [
			`${folder}/${section}.js`,
			Object.entries(catalog).map(compileMessage).join('')
		]),
		[
			`${folder}/_index.js`,
			read(`${folder}/_index.js`) +
				sections.map(([section]) => `export * from './${section}.js';\n`).join('')
		]
	];
}

/** What the commands write from it: the lists of layers, and the messages of a language. */
export const deriveFiles = (language: Language): Files =>
	new Map([
		...Object.keys(LAYER_LISTS).map((list): [string, string] => {
			const ids = listLayerIds(readLayerFile(REGISTRY)!);
			const text = formatLayerList(list, ids, (path) => readLayerFile(`${LAYERS}/${path}`));
			return [`${LAYERS}/lists/${list}.ts`, text];
		}),
		...compileMessages(language)
	]);

/** All files that differ from those on disk, as code reads them. */
export const buildFiles = (language: Language): Files =>
	new Map([
		...[...WRITTEN.keys()]
			.filter((path) => path.startsWith(LAYERS))
			.map((path): [string, string] => [path, readLayerFile(path)!]),
		...deriveFiles(language)
	]);

/** Modules and components by what they are used for; packages have no ending. */
const PATHS = {
	build: 'src/lib/layers/build.ts',
	cards: 'src/lib/features/selection-card/selection-card-content.ts',
	catalog: 'src/lib/layers/catalog.ts',
	figureFiles: 'src/lib/figures/figure-files.ts',
	image: 'src/lib/picture/image/compose-image.ts',
	inView: 'src/lib/features/map-list/in-view/in-view-items.ts',
	layers: 'src/lib/core/domain/layers.ts',
	link: 'src/lib/core/link/link.ts',
	model: 'src/lib/layers/model.ts',
	output: 'data/build/write-output.ts',
	palette: 'src/lib/core/domain/palette.ts',
	provenance: 'src/lib/layers/provenance.ts',
	searchEngine: 'src/lib/find/search-engine.ts',
	searchNames: 'data/build/shape/search/read-search-names.ts',
	searchTarget: 'src/lib/find/search-target.ts',
	series: 'src/lib/features/provenance/figure-series.ts',
	staticMap: 'src/lib/picture/StaticMap.svelte',
	svelte: 'svelte/server',
	tables: 'data/build/read-tables.ts',
	views: 'src/lib/core/domain/view-state.ts'
};

export interface Loaded extends Record<keyof typeof PATHS, unknown> {
	build: typeof Build;
	cards: typeof CardContents;
	catalog: typeof Catalog;
	figureFiles: typeof FigureFiles;
	image: typeof ComposeImage;
	inView: typeof InView;
	layers: typeof Layers;
	link: typeof Link;
	model: typeof Model;
	output: typeof WriteOutput;
	palette: typeof Palette;
	provenance: typeof Provenance;
	searchEngine: typeof SearchEngine;
	searchNames: typeof SearchNames;
	searchTarget: typeof SearchTarget;
	series: typeof Series;
	staticMap: { default: typeof StaticMap };
	svelte: typeof Svelte;
	tables: typeof ReadTables;
	views: typeof ViewStates;
}

/** Modules with the layer in a language, until they are closed. */
export async function loadWithLayer(
	language: Language
): Promise<{ modules: Loaded; close(): Promise<void> }> {
	const files = buildFiles(language);
	const overlay: Plugin = {
		name: 'new-layer',
		enforce: 'pre',
		resolveId(source, importer) {
			if (source === '$app/paths') return '\0paths';
			const path = source.startsWith('$lib/')
				? join(top, source.replace('$lib', 'src/lib'))
				: source.startsWith('.') && importer
					? resolve(importer, '..', source)
					: null;
			const names = path ? [path, `${path}.ts`] : [];
			return names.find((name) => files.has(relative(top, name))) ?? null;
		},
		load(id) {
			if (id === '\0paths') return "export const base = '', assets = '';";
			return files.get(relative(top, id)) ?? null;
		}
	};
	const conditions = [language, ...defaultServerConditions];
	const server = await createServer({
		root: top,
		cacheDir: join(tmpdir(), 'new-layer'),
		configFile: false,
		logLevel: 'silent',
		plugins: [
			overlay,
			svelte({
				configFile: false,
				prebundleSvelteLibraries: false,
				compilerOptions: { dev: false }
			})
		],
		resolve: { conditions, alias: { $lib: join(top, 'src/lib') } },
		ssr: {
			optimizeDeps: { noDiscovery: true, include: [] },
			resolve: { conditions, externalConditions: [language, 'node', 'import'] }
		},
		define: {
			__LANGUAGE_FOLDERS__: '"ru|zh|kk"',
			__PORTABLE__: 'false',
			__COPY_LANGUAGES__: '[]',
			__WEB_ADDRESS__: '""'
		},
		json: { stringify: true, namedExports: false },
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, watch: null, hmr: false, ws: false }
	});
	const modules = await Promise.all(
		Object.entries(PATHS).map(async ([name, path]) => [
			name,
			await server.ssrLoadModule(path.includes('.') ? `/${path}` : path)
		])
	);
	return { modules: Object.fromEntries(modules) as Loaded, close: () => server.close() };
}

/** What may ask for something of each layer or of each kind of row. */
const ASKS =
	/\b(LayerId|Selection|SelectionKind|FactWord|SearchKind|LinkItemKind|MapFeatureKind|ComparedMeasure)\b|layers\/lists/;
export const MODULES = readdirSync(join(top, 'src/lib'), { recursive: true, encoding: 'utf8' })
	.map((name) => `src/lib/${name.replaceAll('\\', '/')}`)
	.filter((name) => name.endsWith('.ts') && !/\.(test|svelte|d)\.ts$/.test(name))
	.filter((name) => /\/lib\/(find|layers\/[^/]+$)/.test(name) || ASKS.test(read(name)));

/** What the compiler reads; in a folder of this one, so that it finds the packages. */
const COMPILED = ['src', 'scripts', '.svelte-kit', '.cache/messages/en', 'package.json'];
/** Data of other languages, and types of routes. */
const NOT_COMPILED = /\/built\/(ru|zh|kk)$|\.svelte-kit\/types$/;
const TYPES = ['.svelte-kit/ambient.d.ts', '.svelte-kit/non-ambient.d.ts', 'src/app.d.ts'];

/** Compiler errors in some modules, with some files replacing those on disk. @param names from the top */
export function listErrors(names: readonly string[], files: Files): string[] {
	const root = mkdtempSync(join(top, '.cache/new-layer-'));
	try {
		const filter = (name: string) => !NOT_COMPILED.test(name);
		for (const path of COMPILED)
			cpSync(join(top, path), join(root, path), { recursive: true, filter });
		for (const [path, text] of files) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), text);
		}
		copyFileSync(join(top, 'tsconfig.json'), join(root, 'base.json'));
		const config = { extends: './base.json', files: [...TYPES, ...names], include: [] };
		writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(config));
		const compiler = join(top, 'node_modules/@typescript/native/bin/tsc');
		const { stdout, stderr } = spawnSync(
			process.execPath,
			[compiler, '--project', root, '--noEmit', '--pretty', 'false'],
			{ cwd: root, encoding: 'utf8' }
		);
		if (stderr) throw new Error(stderr);
		return stdout
			.replaceAll('\n  ', ' ')
			.split('\n')
			.flatMap((line) => {
				const [, path, message] = /^(.+?)\(\d+,\d+\): error \w+: (.*)$/.exec(line) ?? [];
				return path && names.includes(path) ? [`${path}: ${message}`] : [];
			});
	} finally {
		rmSync(root, { recursive: true });
	}
}
