/** A layer is one folder and its lines in the registry: nothing else branches on its id. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../src/lib/core/domain/layers';
import { readImports } from './import-graph';
import { findBranchesOn, isChecked } from './layer-branches';

const top = resolve(import.meta.dirname, '../..');

/** Kinds of figures, named by their layer; this number may only fall. */
const BUDGET = 18;

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

	it('are not confused with other uses of the same word', () => {
		const text = `
			// view.focus === 'students'
			if (kind === 'investment' || kinds[0] === 'investment') {}
			switch (measure) {
				case 'students':
			}
			const layers: Record<LayerId, Hue>;
		`;
		expect(findBranchesOn(LAYER_IDS, text)).toEqual([]);
	});

	it('do not increase', () => {
		const files = [...readImports(top).keys()].filter(isChecked);
		expect(files.length).toBeGreaterThan(400);
		const found = files.flatMap((file) =>
			findBranchesOn(LAYER_IDS, readFileSync(join(top, file), 'utf8')).map(
				(each) => `${file}: ${each}`
			)
		);
		const elsewhere = found.filter((each) => !/provenance|figure-series|geo-items/.test(each));
		expect(elsewhere).toEqual([]);
		expect(found).toHaveLength(BUDGET);
	});
});
