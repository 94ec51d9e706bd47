/** The README is where a link's grammar is read: it names what the code parses, and no more. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/lib/core/link/parameters';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the README', () => {
	it('has a row for every parameter of a link', () => {
		const table = readme.slice(readme.indexOf('| parameter'));
		const named = [...table.matchAll(/^\| `([a-z]+)` /gm)].map(([, name]) => name);
		expect(named.toSorted()).toEqual(PARAMETERS.map(({ name }) => name).toSorted());
	});

	it('names every page', () => {
		for (const page of ['relation', 'alignment', 'chinese-side', 'outcomes', 'claims', 'data']) {
			expect(readme).toContain(`\`/${page}\``);
		}
	});
});
