/** The atlas with a fifth layer: its folder, and a line in each list of the registry. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const layers = resolve(import.meta.dirname, '../../src/lib/layers');
const fixture = join(import.meta.dirname, 'fixtures/flights');

/** The line added to each list of the registry. */
export const LINES = {
	'registry.ts': "export { flights } from './flights/facts.ts';",
	'entries.ts': "export { flights } from './flights/entry';",
	'details-each.ts': "export { details as flights } from './flights/details';",
	'items-each.ts': "export { listFlightItems as flights } from './flights/items';",
	'picture-each.ts': "export { flights } from './flights/picture';",
	'build-each.ts': "export { flights } from './flights/layer';"
} as const;
export type List = keyof typeof LINES;

/** Contents of files by path with the fifth layer, with its line in some of the lists. */
export function buildFifthFiles(
	lists = Object.keys(LINES) as readonly List[]
): Map<string, string> {
	const own = readdirSync(fixture).map((name): [string, string] => [
		join(layers, 'flights', name.replace(/\.txt$/, '')),
		readFileSync(join(fixture, name), 'utf8')
	]);
	const named = lists.map((list): [string, string] => {
		const path = join(layers, list);
		return [path, `${readFileSync(path, 'utf8')}${LINES[list]}\n`];
	});
	return new Map([...own, ...named]);
}
