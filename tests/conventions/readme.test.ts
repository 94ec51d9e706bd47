/** The README links to every page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the README', () => {
	it('names every page', () => {
		const pages = [
			'relation',
			'alignment',
			'chinese-side',
			'outcomes',
			'questions',
			'claims',
			'data'
		];
		for (const page of pages) {
			expect(readme).toContain(`\`/${page}\``);
		}
	});
});
