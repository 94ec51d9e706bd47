import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composePage, pagePath } from '../../scripts/performance-page.mjs';

it('says on the page for performance what the benchmarks wrote', () => {
	expect(readFileSync(pagePath, 'utf8')).toBe(composePage());
});

it('says on the page for hosts what 200 visitors at once met', () => {
	const measured = readFileSync('bench/results/visitors.md', 'utf8').trim();
	expect(readFileSync('docs/operations.md', 'utf8')).toContain(measured);
});
