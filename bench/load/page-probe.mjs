/**
 * Notes in a page when a map is seen. Installed before any script of the page runs, and runs in the
 * page, so it must be self-contained.
 */

/**
 * @typedef {object} Probe milliseconds since navigation; null for what did not happen
 * @property {number | null} pictureMs a map is on screen: the static one with its background, or for
 *   other libraries the first that WebGL drew to the screen
 * @property {number | null} wholeMs the live map had finished drawing
 * @property {{ startMs: number, durationMs: number }[]} longTasks
 */

/** @returns {Probe} of the current page */
export function readProbe() {
	return /** @type {any} */ (window).__probe;
}

/** Installs the probe: pass it to `addInitScript`. @param {{ isAtlas: boolean }} options */
export function installProbe({ isAtlas }) {
	/** @type {Probe} */
	const probe = { pictureMs: null, wholeMs: null, longTasks: [] };
	Object.assign(window, { __probe: probe });
	let isSeen = false;
	/** Notes the second frame from now, which starts once the first has been painted. */
	function seePicture() {
		if (isSeen) return;
		isSeen = true;
		const note = () => (probe.pictureMs = performance.now());
		requestAnimationFrame(() => requestAnimationFrame(note));
	}
	new PerformanceObserver((list) => {
		const tasks = list.getEntries();
		probe.longTasks.push(
			...tasks.map((task) => ({ startMs: task.startTime, durationMs: task.duration }))
		);
	}).observe({ type: 'longtask', buffered: true });

	if (!isAtlas) {
		// off-screen textures do not count as a picture
		/** @type {WeakMap<object, object | null>} */
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
					if (!targets.get(this)) seePicture();
					return draw.apply(this, values);
				};
			}
		}
		// its page reports when the map is complete
		new PerformanceObserver((list) => {
			const [whole] = list.getEntriesByName('whole');
			if (whole) probe.wholeMs ??= whole.startTime;
		}).observe({ type: 'mark', buffered: true });
		return;
	}

	let isBaseLoaded = false;
	/** The static map is complete once the HTML after it has been parsed. */
	function lookForStatic() {
		const map = document.querySelector('svg.static-map');
		if (!map || !isBaseLoaded) return;
		if (document.readyState !== 'loading' || map.parentElement?.nextElementSibling) seePicture();
	}
	new PerformanceObserver((list) => {
		isBaseLoaded ||= list.getEntries().some(({ name }) => name.includes('/picture/base.svg'));
		lookForStatic();
	}).observe({ type: 'resource', buffered: true });
	new MutationObserver(() => {
		lookForStatic();
		if (document.querySelector('[data-ready="true"]')) probe.wholeMs ??= performance.now();
	}).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['data-ready']
	});
}
