/**
 * Counters installed in a page before its scripts run: when the map is ready, long tasks, and bytes
 * uploaded to the graphics card. Runs in the page, so it must be self-contained.
 */

/**
 * @typedef {object} GpuBytes
 * @property {number} attributes of the atlas's own layers
 * @property {number} baseMap buffers of MapLibre, which places its names again when the map is redrawn
 * @property {number} uniforms
 * @property {number} textures
 *
 * @typedef {object} Probe
 * @property {number | null} readyMs since navigation; null until the map is ready
 * @property {{ startMs: number, durationMs: number }[]} longTasks
 * @property {GpuBytes} gpuBytes uploaded so far
 */

/** @returns {Probe} of the current page */
export function readProbe() {
	return /** @type {any} */ (window).__probe;
}

/** Installs the probe: pass it to `addInitScript`. */
export function installProbe() {
	/** @type {Probe} */
	const probe = {
		readyMs: null,
		longTasks: [],
		gpuBytes: { attributes: 0, baseMap: 0, uniforms: 0, textures: 0 }
	};
	Object.assign(window, { __probe: probe });

	const observer = new MutationObserver(() => {
		if (!document.querySelector('[data-ready="true"]')) return;
		probe.readyMs = performance.now();
		observer.disconnect();
	});
	observer.observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['data-ready']
	});

	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			probe.longTasks.push({ startMs: entry.startTime, durationMs: entry.duration });
		}
	}).observe({ type: 'longtask', buffered: true });

	/** Bytes of `data` from an offset on, both in its own elements. @param {any} data */
	function bytesOf(data, offset = 0, length = 0) {
		if (typeof data === 'object' && data && 'byteLength' in data) {
			const size = data.BYTES_PER_ELEMENT ?? 1;
			return length > 0 ? length * size : data.byteLength - offset * size;
		}
		// an image, canvas or video: four bytes per pixel
		return typeof data === 'object' && data ? (data.width ?? 0) * (data.height ?? 0) * 4 : 0;
	}
	/**
	 * How many bytes a call uploads, by its arguments. A bare size allocates and uploads nothing.
	 * @type {Record<string, (values: any[]) => number>}
	 */
	const uploads = {
		bufferData: ([, data, , offset, length]) => bytesOf(data, offset, length),
		bufferSubData: ([, , data, offset, length]) => bytesOf(data, offset, length),
		texImage2D: (values) => bytesOf(values.length > 6 ? values[8] : values[5], values[9]),
		texSubImage2D: (values) => bytesOf(values.length > 7 ? values[8] : values[6], values[9])
	};
	const prototype = /** @type {any} */ (WebGL2RenderingContext.prototype);
	/**
	 * Calls `before` with the arguments of every call of a function of WebGL.
	 * @param {string} name @param {(values: any[]) => void} before
	 */
	function watch(name, before) {
		const original = prototype[name];
		prototype[name] = function (/** @type {any[]} */ ...values) {
			before(values);
			return original.apply(this, values);
		};
	}

	// a buffer counts as uniforms once it was bound as such; uploads may use any target
	const uniformTarget = WebGL2RenderingContext.UNIFORM_BUFFER;
	const uniformBuffers = new WeakSet();
	/** @type {Map<number, object>} */
	const bound = new Map();
	watch('bindBuffer', ([target, buffer]) => {
		bound.set(target, buffer);
		if (target === uniformTarget && buffer) uniformBuffers.add(buffer);
	});
	for (const name of ['bindBufferBase', 'bindBufferRange']) {
		watch(name, ([target, , buffer]) => {
			bound.set(target, buffer);
			if (target === uniformTarget && buffer) uniformBuffers.add(buffer);
		});
	}
	// deck.gl sets a buffer's size before it fills it, MapLibre does both in one call
	const layerBuffers = new WeakSet();
	watch('bufferData', ([target, data]) => {
		const buffer = bound.get(target);
		if (buffer && typeof data === 'number') layerBuffers.add(buffer);
	});
	/** @param {object | undefined} buffer @returns {'uniforms' | 'attributes' | 'baseMap'} */
	function kindOf(buffer) {
		if (buffer && uniformBuffers.has(buffer)) return 'uniforms';
		return buffer && layerBuffers.has(buffer) ? 'attributes' : 'baseMap';
	}
	for (const [name, count] of Object.entries(uploads)) {
		watch(name, (values) => {
			const kind = name.startsWith('tex') ? 'textures' : kindOf(bound.get(values[0]));
			probe.gpuBytes[kind] += count(values);
		});
	}
}

/**
 * Turns drawing off, so that a step measures the page and not software GL. Clearing counts as drawing:
 * after it the browser waits on the main thread for the canvas to be read back, which a graphics card
 * does by itself.
 */
export function installDrawingStub() {
	const prototype = /** @type {any} */ (WebGL2RenderingContext.prototype);
	for (const name of [
		'clear',
		'clearBufferfv',
		'clearBufferfi',
		'clearBufferiv',
		'clearBufferuiv',
		'blitFramebuffer',
		'drawArrays',
		'drawElements',
		'drawArraysInstanced',
		'drawElementsInstanced',
		'drawRangeElements'
	]) {
		prototype[name] = () => undefined;
	}
}
