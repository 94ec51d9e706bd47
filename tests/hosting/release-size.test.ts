/** How many files and bytes a host has to take: docs/decisions/0034. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MOST_OF_A_RELEASE } from '../budgets';

const release = resolve('build');

it('a release is within its budget of files and bytes', () => {
	const sizes = readdirSync(release, { recursive: true, encoding: 'utf8' })
		.map((file) => statSync(join(release, file)))
		.filter((entry) => entry.isFile())
		.map(({ size }) => size);
	expect(sizes.length).toBeLessThanOrEqual(MOST_OF_A_RELEASE.files);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_OF_A_RELEASE.bytes);
});
