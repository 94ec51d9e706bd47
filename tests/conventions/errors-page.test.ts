/** docs/errors.md names the test of each error, and every named test exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const top = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(top, 'docs/errors.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!error |-)/.test(line));
const listTests = (row: string) =>
	[...row.matchAll(/`((?:tests|src)\/[^`]+\.(?:spec|test)\.ts)`/g)].map(([, file = '']) => file);

test('every error names a test', () => {
	expect(rows.length).toBeGreaterThan(15);
	for (const row of rows) expect(listTests(row), row.slice(0, 60)).not.toEqual([]);
});

test('every named test exists', () => {
	expect(rows.flatMap(listTests).filter((file) => !existsSync(join(top, file)))).toEqual([]);
});
