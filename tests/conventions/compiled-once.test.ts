/** Svelte compiles a module once for all languages, and again when it changes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { compileAhead, compileOnce } from '../../scripts/compiled-once.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A plugin that counts what it compiles. */
function makeCompiler(name: string) {
	const compiled: string[] = [];
	const plugin = {
		name,
		transform: {
			handler(code: string, id: string) {
				compiled.push(code);
				return { code: `${id}: ${code}`, map: 'a map', meta: { svelte: { css: null } } };
			}
		}
	};
	compileOnce([plugin as unknown as Plugin], folder);
	/** As the bundler calls it. */
	const transform = (code: string, id: string, environment: { mode: string; name: string }) =>
		plugin.transform.handler.call({ environment } as never, code, id);
	return { plugin: plugin as unknown as Plugin, compiled, transform };
}

const CLIENT = { mode: 'build', name: 'client' };
const SERVER = { mode: 'build', name: 'ssr' };

it('a module is compiled once for each environment, and again when it changes', async () => {
	const first = makeCompiler('vite-plugin-svelte:compile');
	const second = makeCompiler('vite-plugin-svelte:compile');
	const made = await first.transform('one', '/A.svelte', CLIENT);
	expect(await second.transform('one', '/A.svelte', CLIENT)).toEqual({ ...made, map: null });
	expect(second.compiled).toEqual([]);
	await second.transform('one', '/A.svelte', SERVER);
	await second.transform('one', '/B.svelte', CLIENT);
	await second.transform('two', '/A.svelte', CLIENT);
	expect(second.compiled).toEqual(['one', 'one', 'two']);
});

it('a build compiles no component that was compiled ahead', async () => {
	const file = join(folder, 'Ahead.svelte');
	writeFileSync(file, '<p>ahead</p>');
	const ahead = makeCompiler('vite-plugin-svelte:compile');
	await compileAhead(ahead.plugin, [file]);
	expect(ahead.compiled).toHaveLength(2);
	const build = makeCompiler('vite-plugin-svelte:compile');
	for (const environment of [SERVER, CLIENT])
		await build.transform('<p>ahead</p>', file, environment);
	expect(build.compiled).toEqual([]);
});

it('npm run dev and other plugins keep nothing', async () => {
	const inDev = makeCompiler('vite-plugin-svelte:compile-module');
	const other = makeCompiler('another');
	for (const { transform } of [inDev, inDev])
		await transform('one', '/C.svelte.ts', { mode: 'dev', name: 'client' });
	for (const { transform } of [other, other]) await transform('one', '/C.svelte.ts', CLIENT);
	expect([inDev.compiled.length, other.compiled.length]).toEqual([2, 2]);
});
