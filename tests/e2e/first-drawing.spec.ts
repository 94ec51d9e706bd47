import type { Map as MapLibreMap } from 'maplibre-gl';
import { liveMap } from './atlas-page';
import { expect, test } from './fixtures';
import { atRest, drawings, watchDrawing } from './map-drawing';

test('a loading live map draws nothing behind the static one until it is complete @map', async ({
	page
}) => {
	await watchDrawing(page);
	await page.goto('2018');
	const container = page.locator('[data-ready="true"]');
	await expect(container).toBeAttached();
	await atRest(page);
	const { calls: sofar } = await drawings(page);

	await container.evaluate((element) =>
		(element as HTMLElement & { atlas: { map: MapLibreMap } }).atlas.map.triggerRepaint()
	);
	await expect.poll(async () => (await drawings(page)).calls).toBeGreaterThan(sofar);
	await atRest(page);
	const whole = (await drawings(page)).calls - sofar;
	expect(whole).toBeGreaterThan(100);
	// the one that it appears with, and one more if a slow machine changes a size
	expect(sofar).toBeLessThanOrEqual(2 * whole);
});

for (const { path, mostFiles } of [
	// 40 and the two letters of 中文 in the menu of languages
	{ path: '/', mostFiles: 40 },
	{ path: '/2018', mostFiles: 40 },
	// the panel's own code and styles: 44 here, and two parts that a slow machine requests early
	{ path: '/2018/kazakhstan', mostFiles: 46 }
])
	test(`${path} with its live map complete has requested at most ${mostFiles} files @map`, async ({
		page
	}) => {
		const requested = new Set<string>();
		page.on('request', (request) => requested.add(request.url()));
		await page.goto(path);
		await liveMap(page);
		const files = [...requested].filter((url) => url.startsWith('http'));
		expect(files.length, files.join('\n')).toBeLessThanOrEqual(mostFiles);
	});
