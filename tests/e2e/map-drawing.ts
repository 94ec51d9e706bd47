/** What the live map does on the graphics card, counted in the page. */
import { expect, type Page } from '@playwright/test';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../../src/lib/core/domain/geography';
import { project } from '../../src/lib/picture/projection';

export interface Drawings {
	/** Draw calls. */
	calls: number;
	/** Uploads of attributes. */
	attributes: number;
	/** Requested frames. */
	frames: number;
}

/** Starts counting with the next page; the other functions of this module need it. */
export async function watchDrawing(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const drawings: Drawings = { calls: 0, attributes: 0, frames: 0 };
		Object.assign(window, { drawings });
		const { requestAnimationFrame } = window;
		window.requestAnimationFrame = (next) => {
			drawings.frames += 1;
			return requestAnimationFrame(next);
		};
		const gl = WebGL2RenderingContext.prototype;
		type Call = (this: WebGL2RenderingContext, ...args: unknown[]) => void;
		const watch = (name: keyof WebGL2RenderingContext, note: (args: unknown[]) => void) => {
			const original = gl[name] as Call;
			Object.assign(gl, {
				[name](this: WebGL2RenderingContext, ...args: unknown[]) {
					note(args);
					return original.apply(this, args);
				}
			});
		};
		for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced'] as const)
			watch(name, () => (drawings.calls += 1));
		for (const name of ['bufferData', 'bufferSubData'] as const)
			watch(name, ([target, data]) => {
				const isAttribute = target === gl.ARRAY_BUFFER || target === gl.ELEMENT_ARRAY_BUFFER;
				if (isAttribute && typeof data !== 'number') drawings.attributes += 1;
			});
	});
}

export function drawings(page: Page): Promise<Drawings> {
	return page.evaluate(() => ({ ...(window as unknown as { drawings: Drawings }).drawings }));
}

/** Draw calls in the next frames of the page. */
export function countDrawnIn(page: Page, frames: number): Promise<number> {
	return page.evaluate(async (count) => {
		const { drawings } = window as unknown as { drawings: Drawings };
		const before = drawings.calls;
		for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
		return drawings.calls - before;
	}, frames);
}

/** Frames that the page requests within a time. */
export function countFramesIn(page: Page, milliseconds: number): Promise<number> {
	return page.evaluate(async (time) => {
		const { drawings } = window as unknown as { drawings: Drawings };
		const before = drawings.frames;
		await new Promise((done) => setTimeout(done, time));
		return drawings.frames - before;
	}, milliseconds);
}

/** Waits until the map is done: several frames without drawing. */
export async function waitForRest(page: Page): Promise<void> {
	while ((await countDrawnIn(page, 30)) > 0);
}

/** Almaty, Tashkent, Ashgabat, Astana, Aktau, Urumqi. */
const PLACES: LonLat[] = [
	[76.9, 43.25],
	[69.28, 41.3],
	[58.38, 37.95],
	[71.43, 51.13],
	[51.15, 43.65],
	[87.6, 43.8]
];

const MOST_APART_PX = 5;

/**
 * With the next page, compares where the static map and the live one have the same places, while
 * both are there: the static map is removed soon after.
 * @returns a function that waits for the comparison and checks it
 */
export async function watchStaticMap(page: Page): Promise<() => Promise<void>> {
	const places = PLACES.map((lonLat) => ({ lonLat, units: project(lonLat) }));
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
	return async () => {
		const apart = await page.waitForFunction(
			() => (globalThis as unknown as { apart?: number[] }).apart
		);
		expect(Math.max(...((await apart.jsonValue()) ?? [Infinity]))).toBeLessThan(MOST_APART_PX);
	};
}
