/** The folders of `src/lib`: no cycle, none too large, and each feature has a README. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../scripts/import-rules.mjs';
import { findCircles, listLoadedBy, readImports, listSpecifiers } from './import-graph';

const top = resolve(import.meta.dirname, '../..');
const graph = readImports(top);
const features = Object.keys(FEATURES);
const mayImport: Readonly<Record<string, readonly string[]>> = FEATURES;

const findFeature = (file: string) => /^src\/lib\/features\/([^/]+)\//.exec(file)?.[1];
/** `core` is one folder, each feature another, pages another. */
const findFolder = (file: string) =>
	/^src\/lib\/(features\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? 'routes';

describe('imports', () => {
	it('are read in scripts and markup, also of types and by import()', () => {
		const script = "import type { A } from './a';\nexport * from './b';\n";
		const later = "type C = import('./c').C;\nconst d = () => import('./d');\n";
		const markup = "{#await import('./E.svelte') then part}{part}{/await}";
		const text = `<script lang="ts">\n${script}${later}</script>\n${markup}`;
		expect(listSpecifiers('X.svelte', text)).toEqual(['./a', './b', './c', './d', './E.svelte']);
		expect(graph.size).toBeGreaterThan(500);
		expect([...graph.values()].some((imported) => imported.size > 10)).toBe(true);
	});

	it('in a cycle are found', () => {
		const made = new Map([
			['a', new Set(['b', 'd'])],
			['b', new Set(['c'])],
			['c', new Set(['a'])],
			['d', new Set(['d'])]
		]);
		expect(findCircles(made)).toEqual([['a', 'b', 'c'], ['d']]);
	});

	it('bug: a new clone could not build its tables, because the build loaded them first', () => {
		const loaded = listLoadedBy('data/build/main.ts', top);
		expect(loaded.size).toBeGreaterThan(50);
		expect([...loaded].filter(([specifier]) => specifier.startsWith('#built/'))).toEqual([]);
	});

	it('have no cycle, including types and import()', () => {
		expect(findCircles(graph)).toEqual([]);
	});
});

describe('folders', () => {
	it('have at most a fifth of the lines each', () => {
		const lines = new Map<string, number>();
		for (const file of graph.keys()) {
			const count = readFileSync(join(top, file), 'utf8').split('\n').length - 1;
			lines.set(findFolder(file), (lines.get(findFolder(file)) ?? 0) + count);
		}
		const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
		const large = [...lines].filter(([, count]) => count > all / 5);
		expect(large).toEqual([]);
		expect(lines.size).toBeGreaterThan(features.length);
	});

	it('are those of the table: components have no separate folder', () => {
		const folders = readdirSync(join(top, 'src/lib'));
		expect(folders.toSorted()).toEqual(
			[
				...['core', 'text', 'figures', 'find', 'story'],
				...['state', 'layers', 'labels', 'map', 'picture', 'ui', 'features']
			].toSorted()
		);
	});
});

describe('features', () => {
	const ways = [...graph].flatMap(([file, imported]) => {
		const own = file.endsWith('.test.ts') ? undefined : findFeature(file);
		return [...imported].flatMap((other) => {
			const theirs = findFeature(other);
			return own && theirs && own !== theirs ? [`${own} → ${theirs}`] : [];
		});
	});

	it('are all in the table', () => {
		expect(readdirSync(join(top, 'src/lib/features')).toSorted()).toEqual(features.toSorted());
	});

	it('import each other exactly as the table says', () => {
		const listed = Object.entries(mayImport).flatMap(([own, others]) =>
			others.map((theirs) => `${own} → ${theirs}`)
		);
		expect([...new Set(ways)].toSorted()).toEqual(listed.toSorted());
	});

	it('have no cycle', () => {
		const table = Object.entries(mayImport).map(([own, others]) => [own, new Set(others)] as const);
		expect(findCircles(new Map(table))).toEqual([]);
	});

	it.each(features)('have a README of three lines that names their callers: %s', (feature) => {
		const path = join(top, 'src/lib/features', feature, 'README.md');
		expect(existsSync(path)).toBe(true);
		const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
		expect(lines).toHaveLength(3);
		const [what = '', way = '', callers = ''] = lines;
		expect(what).toMatch(/^- .{20,}\.$/);
		const entries = [...way.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
		expect(entries.length).toBeGreaterThan(0);
		for (const name of entries) {
			const entry = `src/lib/features/${feature}/${name}`;
			expect(graph.has(entry), entry).toBe(true);
		}
		const named = [...callers.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
		const may = features.filter((other) => mayImport[other]?.includes(feature));
		expect(named.toSorted()).toEqual(may.toSorted());
	});
});
