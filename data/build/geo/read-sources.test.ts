import { describe, expect, it } from 'vitest';
import { cutAlongDisputed } from './disputed-cut';
import {
	readFormedRegions,
	readRegions,
	readTopology,
	type SourceProperties
} from './read-sources';

describe('the source tables', () => {
	it('name every first-level region of the sources once', async () => {
		const [rows, admin, formed] = await Promise.all([
			readRegions(),
			readTopology('admin'),
			readFormedRegions()
		]);
		const codes = admin.objects.admin1?.geometries.map(
			({ properties }) => (properties as SourceProperties | undefined)?.code
		);
		expect(rows.map((row) => row.code).sort()).toEqual(
			[...(codes ?? []), ...formed.map(({ properties }) => properties.code)].sort()
		);
	});
});

describe('cutting borders along disputes', () => {
	it('keeps the sections before and after', () => {
		const border = [0, 1, 2, 3, 4, 5].map((lon) => [lon, 0]);
		const dispute = [
			[2, 0.01],
			[3, 0.01]
		];
		expect(cutAlongDisputed([border], [dispute])).toEqual([
			[
				[0, 0],
				[1, 0],
				[2, 0]
			],
			[
				[3, 0],
				[4, 0],
				[5, 0]
			]
		]);
	});

	it('keeps a border that only meets a dispute', () => {
		const border = [
			[0, 0],
			[1, 0]
		];
		const dispute = [
			[1, 0],
			[1, 1]
		];
		expect(cutAlongDisputed([border], [dispute])).toEqual([border]);
	});
});
