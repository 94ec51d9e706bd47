/** Documents for newcomers name existing files. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = resolve(import.meta.dirname, '../..');
/** Where a path in text may start: two documents name most files from `src/lib/`. */
const BASES = ['', 'src/lib'];
/** Folders made by installing, building or starting. */
const MADE = /^(build|\.cache)\/|node_modules/;
/** A path of two names or more: `time/` alone is in a folder named earlier in the text. */
const PATH = /^[\w.-][\w.()+-]*\/[\w.()+-][\w./()+-]*$/;
const isPath = (text: string) => PATH.test(text) && !MADE.test(text);

const pathsIn = (text: string) =>
	[...text.matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted).filter(isPath);

/** A module may be named without its extension, as in imports. */
const exists = (path: string) =>
	BASES.some((base) => ['', '.ts', '.mjs'].some((end) => existsSync(join(top, base, path + end))));

describe.each(['CONTRIBUTING.md', 'docs/architecture.md', 'docs/testing.md', 'README.md'])(
	'%s',
	(file) => {
		const paths = pathsIn(readFileSync(join(top, file), 'utf8'));

		it('names only existing files and folders', () => {
			expect(paths).not.toEqual([]);
			expect(paths.filter((path) => !exists(path))).toEqual([]);
		});
	}
);

describe('a path in text', () => {
	it('is recognised, and reported if it does not exist', () => {
		expect(pathsIn('`map/mount.svelte.ts`, `/2016/kazakhstan`, `npm run dev`, `build/`')).toEqual([
			'map/mount.svelte.ts'
		]);
		expect(exists('map/mount.svelte.ts')).toBe(true);
		expect(exists('map/no-such-file.ts')).toBe(false);
	});
});
