import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { formatWithRemedy } from '../data-error';
import { findRowIndex, readRepository, withCell } from '../broken-tables';
import { readShapes, type SourceShape } from '../site-shapes';
import { checkSiteShapes } from './site-shapes';

const set = readRepository();
const shapes = readShapes();
const first = shapes.find(({ properties }) => properties.kind === 'area')!;

/** The first area with a change, as an error would print. */
const listWith = (change: (shape: SourceShape) => SourceShape) =>
	checkSiteShapes(set, [change(structuredClone(first))]).map(formatWithRemedy);
const withProperties = (own: Partial<SourceShape['properties']>) =>
	listWith((shape) => ({ ...shape, properties: { ...shape.properties, ...own } }));
const withRing = (change: (ring: Position[]) => Position[]) =>
	listWith((shape) => ({
		...shape,
		geometry: {
			type: 'MultiPolygon',
			coordinates: [[change(shape.geometry.coordinates[0]![0] as Position[])]]
		}
	}));

describe('shapes of sites', () => {
	it('are sound in the repository', () => {
		expect(checkSiteShapes(set, shapes)).toEqual([]);
		expect(shapes.length).toBeGreaterThan(60);
	});

	it('are not those that AidData misplaced, or that show an office, a town or a buyer', () => {
		const drawn = shapes.flatMap(({ properties }) => properties.finance);
		for (const id of ['40331', '53683', '54489', '54528', '88194', '70732', '46215', '87920'])
			expect(drawn).not.toContain(`aid-${id}`);
		// the same shape is right for its other record
		expect(drawn).toContain('aid-53684');
	});

	it('name rows of the tables', () => {
		expect(withProperties({ finance: ['aid-1'] })).toEqual([
			'data/geo/footprints.geojson:2: the shape of p001: no row "aid-1": correct the id, or take it out of the shape'
		]);
		expect(withProperties({ finance: [], projects: [] })).toEqual([
			expect.stringMatching(/the shape of no row: belongs to no row: name the rows/)
		]);
	});

	it('are where their rows are', () => {
		const far = withCell(set, 'projects', findRowIndex(set, 'projects', 'id', 'p001'), 'lon', '60');
		expect(checkSiteShapes(far, [first]).map(({ message }) => message)).toEqual([
			expect.stringMatching(/^the shape of p001: is \d+(\.\d)? km from the place of "p001"$/)
		]);
		expect(withProperties({ finance: ['aid-91749'] })).toEqual([
			expect.stringContaining('"aid-91749" has no place: give the row a place')
		]);
	});

	it('state a licence and a source', () => {
		expect(withProperties({ licence: '' })).toEqual([
			expect.stringMatching(/has no licence: state the licence/)
		]);
		expect(withProperties({ source: '' })).toEqual([expect.stringContaining('has no source')]);
	});

	it('have closed rings that do not cross themselves', () => {
		expect(withRing((ring) => ring.slice(0, -1))).toEqual([
			expect.stringContaining('a ring is not closed: draw the ring')
		]);
		expect(withRing(([a, b]) => [a!, b!, a!])).toEqual([
			expect.stringContaining('a ring has 3 points')
		]);
		expect(
			withRing(([[x = 0, y = 0] = []]) => [
				[x, y],
				[x + 0.01, y + 0.01],
				[x + 0.01, y],
				[x, y + 0.01],
				[x, y]
			])
		).toEqual([expect.stringContaining('a ring crosses itself near')]);
		expect(withRing(([, ...rest]) => [[400, 0], ...rest.slice(0, -1), [400, 0]])[0]).toContain(
			'[400,0] is no longitude and latitude'
		);
	});
});
