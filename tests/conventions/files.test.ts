/** Rules for every file: length, name, and no paths outside this repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const top = resolve(import.meta.dirname, '../..');

/** Tracked and new files; all files in an unpacked archive, which has no history. */
function ourFiles(): string[] {
	try {
		const listing = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
			cwd: top,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return listing.split('\0').filter((file) => file !== '' && existsSync(join(top, file)));
	} catch {
		const skipped = ['node_modules', 'build', 'static'];
		return readdirSync(top)
			.filter((entry) => !skipped.includes(entry) && !entry.startsWith('.'))
			.flatMap((entry) => listFilesBelow(entry));
	}
}

function listFilesBelow(path: string): string[] {
	if (extname(path) !== '' || !existsSync(join(top, path))) return [path];
	try {
		return readdirSync(join(top, path))
			.filter((entry) => entry !== 'node_modules')
			.flatMap((entry) => listFilesBelow(join(path, entry)));
	} catch {
		return [path];
	}
}

const files = ourFiles();
const code = files.filter(
	(file) =>
		/^(src|scripts|bench|tests|data\/build)\//.test(file) &&
		/\.(ts|mjs|js|svelte|css)$/.test(file) &&
		!file.startsWith('src/lib/core/data/built/')
);
const read = (file: string) => readFileSync(join(top, file), 'utf8');

describe('files', () => {
	test('there is code to check', () => {
		expect(code.length).toBeGreaterThan(20);
	});

	test('no file is longer than 300 lines', () => {
		expect(code.filter((file) => read(file).trimEnd().split('\n').length > 300)).toEqual([]);
	});

	test('no file or folder is called utils or the like', () => {
		const vague = /^(utils?|helpers?|constants?|common|misc|shared)$/;
		const names = (file: string) => file.split('/').map((part) => part.split('.')[0] ?? part);
		expect(code.filter((file) => names(file).some((name) => vague.test(name)))).toEqual([]);
	});

	test('components are PascalCase, modules kebab-case', () => {
		const isRoute = (file: string) => basename(file).startsWith('+');
		const odd = code.filter((file) => {
			const name = basename(file).replace(
				/\.(svelte|test|spec|phone|base-path|release|d|client|server)\b/g,
				''
			);
			if (isRoute(file)) return false;
			return file.endsWith('.svelte')
				? !/^[A-Z][A-Za-z0-9]*$/.test(basename(file, '.svelte'))
				: !/^[a-z0-9]+(-[a-z0-9]+)*\.(ts|mjs|js|css)$/.test(name);
		});
		expect(odd).toEqual([]);
	});

	test('no two components share a name', () => {
		const names = code
			.filter((file) => file.endsWith('.svelte') && !basename(file).startsWith('+'))
			.map((file) => basename(file, '.svelte'));
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	});

	test('functions start with a verb: few names end in "Of"', () => {
		const declared = code.flatMap((file) =>
			[...read(file).matchAll(/\b(?:function|const|let) (\w+Of)\b/g)].map(([, name]) => name)
		);
		// `isOneOf` and the like
		expect(new Set(declared).size).toBeLessThanOrEqual(20);
	});

	test('nothing refers to paths outside the repository', () => {
		// joined, so that this file does not match itself
		const outside = new RegExp(['\\.\\./sha' + 'red\\b', '/wo' + 'rk/'].join('|'));
		const text = files.filter((file) => /\.(ts|mjs|js|svelte|css|json|md|cff|csv)$/.test(file));
		expect(text.filter((file) => outside.test(read(file)))).toEqual([]);
	});

	test('no folder has an index file', () => {
		expect(code.filter((file) => /^src\/lib\/.*\/index\.(ts|js)$/.test(file))).toEqual([]);
	});
});
