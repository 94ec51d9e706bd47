/** docs/faults.md names the test of each fault, and every named test exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const top = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(top, 'docs/faults.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!fault |-)/.test(line));
const testsOf = (row: string) =>
	[...row.matchAll(/`((?:tests|src)\/[^`]+\.(?:spec|test)\.ts)`/g)].map(([, file = '']) => file);

test('every fault names a test', () => {
	expect(rows.length).toBeGreaterThan(15);
	for (const row of rows) expect(testsOf(row), row.slice(0, 60)).not.toEqual([]);
});

test('every named test exists', () => {
	expect(rows.flatMap(testsOf).filter((file) => !existsSync(join(top, file)))).toEqual([]);
});
