import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { composePage, pagePath } from '../../scripts/performance-page.mjs';

it('says on the page for performance what the benchmarks wrote', () => {
	expect(readFileSync(pagePath, 'utf8')).toBe(composePage());
});
