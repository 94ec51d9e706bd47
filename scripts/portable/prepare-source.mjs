/**
 * The sources for the portable copy. SvelteKit supports pages behind a `#` only if no page has a
 * server load or prerender options. So `src/` is copied, the result of server loads becomes JSON,
 * and page options are removed.
 */
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import ts from 'typescript';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, defaultServerConditions } from 'vite';
import { top } from '../steps.mjs';
import { getSourceFolder, getWebAddress, getWorkFolder } from './portable-options.mjs';

const PAGE_OPTIONS = new Set(['prerender', 'trailingSlash', 'entries', 'ssr', 'csr', 'config']);
const SERVER_DATA = 'server-data.json';
/** A page for every other URL: for an unknown one, SvelteKit would ask the site for an update. */
const UNKNOWN_PAGE = `<script>
	import ErrorPage from '$lib/features/shell/ErrorPage.svelte';
</script>

<ErrorPage isMissing />
`;

/** Removes `export const prerender = …` and similar options. @param {string} code @returns {string} */
export function withoutPageOptions(code) {
	const file = ts.createSourceFile('+page.ts', code, ts.ScriptTarget.Latest, true);
	let kept = code;
	for (const statement of [...file.statements].reverse()) {
		const isOption =
			ts.isVariableStatement(statement) &&
			statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
			statement.declarationList.declarations.every(({ name }) => PAGE_OPTIONS.has(name.getText()));
		if (isOption) kept = kept.slice(0, statement.getFullStart()) + kept.slice(statement.end);
	}
	return kept;
}

/** A page's own `load`, if any, with the data that the server would have loaded. @param {boolean} hasOwn */
function loadWithServerData(hasOwn) {
	const own = hasOwn ? "import { load as own } from './own-load';\n" : '';
	const load = hasOwn ? '(event) => own({ ...event, data })' : '() => data';
	return `import data from './${SERVER_DATA}';\n${own}export const load = ${load};\n`;
}

/** @typedef {import('./portable-options.mjs').Language} Language */

/** What modules that run before SvelteKit need of it. @type {Readonly<Record<string, string>>} */
const KIT_MODULES = {
	'$app/paths':
		"export const base = ''; export const assets = ''; export const resolve = (path) => path;",
	'$app/environment':
		'export const browser = false; export const dev = false; export const building = true;'
};

/** @type {import('vite').Plugin} */
const kitModules = {
	name: 'atlas:kit-modules',
	resolveId: (id) => (id in KIT_MODULES ? `\0${id}` : undefined),
	load: (id) => KIT_MODULES[id.slice(1)]
};

/** Runs modules of `src/` in Node. @param {Language} language @returns {Promise<import('vite').ViteDevServer>} */
function startModules(language) {
	return createServer({
		root: top,
		configFile: false,
		cacheDir: `${getWorkFolder(language)}/vite`,
		logLevel: 'error',
		appType: 'custom',
		define: {
			__PORTABLE__: 'true',
			__COPY_LANGUAGES__: JSON.stringify([language]),
			__WEB_ADDRESS__: JSON.stringify(getWebAddress())
		},
		// modules with runes
		plugins: [kitModules, svelte({ configFile: false })],
		resolve: { alias: { $lib: resolve(top, 'src/lib') } },
		ssr: { resolve: { conditions: [language, ...defaultServerConditions] } },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true }
	});
}

/**
 * @param {import('vite').ViteDevServer} modules
 * @param {string} folder of routes in the copy
 * @param {string} origin the same folder in `src/`
 */
async function prepareRoutes(modules, folder, origin) {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			await prepareRoutes(modules, path, join(origin, entry.name));
		} else if (/^\+(page|layout)\.ts$/.test(entry.name)) {
			writeFileSync(path, withoutPageOptions(readFileSync(path, 'utf8')));
		}
	}
	const page = join(folder, '+page.ts');
	const server = join(folder, '+page.server.ts');
	if (!existsSync(server)) return;
	const { load } = await modules.ssrLoadModule(join(origin, '+page.server.ts'));
	writeFileSync(join(folder, SERVER_DATA), JSON.stringify(await load()));
	const hasOwn = existsSync(page);
	if (hasOwn) cpSync(page, join(folder, 'own-load.ts'));
	writeFileSync(page, loadWithServerData(hasOwn));
	rmSync(server);
}

/** Pages for other sites, which cannot read a local file; and what a server sends. */
const OF_A_SITE = ['404', 'embed', 'oembed'].map((name) => resolve(top, 'src/routes', name));

/** Excludes files that only a server, another site or a test needs. @param {string} path */
export function isIncluded(path) {
	const name = basename(path);
	return (
		!OF_A_SITE.includes(path) &&
		!/\.test\.ts$/.test(name) &&
		!/^(service-worker|hooks\.server|\+server)\b/.test(name)
	);
}

/** Makes `.cache/portable/<language>/src` from `src/`. @param {Language} language */
export async function prepareSource(language) {
	const target = resolve(top, getSourceFolder(language));
	rmSync(target, { recursive: true, force: true });
	cpSync(resolve(top, 'src'), target, { recursive: true, filter: isIncluded });
	const unknown = join(target, 'routes/[...unknown]');
	mkdirSync(unknown);
	writeFileSync(join(unknown, '+page.svelte'), UNKNOWN_PAGE);
	const modules = await startModules(language);
	try {
		await prepareRoutes(modules, join(target, 'routes'), resolve(top, 'src/routes'));
	} finally {
		await modules.close();
	}
}
