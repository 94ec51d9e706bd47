import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const classesIn = (text: string, pattern: RegExp) =>
	new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/)));

it('names of the static map do not jump when the styles of the live one load', () => {
	const still = readFileSync('src/lib/picture/StaticWords.svelte', 'utf8');
	const own = classesIn(still, /class="([a-z -]+)"/g);
	const live = classesIn(readFileSync('src/lib/map/overlay.css', 'utf8'), /\.([a-z-]+)/g);
	expect(own.size).toBeGreaterThan(0);
	expect([...own].filter((name) => live.has(name))).toEqual([]);
});
