/** Counts the objects of a page at rest: memory, nodes, listeners, graphics. */

/** Collected objects free others a moment later: graphics, nodes of a closed menu. */
const afterCollectionMs = 400;

/**
 * @typedef {object} Sample
 * @property {number} atSeconds since the soak began
 * @property {Record<string, number>} values by name
 */

/** @typedef {{ children?: DetachedNode[], shadowRoots?: DetachedNode[] }} DetachedNode */

/** @param {DetachedNode} node @returns {number} the number of nodes in its subtree */
function nodesOf({ children = [], shadowRoots = [] }) {
	return [...children, ...shadowRoots].reduce((sum, child) => sum + nodesOf(child), 1);
}

/**
 * Nodes outside the document that a script still references. Uses a separate session, because a
 * lasting one would keep the nodes alive itself.
 * @param {import('@playwright/test').Page} page
 */
async function countDetached(page) {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
	await session.detach();
	return detachedNodes.reduce((sum, { treeNode }) => sum + nodesOf(treeNode), 0);
}

/**
 * Live objects of the page's scripts, including functions and arrays. The heap in bytes cannot show
 * these, because the browser compiles more of a page over time.
 * @param {import('@playwright/test').CDPSession} session
 */
export async function countObjects(session) {
	const objectGroup = 'census';
	const { result: prototype } = await session.send('Runtime.evaluate', {
		expression: 'Object.prototype',
		objectGroup
	});
	const { objects } = await session.send('Runtime.queryObjects', {
		prototypeObjectId: prototype.objectId ?? '',
		objectGroup
	});
	const { result } = await session.send('Runtime.callFunctionOn', {
		objectId: objects.objectId ?? '',
		functionDeclaration: 'function () { return this.length; }',
		returnByValue: true
	});
	await session.send('Runtime.releaseObjectGroup', { objectGroup });
	return Number(result.value);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} session with the domain Performance enabled
 * @returns {Promise<Sample['values']>}
 */
export async function takeSample(page, session) {
	for (let round = 0; round < 3; round += 1) {
		await session.send('HeapProfiler.collectGarbage');
		await page.waitForTimeout(afterCollectionMs);
	}
	// newer browsers return more than the protocol's types have
	/** @type {Record<string, number>} */
	const heap = /** @type {any} */ (await session.send('Runtime.getHeapUsage'));
	const { metrics } = await session.send('Performance.getMetrics');
	/** @param {string} name */
	const metric = (name) => metrics.find((each) => each.name === name)?.value ?? NaN;
	const graphics = Object.entries(await page.evaluate(readGraphics));
	return {
		'JavaScript heap, MB': (heap.usedSize ?? NaN) / 1e6,
		'JavaScript objects': await countObjects(session),
		'array buffers, MB': (heap.backingStorageSize ?? NaN) / 1e6,
		'document heap, MB': (heap.embedderHeapUsedSize ?? NaN) / 1e6,
		documents: metric('Documents'),
		nodes: metric('Nodes'),
		'detached nodes': await countDetached(page),
		listeners: metric('JSEventListeners'),
		canvases: await page.locator('canvas').count(),
		...Object.fromEntries(graphics.map(([kind, count]) => [`WebGL ${kind}`, count]))
	};
}

/** @returns {Record<string, number>} live WebGL objects of the current page, by kind */
function readGraphics() {
	return { .../** @type {any} */ (window).__graphics };
}

/**
 * Counts WebGL objects that were created and neither deleted nor garbage collected: pass it to
 * `addInitScript`. Runs in the page, so it must be self-contained.
 */
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
