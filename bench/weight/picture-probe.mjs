/**
 * A probe installed in a page before its scripts run: records the first graphics context, the first
 * frame that WebGL drew, the first frame of the atlas's static map. Runs in the page, so it must be
 * self-contained.
 */

/**
 * Milliseconds since navigation; null for what did not happen.
 * @typedef {object} Pictures
 * @property {number | null} contextMs a WebGL context was requested
 * @property {number | null} drawnMs the frame after the first draw call to the screen
 * @property {number | null} staticMs the frame after the static map was complete, including its background
 * @property {number | null} wholeMs the live map had finished drawing
 */

/** @returns {Pictures} of the current page */
export function readPictures() {
	return /** @type {any} */ (window).__pictures;
}

/** Installs the probe: pass it to `addInitScript`. */
export function installPictureProbe() {
	/** @type {Pictures} */
	const pictures = { contextMs: null, drawnMs: null, staticMs: null, wholeMs: null };
	Object.assign(window, { __pictures: pictures });

	/** The second frame starts once the first has been painted. @param {() => void} done */
	const afterPaint = (done) => requestAnimationFrame(() => requestAnimationFrame(done));

	for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
		const prototype = /** @type {any} */ (canvas.prototype);
		const original = prototype.getContext;
		prototype.getContext = function (/** @type {any[]} */ ...values) {
			if (/webgl/.test(String(values[0]))) pictures.contextMs ??= performance.now();
			return original.apply(this, values);
		};
	}

	/** Off-screen textures do not count as a picture. @type {WeakMap<object, object | null>} */
	const targets = new WeakMap();
	for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) {
		const prototype = /** @type {any} */ (context.prototype);
		const bind = prototype.bindFramebuffer;
		prototype.bindFramebuffer = function (/** @type {any[]} */ ...values) {
			if (values[0] !== 0x8ca8) targets.set(this, values[1]);
			return bind.apply(this, values);
		};
		for (const name of Object.getOwnPropertyNames(prototype)) {
			if (!/^draw(Arrays|Elements|RangeElements)/.test(name)) continue;
			const draw = prototype[name];
			prototype[name] = function (/** @type {any[]} */ ...values) {
				if (!targets.get(this)) {
					prototype[name] = draw;
					if (pictures.drawnMs === null) {
						pictures.drawnMs = performance.now();
						afterPaint(() => (pictures.drawnMs = performance.now()));
					}
				}
				return draw.apply(this, values);
			};
		}
	}

	let isGroundLoaded = false;
	let isStaticSeen = false;
	/** The static map ends with its text: it is complete when the HTML after it has been parsed. */
	function lookForStatic() {
		const still = document.querySelector('svg.static-map');
		if (!still || isStaticSeen || !isGroundLoaded) return;
		if (document.readyState === 'loading' && !still.parentElement?.nextElementSibling) return;
		isStaticSeen = true;
		afterPaint(() => (pictures.staticMs = performance.now()));
	}
	new PerformanceObserver((list) => {
		if (!list.getEntries().some(({ name }) => name.includes('/picture/base.svg'))) return;
		isGroundLoaded = true;
		lookForStatic();
	}).observe({ type: 'resource', buffered: true });

	new MutationObserver(() => {
		lookForStatic();
		if (pictures.wholeMs === null && document.querySelector('[data-ready="true"]')) {
			pictures.wholeMs = performance.now();
		}
	}).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['data-ready']
	});
	// the page of another library reports when its map is complete
	new PerformanceObserver((list) => {
		const [whole] = list.getEntriesByName('whole');
		if (whole) pictures.wholeMs ??= whole.startTime;
	}).observe({ type: 'mark', buffered: true });
}
