import { test } from '../fixtures';
import { watchStaticMap } from '../map-drawing';

/** Windows in which no other page has the same layout; map.spec.ts has that of the other tests. */
const VIEWS = [
	{ window: { width: 1920, height: 1080 }, path: '/2023/uzbekistan' },
	{ window: { width: 820, height: 1180 }, path: '/2018' },
	{ window: { width: 1920, height: 1080 }, path: '/2018?at=66.9,44.1,4.2,0,0' }
];

for (const { window, path } of VIEWS)
	test(`the static map of ${path} has the same position as the live one, at ${window.width} × ${window.height} @map`, async ({
		page
	}) => {
		await page.setViewportSize(window);
		const expectSamePosition = await watchStaticMap(page);
		await page.goto(path);
		await expectSamePosition();
	});
