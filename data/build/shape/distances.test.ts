import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearest, listNearest } from '../../../src/lib/core/data/corridor-distances';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { NEAR_MODES } from '../../../src/lib/core/domain/near-filter';
import { YEARS } from '../../../src/lib/core/domain/years';
import { readRepository } from '../broken-tables';
import { text } from '../cells';
import { measureDistanceKm, measureDistanceToArcKm, toVector } from '../distance';
import { findStatusInYear, parseStatusHistory } from '../status-history';
import { getTable } from '../read-tables';
import { shapeDistances } from './distances';

const set = readRepository();
const table = shapeDistances(set);
/** `segment year` of those in use. */
const inUse = new Set(
	getTable(set, 'segments').rows.flatMap((row) => {
		const history = parseStatusHistory(text(row, 'status_history'));
		return YEARS.filter((year) =>
			['operational', 'reconstruction'].includes(findStatusInYear(history, year) ?? '')
		).map((year) => `${text(row, 'id')} ${year}`);
	})
);

describe('the table of distances', () => {
	it('has an interval around every distance, and only sections in use in the year', () => {
		const found = Object.keys(table.items).flatMap((id) =>
			YEARS.flatMap((year) => listNearest(table, id, year).map((each) => ({ id, year, ...each })))
		);
		expect(found.length).toBeGreaterThan(10_000);
		const isWrong = ({ year, segmentId, km, leastKm, greatestKm }: (typeof found)[number]) =>
			leastKm < 0 || leastKm > km || greatestKm < km + 1 || !inUse.has(`${segmentId} ${year}`);
		expect(found.filter(isWrong)).toEqual([]);
	});

	it('leaves out what is known for a region or country only, and has all other points', () => {
		for (const name of ['projects', 'finance_records']) {
			for (const row of getTable(set, name).rows) {
				const isKnown = ['site', 'city'].includes(text(row, 'place_precision'));
				expect(Object.hasOwn(table.items, text(row, 'id')), text(row, 'id')).toBe(isKnown);
			}
		}
		for (const row of getTable(set, 'institutes').rows)
			expect(table.items).toHaveProperty(text(row, 'id'));
	});

	it('has the same order of modes as the filter, none without a span', () => {
		for (const [id, modes] of Object.entries(table.items)) {
			expect(modes, id).toHaveLength(NEAR_MODES.length);
			for (const spans of modes) expect(spans.length % 5).toBe(0);
		}
	});

	it('lets a straight section be as far off as nine of ten were', () => {
		expect(table.straightOffKm).toBe(32.1);
		const shifts = getTable(set, 'segment_courses')
			.rows.filter((row) => text(row, 'quality') !== 'straight')
			.map((row) => Number(text(row, 'greatest_shift_km')));
		const further = shifts.filter((km) => km > table.straightOffKm);
		expect(further.length / shifts.length).toBeLessThanOrEqual(0.1);
	});
});

describe('distances that a map confirms', () => {
	it('Astana’s institute is in the town that its railway runs through', () => {
		expect(findNearest(table, 'ci-kaz-astana', 'rail', 2018)!.km).toBeLessThan(5);
	});

	it('Osh had no corridor’s railway in use near it, and has the road to Irkeshtam', () => {
		const osh = getTable(set, 'institutes').rows.find((row) => text(row, 'city') === 'Osh')!;
		expect(findNearest(table, text(osh, 'id'), 'road', 2018)!.segmentId).toBe('osh-sarytash');
	});
});

describe('the distance from a point to a line', () => {
	const place = fc.tuple(
		fc.double({ min: 45, max: 90, noNaN: true }),
		fc.double({ min: 35, max: 55, noNaN: true })
	) as fc.Arbitrary<LonLat>;

	it('is that to the nearest of many points along it', () => {
		fc.assert(
			fc.property(place, place, place, (point, from, to) => {
				const [a, b] = [toVector(from), toVector(to)];
				const steps = Array.from({ length: 401 }, (_, index) => index / 400);
				const nearest = Math.min(
					...steps.map((share) => {
						const along = a.map((value, axis) => value * (1 - share) + b[axis]! * share);
						const size = Math.hypot(...along);
						const [x = 0, y = 0, z = 0] = along.map((value) => value / size);
						const degree = 180 / Math.PI;
						const there: LonLat = [Math.atan2(y, x) * degree, Math.asin(z) * degree];
						return measureDistanceKm(point, there);
					})
				);
				const measured = measureDistanceToArcKm(toVector(point), a, b);
				expect(measured).toBeLessThanOrEqual(nearest + 1e-3);
				expect(measured).toBeGreaterThan(nearest - 12);
			})
		);
	});

	it('bug: an arc of a few nanometres had a direction, and was 400 km away from its own end', () => {
		const [end, other] = [toVector([45, 35]), toVector([45, 35.00000000000003])];
		expect(measureDistanceToArcKm(end, end, other)).toBeLessThan(1e-3);
	});
});
