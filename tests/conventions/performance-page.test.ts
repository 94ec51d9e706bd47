import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fillPage, pagePath } from '../../bench/report.mjs';

it('docs/performance.md has the results of the benchmarks', () => {
	const page = readFileSync(pagePath, 'utf8');
	expect(page).toContain('Measured on');
	expect(fillPage(page)).toBe(page);
});
