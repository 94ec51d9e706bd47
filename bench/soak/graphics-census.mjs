/**
 * Counters of WebGL objects installed in a page before its scripts run: objects that were created
 * and neither deleted nor garbage collected. Runs in the page, so it must be self-contained.
 */

/** @returns {Record<string, number>} live WebGL objects of the current page, by kind */
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

	// objects dropped without being deleted are freed when collected
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
