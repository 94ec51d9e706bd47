import { rollup } from 'd3-array';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '$lib/core/domain/geography';
import { cameraFrame } from '$lib/picture/map-frame';
import { openTable, reopenTable, row } from '../../../../../tests/user-data';
import { NO_CATEGORIES } from './categories';
import { makeClusters, NEAREST_ZOOM } from './clusters';
import UserMapClusterList from './UserMapClusterList.svelte';
import { fitFrame } from './user-marks';

const size = { widthPx: 900, heightPx: 560 };
const near = (center: LonLat, zoom: number) =>
	cameraFrame({ center, zoom, bearing: 0, pitch: 0 }, size);

/** 600 places in two towns, three at one point, and one alone. */
const ROWS = Array.from({ length: 600 }, (_, index) => {
	const [lon, lat] = index % 2 === 0 ? [77, 43] : [69, 41];
	const lonLat: LonLat = [lon! + (index % 20) / 50, lat! + Math.floor(index / 20) / 100];
	return row({ index, place: `Site ${index}`, lonLat, value: index });
}).concat(
	[0, 1, 2].map((at) => row({ index: 600 + at, place: `Twin ${at}`, lonLat: [58.4, 37.9] })),
	row({ index: 603, place: 'Alone', lonLat: [51.2, 51.2], value: 9 }),
	row({ index: 604, place: 'A gap', lonLat: [77, 43], value: null })
);

describe('groups of places', () => {
	const clusters = makeClusters(ROWS, NO_CATEGORIES);
	const whole = fitFrame(ROWS, 'points', size);

	it('have every place once, alone or in a group; a gap is in none', () => {
		const { clusters: groups, rows } = clusters.listIn(whole);
		const inGroups = groups.flatMap(({ id }) => clusters.listRows(id));
		expect(inGroups).toHaveLength(groups.reduce((sum, { count }) => sum + count, 0));
		const all = [...inGroups, ...rows].map(({ index }) => index).sort((a, b) => a - b);
		expect(all).toEqual(ROWS.map(({ index }) => index));
		expect(rows.map(({ place }) => place)).toEqual(['A gap', 'Alone']);
		// named after the largest of its figures
		expect(groups[0]).toMatchObject({ name: expect.stringMatching(/^Site 5\d\d$/) as string });
	});

	it('open by zoom until each place is alone', () => {
		const { clusters: far } = clusters.listIn(near([77.2, 43.1], 5));
		const { clusters: closer, rows } = clusters.listIn(near([77.2, 43.1], NEAREST_ZOOM));
		expect(far.length).toBeGreaterThan(0);
		expect(closer).toEqual([]);
		expect(rows.length).toBeGreaterThan(0);
	});

	it('at one point have no box to open, only a list', () => {
		const [twins] = clusters.listIn(near([58.4, 37.9], NEAREST_ZOOM)).clusters;
		expect(twins!.count).toBe(3);
		expect(clusters.findBox(twins!.id)).toBe(null);
		expect(
			clusters
				.listRows(twins!.id)
				.map(({ place }) => place)
				.sort()
		).toEqual([...['Twin 0', 'Twin 1', 'Twin 2']]);
	});

	it('have the category counts and the largest figure of their places at every zoom', () => {
		const all = ['category1', 'category2', 't-other'].map((token) => ({ name: token, token }));
		const find = ({ index }: { index: number }) => all[index % 7 < 4 ? 0 : index % 3]!;
		const colored = makeClusters(ROWS, { all, find });
		const found = [3, 5, 8, 10].flatMap(
			(zoom) => colored.listIn(near([77.2, 43.1], zoom)).clusters
		);
		expect(found.length).toBeGreaterThan(10);
		for (const { id, name, parts } of found) {
			const own = colored.listRows(id);
			const counts = rollup(own, (rows) => rows.length, (row) => find(row).token); // prettier-ignore
			expect(new Map(parts.map(({ category, count }) => [category.token, count]))).toEqual(
				new Map(all.flatMap(({ token }) => (counts.has(token) ? [[token, counts.get(token)]] : [])))
			);
			const largest = Math.max(...own.map(({ value }) => value!));
			expect(own.find(({ place }) => place === name)!.value).toBe(largest);
		}
	});

	it('bug: a group listed before the groups were made anew lists no other group of the same id', () => {
		const groups = clusters.listIn(near([58.4, 37.9], NEAREST_ZOOM)).clusters;
		const again = makeClusters(ROWS, NO_CATEGORIES);
		const list = (index: typeof clusters) =>
			render(UserMapClusterList, {
				props: {
					...{ clusters: groups, index: again, listed: { index, id: groups[0]!.id } },
					...{ isOpen: true, onopen: () => undefined, onchoose: () => undefined }
				}
			}).body;
		expect(list(again)).toContain('Twin 1');
		expect(list(clusters)).not.toContain('Twin 1');
	});
});

describe('categories of places', () => {
	const kinds = ['mine', 'mine', 'mine', 'port', 'port', 'road', 'b', 'c', 'd', 'e', 'f', 'g', ''];
	const csv = [
		'name,lon,lat,value,kind',
		...kinds.map((kind, index) => `Site ${index},${60 + index},43,1,${kind}`)
	].join('\n');

	it('are at most eight, the most frequent first, and one for all others', async () => {
		const data = await openTable(csv);
		data.view.category = 4;
		expect(data.categories.all.map(({ name }) => name)).toEqual([
			...['mine', 'port', 'road', 'b', 'c', 'd', 'e', 'f'],
			'all others or no category'
		]);
		expect(data.categories.find(data.rows[4]!)).toEqual({ name: 'port', token: 'category2' });
		expect(data.categories.find(data.rows[11]!)?.token).toBe('t-other');
		data.view.category = null;
		expect(data.categories.all).toEqual([]);
	});

	it('are found in a column of few kinds, and stay in a link', async () => {
		const data = await openTable(csv.replaceAll(/,[b-g]?$/gm, ',road'));
		expect(data.categoryColumn).toBe(4);
		const names = data.categories.all.map(({ name }) => name);
		expect(names).toEqual(['road', 'mine', 'port']);
		const opened = await reopenTable(data.packShown());
		expect(opened.categories.all).toEqual(data.categories.all);
		expect(opened.drawn).toHaveLength(kinds.length);
	});

	it('of lines and areas stay in a link with their outlines', async () => {
		const data = await openTable(
			'name,kind,shape,value\na,road,LINESTRING(70 43;71 44),5\n'.trim()
		);
		await data.correct(0, 2, 'LINESTRING(70 43, 71 44)');
		await data.setRole(2, 'outline');
		data.view.category = 1;
		const { drawn, categories, canShade } = await reopenTable(data.packShown());
		expect(drawn[0]!.outline).toEqual({ lines: [[[70, 43], [71, 44]]], polygons: [] }); // prettier-ignore
		expect(categories.all).toEqual([{ name: 'road', token: 'category1' }]);
		expect(canShade).toBe(true);
	});
});
