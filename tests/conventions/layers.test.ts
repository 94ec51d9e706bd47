/** A layer is one folder and its line in the registry: nothing else branches on its id. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../src/lib/core/domain/layers';
import * as registry from '../../src/lib/layers/registry';
import { listLoadedBy, readImports } from './import-graph';
import { findBranchesOn, isChecked, isList, listImporters } from './layer-branches';

const top = resolve(import.meta.dirname, '../..');
const graph = readImports(top);
/** Also of a layer that is there only with a table of the reader's own. */
const ids = Object.keys(registry);

describe('branches on the ids of layers', () => {
	it('are found in every spelling', () => {
		const text = `
			if (view.focus === 'students') {}
			{#if id !== "investment"}
			view.layers.includes('corridors')
			'institutes' === id;
			switch (subject.layer) { case 'students': }
			const NAMES: Readonly<Record<LayerId, string>> = {};
		`;
		expect(findBranchesOn(LAYER_IDS, text)).toHaveLength(6);
	});

	it('are not confused with comments and types', () => {
		const text = `
			// view.focus === 'students'
			const layers: Record<LayerId, Hue>;
		`;
		expect(findBranchesOn(LAYER_IDS, text)).toEqual([]);
	});

	it('are only in the folders of layers', () => {
		const files = [...graph.keys()].filter((file) => isChecked(ids, file));
		expect(files.length).toBeGreaterThan(400);
		const found = files.flatMap((file) =>
			findBranchesOn(LAYER_IDS, readFileSync(join(top, file), 'utf8')).map(
				(each) => `${file}: ${each}`
			)
		);
		expect(found).toEqual([]);
	});
});

/** Files besides the registry and the lists that are written from it. */
const MOST = 3;

describe('imports from the folder of a layer', () => {
	it.each(LAYER_IDS)('are in its lists and at most three other files: %s', (id) => {
		const importers = listImporters(graph, id);
		expect(importers.filter(isList).length).toBeGreaterThanOrEqual(5);
		const others = importers.filter((file) => !isList(file));
		expect(others.length, others.join('\n')).toBeLessThanOrEqual(MOST);
	});
});

it('bug: the map mounted the groups of a reader’s places by name: it knows layers by the registry alone', () => {
	const inFolder = new RegExp(`^src/lib/layers/(${ids.join('|')})/`);
	const found = [...graph]
		.filter(([file]) => file.startsWith('src/lib/map/') && !file.endsWith('.test.ts'))
		.flatMap(([file, imports]) =>
			[...imports].filter((each) => inFolder.test(each)).map(() => file)
		);
	expect(found).toEqual([]);
});

describe('the map of a step of a talk', () => {
	const FIT = 'src/lib/labels/load-stage-fit.ts';
	/** Pages of the stage, and what draws the map of a step elsewhere: not only a place on one. */
	const draws = (file: string) =>
		/^src\/routes\/\(map\)\/(present\/.*\+page|StepMap)\.svelte$/.test(file) ||
		(file.startsWith('src/lib/features/talk/') &&
			!file.endsWith('/PlaceMark.svelte') &&
			graph.get(file)!.has('src/lib/picture/StaticMap.svelte'));

	it('has the code that fits it: without, its subject would silently be under the words', () => {
		const files = [...graph.keys()].filter(draws);
		expect(files.length).toBeGreaterThanOrEqual(6);
		expect(files.filter((file) => !graph.get(file)!.has(FIT))).toEqual([]);
	});
});

describe('what the build of the data reads of layers', () => {
	it.each(['searches', 'headings'])('needs no built table, for a new checkout: %s', (list) => {
		const loaded = listLoadedBy(`src/lib/layers/lists/${list}.ts`, top);
		expect(loaded.size).toBeGreaterThan(3);
		expect([...loaded].filter(([specifier]) => /^#built\/|\/built\//.test(specifier))).toEqual([]);
	});
});
