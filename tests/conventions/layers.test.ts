/** A layer is one folder and its lines in the registry: nothing else decides by its id. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../src/lib/core/domain/layers';
import { readImports } from './import-graph';
import { branchesOn, isHeld } from './layer-branches';

const top = resolve(import.meta.dirname, '../..');

/** Figures' own kinds, by whose layer they are; this number only falls. */
const BUDGET = 28;

describe('branches on the ids of layers', () => {
	it('are found however they are written', () => {
		const text = `
			if (view.focus === 'students') {}
			{#if id !== "investment"}
			view.layers.includes('corridors')
			'institutes' === id;
			switch (subject.layer) { case 'students': }
			const NAMES: Readonly<Record<LayerId, string>> = {};
		`;
		expect(branchesOn(LAYER_IDS, text)).toHaveLength(6);
	});

	it('are not taken for other words of the same name', () => {
		const text = `
			// view.focus === 'students'
			if (kind === 'investment' || kinds[0] === 'investment') {}
			switch (measure) {
				case 'students':
			}
			const layers: Record<LayerId, Hue>;
		`;
		expect(branchesOn(LAYER_IDS, text)).toEqual([]);
	});

	it('are no more than they were', () => {
		const files = [...readImports(top).keys()].filter(isHeld);
		expect(files.length).toBeGreaterThan(400);
		const found = files.flatMap((file) =>
			branchesOn(LAYER_IDS, readFileSync(join(top, file), 'utf8')).map((each) => `${file}: ${each}`)
		);
		const elsewhere = found.filter((each) => !/provenance|figure-series|geo-items/.test(each));
		expect(elsewhere).toEqual([]);
		expect(found).toHaveLength(BUDGET);
	});
});
