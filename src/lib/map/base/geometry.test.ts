import { afterEach, expect, it, vi } from 'vitest';
import { loadBaseGeometry } from './geometry';

afterEach(() => vi.unstubAllGlobals());

const EMPTY = { type: 'GeometryCollection', geometries: [] };
const topology = (...names: string[]) => ({
	type: 'Topology',
	arcs: [],
	objects: Object.fromEntries(names.map((name) => [name, EMPTY]))
});
const NO_POINTS = { type: 'FeatureCollection', features: [] };
const GOOD: Readonly<Record<string, object>> = {
	land: topology('countries', 'lines', 'regions'),
	water: topology('lakes', 'rivers'),
	labels: {
		...{ cities: NO_POINTS, regions: NO_POINTS, waters: NO_POINTS, countries: NO_POINTS },
		disputed: topology('disputed')
	}
};

/** Loads the files of a site in which one is bad. */
function load(bad?: string, answer?: () => Response): Promise<unknown> {
	vi.stubGlobal('fetch', (url: string) => {
		const [, file = ''] = /(\w+)\.json$/.exec(url) ?? [];
		if (file !== bad) return Promise.resolve(Response.json(GOOD[file]));
		return answer ? Promise.resolve(answer()) : Promise.reject(new Error('offline'));
	});
	return loadBaseGeometry();
}

it('good files are read', async () => {
	await expect(load()).resolves.toHaveProperty('names.cities', NO_POINTS);
});

it.each([
	[
		'missing',
		'land',
		() => new Response('', { status: 404 }),
		/land\.json: the server answered 404/
	],
	['cut short', 'water', () => new Response('{"type":"Topo'), /water\.json: .*is incomplete/],
	[
		'a page in its place',
		'labels',
		() => new Response('<!doctype html>'),
		/labels\.json: .*is incomplete/
	],
	[
		'of an older build',
		'land',
		() => Response.json(topology('states')),
		/land\.json: .*another version/
	],
	['of another shape', 'labels', () => Response.json([1, 2]), /labels\.json: .*another version/],
	['without an answer', 'labels', undefined, /labels\.json: no answer/]
])('a map file that is %s is named', async (_what, file, answer, notice) => {
	await expect(load(file, answer)).rejects.toThrow(notice);
});
