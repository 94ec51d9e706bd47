/**
 * What a page is told to count of its graphics, before any of its scripts run: WebGL objects that
 * were made and neither deleted nor given back by the garbage collector. Runs in the page, so it
 * must stand alone.
 */

/** @returns {Record<string, number>} living WebGL objects by kind, of the page in which it is called */
export function readGraphics() {
	return { .../** @type {any} */ (window).__graphics };
}

/** Installs the census: pass it to `addInitScript`. */
export function installGraphicsCensus() {
	/** @type {Record<string, number>} */
	const living = {};
	Object.assign(window, { __graphics: living });
	/** @param {string} kind @param {number} change */
	const count = (kind, change) => (living[kind] = (living[kind] ?? 0) + change);

	// what is dropped without being deleted is freed once it is collected
	const collected = new FinalizationRegistry((/** @type {string} */ kind) => count(kind, -1));
	/** @type {WeakMap<object, string>} */
	const kinds = new WeakMap();

	for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) {
		const prototype = /** @type {any} */ (context.prototype);
		for (const name of Object.getOwnPropertyNames(prototype)) {
			const made = /^create([A-Z]\w+)$/.exec(name)?.[1] ?? (name === 'fenceSync' ? 'Sync' : '');
			const isDelete = /^delete[A-Z]/.test(name);
			if (!made && !isDelete) continue;
			const original = prototype[name];
			prototype[name] = function (/** @type {any[]} */ ...values) {
				const result = original.apply(this, values);
				const object = made ? result : values[0];
				if (typeof object !== 'object' || object === null) return result;
				if (made) {
					kinds.set(object, made);
					collected.register(object, made, object);
					count(made, 1);
				} else {
					const kind = kinds.get(object);
					if (kind) count(kind, -1);
					kinds.delete(object);
					collected.unregister(object);
				}
				return result;
			};
		}
	}
}
