/** What the live map does on the graphics card, counted in the page. */
import type { Page } from '@playwright/test';

export interface Drawings {
	/** Draw calls. */
	calls: number;
	/** Uploads of attributes. */
	attributes: number;
}

/** Starts counting with the next page; the other functions of this module need it. */
export async function watchDrawing(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const drawings: Drawings = { calls: 0, attributes: 0 };
		Object.assign(window, { drawings });
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
export function drawnIn(page: Page, frames: number): Promise<number> {
	return page.evaluate(async (count) => {
		const { drawings } = window as unknown as { drawings: Drawings };
		const before = drawings.calls;
		for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
		return drawings.calls - before;
	}, frames);
}

/** Waits until the map is done: several frames without drawing. */
export async function atRest(page: Page): Promise<void> {
	while ((await drawnIn(page, 30)) > 0);
}
