import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composePage, pagePath } from '../../scripts/performance-page.mjs';

it('docs/performance.md has the results of the benchmarks', () => {
	expect(readFileSync(pagePath, 'utf8')).toBe(composePage());
});

it('docs/operations.md has the results for 200 simultaneous visitors', () => {
	const measured = readFileSync('bench/results/visitors.md', 'utf8').trim();
	expect(readFileSync('docs/operations.md', 'utf8')).toContain(measured);
});
