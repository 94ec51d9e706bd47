/** Documents name existing files, decisions included: what a decision replaced is described, not named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = resolve(import.meta.dirname, '../..');
/** Where a path in text may start: most documents name files from `src/lib/`. */
const BASES = ['', 'src/lib'];
/** Folders made by installing, building or starting. */
const MADE = /^(build|build-portable|\.cache)\/|node_modules/;
const MEDIA_TYPE = /^(application|image|text)\/[\w.+-]+$/;
/** A path of two names or more: `time/` alone is in a folder named earlier in the text. */
const PATH = /^[\w.-][\w.()+-]*\/[\w.()+-][\w./()+-]*$/;
/** A module by its name alone is next to one named earlier. */
const MODULE = /^\w[\w.-]*\.(ts|mjs|svelte)$/;
/** Stand for any name. */
const EXAMPLE = /^(x\.|PascalCase|kebab-case)/;
const LINK = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;

/** Files of the repository below a folder, without what is installed or generated. */
function listFiles(folder: string): string[] {
	return readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => {
		if (entry.name.startsWith('.') || /^(node_modules|build|built)$/.test(entry.name)) {
			// the code that builds the data is ours
			if (join(folder, entry.name) !== 'data/build') return [];
		}
		const path = join(folder, entry.name);
		return entry.isDirectory() ? listFiles(path) : [path];
	});
}

const FOLDERS = ['bench', 'data', 'docs', 'scripts', 'src', 'static', 'tests'];
const files = [
	...readdirSync(top, { withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? [entry.name] : []
	),
	...FOLDERS.flatMap(listFiles)
];
const names = new Set(files.map((file) => basename(file)));
/** The changelog tells what was. */
const documents = files.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');

const listQuoted = (text: string) =>
	[...text.matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted);
const listPaths = (text: string) =>
	listQuoted(text).filter(
		(quoted) => PATH.test(quoted) && !MADE.test(quoted) && !MEDIA_TYPE.test(quoted)
	);
const listModules = (text: string) =>
	listQuoted(text).filter((quoted) => MODULE.test(quoted) && !EXAMPLE.test(quoted));
const listLinked = (text: string) =>
	[...text.matchAll(LINK)].map(([, path = '']) => path).filter((path) => !/^[a-z]+:/.test(path));

/** A module may be named without its extension, as in imports. */
const exists = (path: string, folder = '') =>
	[...BASES, folder].some((base) =>
		['', '.ts', '.mjs', '.svelte'].some((end) => existsSync(join(top, base, path + end)))
	);

describe('documents', () => {
	it('are all checked: for newcomers, of features, of data, and decisions', () => {
		expect(documents).toEqual(
			expect.arrayContaining([
				...['CONTRIBUTING.md', 'docs/architecture.md', 'data/README.md', 'data/NOTES.md'],
				'docs/decisions/0001-scripts-without-dependencies.md',
				'src/lib/features/talk/README.md'
			])
		);
		const paths = documents.flatMap((file) => listPaths(readFileSync(join(top, file), 'utf8')));
		expect(paths.length).toBeGreaterThan(100);
	});

	it.each(documents)('name only existing files and folders: %s', (file) => {
		const text = readFileSync(join(top, file), 'utf8');
		const folder = dirname(file);
		expect(listPaths(text).filter((path) => !exists(path, folder))).toEqual([]);
		expect(listModules(text).filter((name) => !names.has(name))).toEqual([]);
		expect(listLinked(text).filter((path) => !existsSync(join(top, folder, path)))).toEqual([]);
	});
});

describe('a path in text', () => {
	it('is recognised, and reported if it does not exist', () => {
		const text = '`map/mount.svelte.ts`, `/2016/kazakhstan`, `npm run dev`, `build/`, `image/png`';
		expect(listPaths(text)).toEqual(['map/mount.svelte.ts']);
		expect(exists('map/mount.svelte.ts')).toBe(true);
		expect(exists('map/no-such-file.ts')).toBe(false);
	});

	it('may be the name of a module, or a link', () => {
		expect(listModules('`live-map.ts`, `x.spec.ts`, `.svelte.ts`, `core.json`')).toEqual([
			'live-map.ts'
		]);
		expect(names.has('live-map.ts')).toBe(true);
		expect(names.has('no-such-file.ts')).toBe(false);
		expect(listLinked('[links](links.md#paths), [site](https://example.org)')).toEqual([
			'links.md'
		]);
	});
});
