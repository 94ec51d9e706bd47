import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { shapeSubject } from './step-subject';

const finders = {
	place: (focus: string): LonLat | null => (focus === 'node:khorgos' ? [80.2751, 44.15] : null),
	corridor: (id: string): LonLat[] | null =>
		id === 'gas'
			? [
					[62.37, 37.27],
					[80.44, 44.07]
				]
			: null
};

describe('the subject of a step', () => {
	it('has places, corridors, countries and callouts', () => {
		const names = ['node:khorgos', 'corridor:gas', 'kazakhstan'];
		const { subject, unknown } = shapeSubject(names, [[108.94, 34.26]], finders);
		expect(subject.lonLats).toEqual([
			[108.94, 34.26],
			[80.28, 44.15],
			[62.37, 37.27],
			[80.44, 44.07]
		]);
		expect(subject.countries).toEqual(['KAZ']);
		expect(unknown).toEqual([]);
	});

	it('is all five countries for the region', () => {
		expect(shapeSubject(['region'], [], finders).subject.countries).toHaveLength(5);
	});

	it('names what means nothing', () => {
		const names = ['atlantis', 'corridor:none', 'node:none'];
		expect(shapeSubject(names, [], finders).unknown).toEqual(names);
	});
});
