/**
 * Counters installed in a page before any library loads: bytes uploaded to the graphics card by
 * purpose, calls and instances. Runs in the page, so the function must be self-contained.
 */

/**
 * @typedef {object} Counts so far
 * @property {number} attributeBytes into any buffer that was not bound for uniforms
 * @property {number} uniformBytes
 * @property {number} textureBytes
 * @property {number} uniformCalls `uniform*`: older engines set by these what newer ones upload
 * @property {number} drawCalls
 * @property {number} instances
 * @property {number} strokes of 2D canvases
 */

/** Installs the counters: pass it to `addInitScript`. @param {{ isDrawing: boolean }} options */
export function installCounts({ isDrawing }) {
	/** @type {Counts} */
	const counts = {
		attributeBytes: 0,
		uniformBytes: 0,
		textureBytes: 0,
		uniformCalls: 0,
		drawCalls: 0,
		instances: 0,
		strokes: 0
	};
	Object.assign(window, { glCounts: counts });

	/** From an offset on, both in elements of the data; a bare size uploads nothing. @param {any} data */
	function bytesOf(data, offset = 0, length = 0) {
		if (typeof data !== 'object' || !data) return 0;
		if ('byteLength' in data) {
			const size = data.BYTES_PER_ELEMENT ?? 1;
			return length > 0 ? length * size : data.byteLength - offset * size;
		}
		// an image, canvas or video: four bytes per pixel
		return (data.width ?? 0) * (data.height ?? 0) * 4;
	}

	/** Buffers have no fixed purpose: earlier uploads are moved at the first use for uniforms. */
	const uniformBuffers = new WeakSet();
	/** @type {WeakMap<object, number>} */
	const bytesBefore = new WeakMap();
	/** @type {Map<number, object | null>} */
	const bound = new Map();
	/** @param {number} target @param {object | null} buffer */
	function noteBinding(target, buffer) {
		bound.set(target, buffer);
		if (target !== WebGL2RenderingContext.UNIFORM_BUFFER || !buffer) return;
		if (uniformBuffers.has(buffer)) return;
		uniformBuffers.add(buffer);
		const bytes = bytesBefore.get(buffer) ?? 0;
		counts.attributeBytes -= bytes;
		counts.uniformBytes += bytes;
	}
	/** @param {number} target @param {number} bytes */
	function noteBufferBytes(target, bytes) {
		const buffer = bound.get(target);
		if (buffer && uniformBuffers.has(buffer)) {
			counts.uniformBytes += bytes;
			return;
		}
		counts.attributeBytes += bytes;
		if (buffer) bytesBefore.set(buffer, (bytesBefore.get(buffer) ?? 0) + bytes);
	}
	/** The pixels are the last argument, or followed by an offset into them. @param {any[]} values */
	function noteTexture(values) {
		const place = values.findLastIndex((value) => typeof value === 'object' && value);
		if (place >= 0) counts.textureBytes += bytesOf(values[place], values[place + 1]);
	}

	/** @type {Record<string, (values: any[]) => void>} */
	const watched = {
		bindBuffer: ([target, buffer]) => noteBinding(target, buffer),
		bindBufferBase: ([target, , buffer]) => noteBinding(target, buffer),
		bindBufferRange: ([target, , buffer]) => noteBinding(target, buffer),
		bufferData: ([target, data, , from, length]) =>
			noteBufferBytes(target, bytesOf(data, from, length)),
		bufferSubData: ([target, , data, from, length]) =>
			noteBufferBytes(target, bytesOf(data, from, length))
	};
	/** @type {Record<string, (values: any[]) => number>} how many instances a call draws */
	const drawing = {
		drawArrays: () => 1,
		drawElements: () => 1,
		drawRangeElements: () => 1,
		drawArraysInstanced: ([, , , instances]) => instances,
		drawElementsInstanced: ([, , , , instances]) => instances
	};
	/** @param {any} prototype */
	function watch(prototype) {
		/** @param {string} name @param {(values: any[]) => void} before @param {boolean} [isStubbed] */
		const wrap = (name, before, isStubbed = false) => {
			const original = prototype[name];
			prototype[name] = function (/** @type {any[]} */ ...values) {
				before(values);
				return isStubbed ? undefined : original.apply(this, values);
			};
		};
		for (const name of Object.getOwnPropertyNames(prototype)) {
			if (watched[name]) wrap(name, watched[name]);
			else if (/^(compressedT|t)ex(Sub)?Image[23]D$/.test(name)) wrap(name, noteTexture);
			else if (/^uniform(Matrix)?\d/.test(name)) wrap(name, () => (counts.uniformCalls += 1));
			else if (drawing[name]) {
				const instancesOf = drawing[name];
				const note = (/** @type {any[]} */ values) => {
					counts.drawCalls += 1;
					counts.instances += instancesOf(values);
				};
				wrap(name, note, !isDrawing);
			}
		}
	}
	watch(WebGL2RenderingContext.prototype);
	watch(WebGLRenderingContext.prototype);

	// the marks of a map without WebGL, drawn in every pass
	const { stroke } = CanvasRenderingContext2D.prototype;
	CanvasRenderingContext2D.prototype.stroke = function (/** @type {any[]} */ ...values) {
		counts.strokes += 1;
		return stroke.apply(this, /** @type {any} */ (values));
	};
}
