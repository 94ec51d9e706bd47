import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import { frameView, getGroundTransform } from '../map-frame';
import { project } from '../projection';
import { loadClosePicture, type ClosePicture } from './close-picture';

const read = (path: string): string => readFileSync(`static/${path}`, 'utf8');
const SIZE = { widthPx: 746, heightPx: 640 };

const near = (lon: number, lat: number, zoom: number) => ({
	...DEFAULT_VIEW,
	year: 2023,
	camera: { center: [lon, lat] as [number, number], zoom, bearing: 0, pitch: 0 }
});

const load = (missing = ''): Promise<ClosePicture> =>
	loadClosePicture((path) =>
		Promise.resolve(
			missing !== '' && path.includes(missing)
				? new Response(null, { status: 404 })
				: new Response(read(path.slice(1)))
		)
	);

describe('the ground of a near picture', () => {
	it('has every point of the sources inside its frame, and nothing far outside', async () => {
		const close = await load();
		const view = near(68.78, 38.56, 9);
		const frame = frameView(view, SIZE);
		const ground = close.draw(frame);
		expect(ground.length).toBeLessThan(150_000);
		const coordinates = [...ground.matchAll(/ d="M([^"]+)"/g)].flatMap(([, data = '']) =>
			[...data.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
				([, x, y]) => [Number(x), Number(y)] as const
			)
		);
		const [left, top] = project(frame.lonLatAt([-200, -200]));
		const [right, bottom] = project(frame.lonLatAt([SIZE.widthPx + 200, SIZE.heightPx + 200]));
		expect(coordinates.length).toBeGreaterThan(200);
		for (const [x, y] of coordinates)
			expect(x > left && x < right && y > top && y < bottom, `${x} ${y}`).toBe(true);
	});

	it('names the settlements, the country and its neighbour in a near picture', async () => {
		const close = await load();
		const view = near(80.41, 44.21, 10);
		const listed = close.list(frameView(view, SIZE), 'en', 2023);
		const inView = listed.filter(({ kind }) => kind === 'country').map(({ text }) => text);
		expect(inView).toEqual(expect.arrayContaining(['Kazakhstan', 'China']));
	});

	it('is drawn once for the years of a page', async () => {
		const close = await load();
		const [before, after] = [2019, 2020].map((year) =>
			frameView({ ...near(68.78, 38.56, 9), year }, SIZE)
		);
		expect(close.drawInPage(after!)).toBe(close.drawInPage(before!));
		expect(close.list(after!, 'en', 2020)).toBe(close.list(before!, 'en', 2019));
		expect(close.list(after!, 'en', 2023)).not.toBe(close.list(before!, 'en', 2019));
	});

	it('goes without names that did not come, and says which shapes did not', async () => {
		await expect(load('settlements')).resolves.toBeDefined();
		await expect(load('land')).rejects.toThrow('geo/close/land.json: 404');
	});

	it('places a near ground to a hundredth of a pixel', () => {
		const frame = frameView(near(68.78, 38.56, 12), SIZE);
		const [, x = ''] = /translate\((-?[\d.]+) -?[\d.]+\)$/.exec(getGroundTransform(frame)) ?? [];
		expect(Math.abs((Number(x) + frame.middle[0]) * frame.scale)).toBeLessThan(0.01);
	});
});
