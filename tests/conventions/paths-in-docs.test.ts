/** What a newcomer reads names files that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = resolve(import.meta.dirname, '../..');
/** Where a path in words may begin: the two name most files from `src/lib/`. */
const BASES = ['', 'src/lib'];
/** What only an installation, a build or a start makes. */
const MADE = /^(build|\.cache)\/|node_modules/;
/** A path of two names or more: `time/` alone lies in a folder that the words before it name. */
const PATH = /^[\w.-][\w.()+-]*\/[\w.()+-][\w./()+-]*$/;
const isPath = (text: string) => PATH.test(text) && !MADE.test(text);

const pathsIn = (text: string) =>
	[...text.matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted).filter(isPath);

/** A module may be named without its ending, as imports name it. */
const isThere = (path: string) =>
	BASES.some((base) => ['', '.ts', '.mjs'].some((end) => existsSync(join(top, base, path + end))));

describe.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/testing.md', 'README.md'])(
	'%s',
	(file) => {
		const paths = pathsIn(readFileSync(join(top, file), 'utf8'));

		it('names no file and no folder that is not there', () => {
			expect(paths).not.toEqual([]);
			expect(paths.filter((path) => !isThere(path))).toEqual([]);
		});
	}
);

describe('a path in words', () => {
	it('is found where it is one, and missed where nothing is there', () => {
		expect(pathsIn('`map/mount.svelte.ts`, `/2016/kazakhstan`, `npm run dev`, `build/`')).toEqual([
			'map/mount.svelte.ts'
		]);
		expect(isThere('map/mount.svelte.ts')).toBe(true);
		expect(isThere('map/no-such-file.ts')).toBe(false);
	});
});
