/**
 * Counts what a page uploads to the graphics card and draws. Installed before any script of the page
 * runs, and runs in the page, so it must be self-contained.
 */

/**
 * @typedef {object} Counts so far
 * @property {number} attributeBytes into the buffers of deck.gl
 * @property {number} mapBytes into those of MapLibre, which places its names again when it redraws
 * @property {number} uniformBytes
 * @property {number} textureBytes
 * @property {number} instances drawn
 */

/** @returns {Counts} of the current page */
export function readCounts() {
	return { .../** @type {any} */ (window).glCounts };
}

/**
 * Installs the counters: pass it to `addInitScript`. Without drawing a step measures the page and not
 * software GL. Clearing counts as drawing: after it the browser waits for the canvas to be read back,
 * which a graphics card does by itself. Libraries find a touched mark by drawing off screen, so `finds`
 * keeps that.
 * @param {{ isDrawing: boolean, finds?: boolean }} options
 */
export function installCounts({ isDrawing, finds = false }) {
	/** @type {Counts} */
	const counts = { attributeBytes: 0, mapBytes: 0, uniformBytes: 0, textureBytes: 0, instances: 0 };
	Object.assign(window, { glCounts: counts });

	/** From an offset on, both in elements of the data; a bare size uploads nothing. @param {any} data */
	function countBytes(data, offset = 0, length = 0) {
		if (typeof data !== 'object' || !data) return 0;
		// an image, canvas or video: four bytes per pixel
		if (!('byteLength' in data)) return (data.width ?? 0) * (data.height ?? 0) * 4;
		const size = data.BYTES_PER_ELEMENT ?? 1;
		return length > 0 ? length * size : data.byteLength - offset * size;
	}

	/** @typedef {{ bytes: number, kind: 'attributeBytes' | 'mapBytes' | 'uniformBytes' }} Upload */
	/** Buffers have no fixed purpose: earlier uploads are moved when it is known. @type {WeakMap<object, Upload>} */
	const uploads = new WeakMap();
	/** @type {Map<number, object>} */
	const bound = new Map();
	/** @param {number} target @param {object} buffer */
	function bind(target, buffer) {
		bound.set(target, buffer);
		if (target === WebGL2RenderingContext.UNIFORM_BUFFER && buffer) setKind(buffer, 'uniformBytes');
	}
	/** @param {object} buffer @param {Upload['kind']} kind */
	function setKind(buffer, kind) {
		const had = uploads.get(buffer) ?? { bytes: 0, kind };
		counts[had.kind] -= had.bytes;
		counts[kind] += had.bytes;
		uploads.set(buffer, { bytes: had.bytes, kind });
	}
	/** @param {number} target @param {any} data @param {number} [from] @param {number} [length] */
	function fill(target, data, from, length) {
		const buffer = bound.get(target);
		if (!buffer) return;
		const upload = uploads.get(buffer) ?? { bytes: 0, kind: /** @type {const} */ ('mapBytes') };
		// deck.gl sets a buffer's size before it fills it, MapLibre does both in one call
		if (typeof data === 'number' && upload.kind === 'mapBytes') upload.kind = 'attributeBytes';
		uploads.set(buffer, upload);
		upload.bytes += countBytes(data, from, length);
		counts[upload.kind] += countBytes(data, from, length);
	}
	/** The pixels are the last argument, or followed by an offset into them. @param {any[]} values */
	function fillTexture(values) {
		const place = values.findLastIndex((value) => typeof value === 'object' && value);
		if (place >= 0) counts.textureBytes += countBytes(values[place], values[place + 1]);
	}

	let isOffScreen = false;
	/** @type {Record<string, (values: any[]) => void>} */
	const watched = {
		bindFramebuffer: ([, framebuffer]) => (isOffScreen = framebuffer !== null),
		bindBuffer: ([target, buffer]) => bind(target, buffer),
		bindBufferBase: ([target, , buffer]) => bind(target, buffer),
		bindBufferRange: ([target, , buffer]) => bind(target, buffer),
		bufferData: ([target, data, , from, length]) => fill(target, data, from, length),
		bufferSubData: ([target, , data, from, length]) => fill(target, data, from, length),
		drawArraysInstanced: (values) => (counts.instances += values[3]),
		drawElementsInstanced: (values) => (counts.instances += values[4])
	};
	for (const prototype of /** @type {any[]} */ ([
		WebGL2RenderingContext.prototype,
		WebGLRenderingContext.prototype
	])) {
		for (const name of Object.getOwnPropertyNames(prototype)) {
			const isStubbed =
				!isDrawing && /^(draw(Arrays|Elements|Range)|clear($|Buffer)|blitFramebuffer)/.test(name);
			const note = /tex(Sub)?Image[23]D$/i.test(name) ? fillTexture : watched[name];
			if (!note && !isStubbed) continue;
			const original = prototype[name];
			prototype[name] = function (/** @type {any[]} */ ...values) {
				note?.(values);
				return isStubbed && !(finds && isOffScreen) ? undefined : original.apply(this, values);
			};
		}
	}
}
