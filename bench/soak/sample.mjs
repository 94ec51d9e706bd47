/** Counts the objects of a page at rest: memory, nodes, listeners, graphics. */
import { readGraphics } from './graphics-census.mjs';

/** Collected objects free others a moment later: graphics, nodes of a closed menu. */
const afterCollectionMs = 400;

/**
 * @typedef {object} Sample
 * @property {number} atSeconds since the soak began
 * @property {Record<string, number>} values by name; bytes for those named so
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
		'JavaScript heap, bytes': heap.usedSize ?? NaN,
		'JavaScript objects': await countObjects(session),
		'array buffers, bytes': heap.backingStorageSize ?? NaN,
		'document heap, bytes': heap.embedderHeapUsedSize ?? NaN,
		documents: metric('Documents'),
		nodes: metric('Nodes'),
		'detached nodes': await countDetached(page),
		listeners: metric('JSEventListeners'),
		canvases: await page.locator('canvas').count(),
		...Object.fromEntries(graphics.map(([kind, count]) => [`WebGL ${kind}`, count]))
	};
}
