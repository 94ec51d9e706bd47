/** A layer is one folder and its lines in the registry: nothing else branches on its id. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../src/lib/core/domain/layers';
import * as registry from '../../src/lib/layers/registry';
import { readImports } from './import-graph';
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

/** Files besides the lists of the registry that may import from the folder of a layer. */
const MOST = 3;

/** What is drawn together; these numbers may only fall, to the three of every other layer. */
const DRAWN_TOGETHER = /^src\/lib\/(?:layers|map|picture)\//;
const MOST_DRAWN = 44;

describe('imports from the folder of a layer', () => {
	it.each(LAYER_IDS)('are in its lists and at most three other files: %s', (id) => {
		const others = listImporters(graph, id).filter((file) => !isList(file));
		expect(listImporters(graph, id).filter(isList).length).toBeGreaterThanOrEqual(5);
		const elsewhere = others.filter((file) => !DRAWN_TOGETHER.test(file));
		expect(elsewhere.length, elsewhere.join('\n')).toBeLessThanOrEqual(MOST);
	});

	it('do not increase among what is drawn together', () => {
		const drawn = LAYER_IDS.flatMap((id) =>
			listImporters(graph, id)
				.filter((file) => !isList(file) && DRAWN_TOGETHER.test(file))
				.map((file) => `${id}: ${file}`)
		);
		expect(drawn.length, drawn.join('\n')).toBeLessThanOrEqual(MOST_DRAWN);
	});
});
