/**
 * The sources with a layer added as CONTRIBUTING.md says, in memory: nothing is written to disk. The
 * files are those of `fixtures/new-layer/`, by their paths; of the registry and the messages, only what
 * is added.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, defaultServerConditions, type Plugin } from 'vite';
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

/** Modules with the layer, by name, in a language, until they are closed. @param paths from the top, or packages */
export async function loadWithLayer<Modules extends Record<string, unknown>>(
	language: Language,
	paths: Readonly<Record<keyof Modules, string>>
): Promise<{ modules: Modules; close(): Promise<void> }> {
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
		Object.entries<string>(paths).map(async ([name, path]) => [
			name,
			// a package has no ending
			await server.ssrLoadModule(path.includes('.') ? `/${path}` : path)
		])
	);
	return { modules: Object.fromEntries(modules) as Modules, close: () => server.close() };
}
