import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../../src/lib/core/domain/geography';
import { project } from '../../src/lib/picture/projection';
import { expect, test } from './fixtures';

/** Almaty, Tashkent, Ashgabat, Astana, Aktau, Urumqi. */
const PLACES: LonLat[] = [
	[76.9, 43.25],
	[69.28, 41.3],
	[58.38, 37.95],
	[71.43, 51.13],
	[51.15, 43.65],
	[87.6, 43.8]
];

const MOST_PX = 5;

/** Pages and years by window: no window shows two pages with the same layout. */
const VIEWS = [
	{ window: { width: 1440, height: 900 }, pages: ['2005', '2021/tajikistan'] },
	{ window: { width: 1920, height: 1080 }, pages: ['2013', '2023/uzbekistan'] },
	{ window: { width: 820, height: 1180 }, pages: ['2018', '2013/kazakhstan'] },
	{ window: { width: 1920, height: 1080 }, pages: ['2018?at=66.9,44.1,4.2,0,0'] }
];

for (const { window, pages } of VIEWS)
	for (const path of pages)
		test(`the static map of /${path} has the same position as the live one, at ${window.width} × ${window.height} @map`, async ({
			page
		}) => {
			await page.setViewportSize(window);
			const places = PLACES.map((lonLat) => ({ lonLat, units: project(lonLat) }));
			// while both are there: the static map is removed soon after
			await page.addInitScript((rows) => {
				const observer = new MutationObserver(() => {
					const live = document.querySelector<
						HTMLElement & { atlas: { map: Pick<MapLibreMap, 'project' | 'getCanvas'> } }
					>('[data-ready="true"]');
					const ground = document.querySelector<SVGUseElement>('svg.static-map use');
					if (!live || !ground) return;
					observer.disconnect();
					const { map } = live.atlas;
					const { left, top } = map.getCanvas().getBoundingClientRect();
					const matrix = ground.getScreenCTM()!;
					const apart = rows.map(({ lonLat, units: [x, y] }) => {
						const still = new DOMPoint(x, y).matrixTransform(matrix);
						const { x: right, y: down } = map.project(lonLat);
						return Math.hypot(still.x - left - right, still.y - top - down);
					});
					Object.assign(globalThis, { apart });
				});
				observer.observe(document, {
					subtree: true,
					childList: true,
					attributes: true,
					attributeFilter: ['data-ready']
				});
			}, places);
			await page.goto(path);
			const apart = await page.waitForFunction(
				() => (globalThis as unknown as { apart?: number[] }).apart
			);
			expect(Math.max(...((await apart.jsonValue()) ?? [Infinity]))).toBeLessThan(MOST_PX);
		});
