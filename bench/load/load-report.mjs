/** Compares the measurements with the budgets, as a Markdown table. */
import { formatKb, formatMs } from '../numbers.mjs';

/**
 * @typedef {import('../first-view.mjs').FirstView} FirstView
 * @typedef {import('./year-step.mjs').StepCost} StepCost
 * @typedef {import('./phone-scores.mjs').PhoneScores} PhoneScores
 *
 * @typedef {object} Row
 * @property {string} page
 * @property {string} what
 * @property {string} budget '' if the figure is only reported
 * @property {string} measured
 * @property {boolean | null} isMet null if there is no budget
 */

const budgets = {
	javascriptBytes: 700_000,
	dataBytes: 150_000,
	geometryBytes: 300_000,
	stepMs: 6,
	performance: 95,
	otherScores: 100,
	largestPaintMs: 2_000,
	blockedMs: 100
};

/** @param {string} page @param {string} what @param {string} measured @returns {Row} */
function reported(page, what, measured) {
	return { page, what, budget: '', measured, isMet: null };
}

/** @param {string} page @param {string} what @param {number} bytes @param {number} most @returns {Row} */
function weight(page, what, bytes, most) {
	const budget = `at most ${formatKb(most)}`;
	return { page, what, budget, measured: formatKb(bytes), isMet: bytes <= most };
}

/** @param {FirstView} view @returns {Row[]} */
export function firstViewRows(view) {
	const { page, html, javascript, worker } = view;
	const mapRow = {
		page,
		what: 'map library asked for after first paint',
		budget: 'yes',
		measured: view.isMapAfterPaint === null ? 'no map seen' : view.isMapAfterPaint ? 'yes' : 'no',
		isMet: view.isMapAfterPaint === true
	};
	return [
		reported(
			page,
			'HTML raw, gzip, brotli',
			[html.raw, html.gzip, html.brotli].map(formatKb).join(', ')
		),
		weight(
			page,
			'JavaScript in all, brotli, with the map’s worker',
			javascript.brotli + worker.brotli,
			budgets.javascriptBytes
		),
		reported(page, 'of it the worker', formatKb(worker.brotli)),
		reported(page, 'of it before first paint', formatKb(view.beforePaint.brotli)),
		mapRow,
		weight(page, 'tables, brotli', view.data.brotli, budgets.dataBytes),
		weight(page, 'geometry, brotli', view.geometry.brotli, budgets.geometryBytes),
		reported(page, 'styles, fonts, pictures, brotli', formatKb(view.other.brotli)),
		reported(page, 'first contentful paint', formatMs(view.firstPaintMs)),
		reported(page, 'map ready', formatMs(view.readyMs)),
		{
			page,
			what: 'tasks over 200 ms after the map is ready',
			budget: 'none',
			measured:
				view.readyMs === null
					? 'map not ready'
					: view.longTasksMs.map((ms) => `${ms} ms`).join(', ') || 'none',
			isMet: view.readyMs !== null && view.longTasksMs.length === 0
		}
	];
}

/** @param {string} page @param {StepCost} cost @returns {Row[]} */
export function stepRows(page, cost) {
	const how = cost.isDrawing ? 'drawn in software' : 'draw calls left out';
	return [
		{
			page,
			what: `year step until painted, main thread, median of ${cost.stepCount}, ${how}`,
			// with software GL the page waits for drawing that a graphics card would do
			budget: cost.isDrawing ? '' : `under ${budgets.stepMs} ms`,
			measured: `${formatMs(cost.taskMs)}, script ${formatMs(cost.scriptMs)}, 95th percentile ${formatMs(cost.task95Ms)}; the wait itself, taken off, ${formatMs(cost.restMs)}`,
			isMet: cost.isDrawing ? null : cost.moved > 0 && cost.taskMs < budgets.stepMs
		},
		{
			page,
			what: `year step of a drag, a year a frame, main thread with all that follows, ${how}`,
			budget: cost.isDrawing ? '' : `under ${budgets.stepMs} ms`,
			measured: formatMs(cost.dragMs),
			isMet: cost.isDrawing ? null : cost.dragMs < budgets.stepMs
		},
		{
			page,
			what: `year step, bytes to the graphics card, median, ${how}`,
			budget: 'no attribute of a layer, no texture',
			measured: `${cost.rebuiltBytes} (at most ${cost.rebuiltBytesMost}) of attributes and textures, ${cost.uniformBytes} of uniforms, ${cost.baseMapBytes} by MapLibre for its names; the year moved ${cost.moved} times`,
			isMet: cost.moved > 0 && cost.rebuiltBytes === 0
		}
	];
}

/** @param {{ taskMs: number, scriptMs: number, restMs: number, stepCount: number }} kepler @returns {Row[]} */
export function keplerRows({ taskMs, scriptMs, restMs, stepCount }) {
	const words = `${formatMs(taskMs)}, script ${formatMs(scriptMs)}; the wait itself, taken off, ${formatMs(restMs)}`;
	return [
		reported(
			'kepler.gl',
			`year step, 40 arcs, panel of filters open, main thread, median of ${stepCount}, draw calls left out`,
			words
		)
	];
}

/** @param {string} page @param {PhoneScores} phone @returns {Row[]} */
export function phoneRows(page, { scores, performanceRuns, metrics, version }) {
	const { performance = NaN, ...others } = scores;
	const paintMs = metrics['largest-contentful-paint'];
	const blockedMs = metrics['total-blocking-time'];
	const shift = metrics['cumulative-layout-shift'];
	const tool = `Lighthouse ${version}, phone`;
	return [
		{
			page,
			what: `${tool}, performance`,
			budget: `at least ${budgets.performance}`,
			measured: `${performance} (runs: ${performanceRuns.join(', ')})`,
			isMet: performance >= budgets.performance
		},
		{
			page,
			what: `${tool}, ${Object.keys(others).join(', ')}`,
			budget: String(budgets.otherScores),
			measured: Object.values(others).join(', '),
			isMet: Object.values(others).every((score) => score >= budgets.otherScores)
		},
		{
			page,
			what: `${tool}, first and largest contentful paint`,
			budget: `largest at most ${formatMs(budgets.largestPaintMs)}`,
			measured: `${formatMs(metrics['first-contentful-paint'])}, ${formatMs(paintMs)}`,
			isMet: paintMs <= budgets.largestPaintMs
		},
		{
			page,
			what: `${tool}, blocked main thread, layout shift`,
			budget: `at most ${formatMs(budgets.blockedMs)}, 0`,
			measured: `${formatMs(blockedMs)}, ${shift.toFixed(3)}`,
			isMet: blockedMs <= budgets.blockedMs && shift < 0.0005
		}
	];
}

/** @param {Row[]} rows @param {string[]} notes @returns {string} Markdown */
export function formatReport(rows, notes) {
	const verdict = { true: 'met', false: '**missed**', null: '' };
	const lines = rows.map(({ page, what, budget, measured, isMet }) => {
		const cells = [page, what, budget, measured, verdict[/** @type {'true'} */ (String(isMet))]];
		return `| ${cells.join(' | ')} |`;
	});
	return [
		'| page | what | budget | measured | |',
		'| --- | --- | --- | --- | --- |',
		...lines,
		'',
		...notes.map((note) => `- ${note}`),
		''
	].join('\n');
}
