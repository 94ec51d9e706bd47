import { describe, expect, it } from 'vitest';
import { atlas } from '../../core/data/atlas';
import { buildPieces, listSegmentRows } from './pieces';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import { selectViewCorridors, getCorridorStatus } from './select';

const pieces = buildPieces(atlas.corridors);

describe('pieces', () => {
	it('run through every waypoint of every segment', () => {
		const rows = listSegmentRows(atlas.corridors);
		const ends = new Set(pieces.map((piece) => piece.to.map((value) => value.toFixed(4)).join()));
		for (const { segment } of rows) {
			for (const point of segment.lonLats.slice(1)) {
				expect(ends).toContain(point.map((value) => value.toFixed(4)).join());
			}
		}
	});

	it('have a row for every segment and distances that go on', () => {
		expect(new Set(pieces.map((piece) => piece.row)).size).toBe(
			listSegmentRows(atlas.corridors).length
		);
		for (const piece of pieces) {
			expect(piece.distances[1]).toBeGreaterThanOrEqual(piece.distances[0]);
		}
	});

	it('are of one list of corridors for every year and every base year', () => {
		const before = selectViewCorridors({ ...DEFAULT_VIEW, year: 2012, against: 2009 });
		expect(selectViewCorridors({ ...DEFAULT_VIEW, year: 2016, against: 2013 })).toBe(before);
		expect(selectViewCorridors({ ...DEFAULT_VIEW, country: 'TKM' }).length).toBeLessThan(
			before.length
		);
	});

	it('put corridors that share track on different lanes', () => {
		const lanes = new Map<string, Set<string>>();
		for (const piece of pieces) {
			const forward = String(piece.from) < String(piece.to);
			const key = [String(piece.from), String(piece.to)].sort().join(' ');
			const lane = ((piece.lanes[0] + piece.lanes[1]) / 2) * (forward ? 1 : -1);
			const users = lanes.get(key) ?? new Set();
			users.add(`${piece.corridorIndex}:${lane.toFixed(2)}`);
			lanes.set(key, users);
		}
		const shared = [...lanes.values()].filter((users) => users.size > 1);
		expect(shared.length).toBeGreaterThan(10);
	});
});

describe('status of a corridor', () => {
	const status = (id: string, year: number) =>
		getCorridorStatus(
			atlas.corridors.find((corridor) => corridor.id === id)!,
			year
		);

	it('follows the network as it grows', () => {
		expect(status('rail-khorgos-zhetygen', 2013)).toBe('operational');
		expect(status('rail-khorgos-zhetygen', 2010)).toBe('construction');
		const inUse = (year: number) =>
			atlas.corridors.filter((corridor) => {
				const state = getCorridorStatus(corridor, year);
				return state === 'operational' || state === 'reconstruction';
			}).length;
		expect(inUse(2023)).toBeGreaterThan(inUse(2013));
		expect(inUse(2013)).toBeGreaterThan(inUse(2005));
	});
});
