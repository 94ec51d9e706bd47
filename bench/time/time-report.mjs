/** Formats the rows as a page: findings, method, and numbers. */
import { formatMs } from '../numbers.mjs';
import { formatCount } from './rounds.mjs';
import { describeLeaflet, describeOtherWays, judge } from './targets.mjs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./rows.mjs').Numbers} Numbers
 * @typedef {import('./variants.mjs').Variant} Variant
 *
 * @typedef {object} Result
 * @property {string} date
 * @property {string} node
 * @property {string} browser
 * @property {number} cores
 * @property {string} processor
 * @property {string} renderer
 * @property {Row[]} rows
 */

/** @param {string[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`;

/** @param {number | null} count */
const formatMaybe = (count) => (count === null ? '–' : formatCount(Math.round(count)));

/** @param {number} middle @param {[number, number]} range */
function formatSpread(middle, [low, high]) {
	const digits = middle < 20 ? 2 : 0;
	return `${middle.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

/** @type {[heading: string, cell: (numbers: Numbers) => string][]} */
const columns = [
	['forced step, ms (rounds)', (one) => formatSpread(one.cpuMs, one.cpuMsRange)],
	['95 %', (one) => formatMs(one.cpu95Ms).replace(' ms', '')],
	['tasks, ms (rounds)', (one) => formatSpread(one.taskMs, one.taskMsRange)],
	['processor, ms', (one) => formatMs(one.threadMs).replace(' ms', '')],
	['bytes', (one) => formatMaybe(one.bytes)],
	['of attributes', (one) => formatMaybe(one.attributeBytes)],
	['uniform calls', (one) => formatMaybe(one.uniformCalls)],
	['drawn', (one) => formatMaybe(one.instances)],
	['draw calls', (one) => formatMaybe(one.drawCalls)],
	['first picture, ms', (one) => formatMaybe(one.firstDrawMs)],
	['uploaded for it', (one) => `${(one.setupBytes / 1e6).toFixed(1)} MB`],
	['rounds', (one) => String(one.rounds)],
	['heap', (one) => `${one.heapMb.toFixed(0)} MB`]
];
/** @type {typeof columns} */
const drawnColumns = [
	['until drawn, ms', (one) => formatMaybe(one.pictureMs)],
	['pixels covered', (one) => formatMaybe(one.pixels)]
];

/** @param {Row[]} rows @param {typeof columns} shown @param {Variant[]} variants */
function formatTable(rows, shown, variants) {
	const headings = ['', ...shown.map(([heading]) => heading)];
	const body = rows.map(({ variant, numbers, reason }) => {
		const title = variants.find(({ id }) => id === variant)?.title ?? variant;
		const cells = numbers
			? shown.map(([, cell]) => cell(numbers))
			: [reason, ...shown.slice(1).map(() => '')];
		return line([title, ...cells]);
	});
	return [line(headings), line(['---', ...shown.map(() => '--:')]), ...body].join('\n');
}

/** @param {Row[]} rows @param {Row['pass']} pass @param {Variant[]} variants */
function formatPass(rows, pass, variants) {
	const own = rows.filter((row) => row.pass === pass);
	const shown = pass === 'drawn' ? [...drawnColumns, ...columns] : columns;
	return [...new Set(own.map(({ flows }) => flows))].flatMap((flows) => [
		`### ${formatCount(flows)} flows${pass === 'drawn' ? ', drawn' : ''}`,
		'',
		formatTable(
			own.filter((row) => row.flows === flows),
			shown,
			variants
		),
		''
	]);
}

/** @param {Row[]} rows */
function formatVerdicts(rows) {
	const words = { true: 'met', false: '**missed**', null: 'not measured' };
	return [
		line(['target', 'result', '']),
		line(['---', '---', '---']),
		...judge(rows).map(({ what, found, isMet }) =>
			line([what, found, words[/** @type {'true'} */ (String(isMet))]])
		)
	];
}

/** @param {Result} result @param {Variant[]} variants @returns {string} Markdown */
export function formatReport({ rows, ...machine }, variants) {
	const rounds = Math.max(...rows.map(({ numbers }) => numbers?.rounds ?? 0));
	const version = (/** @type {string} */ id) =>
		rows.find(({ variant }) => variant === id)?.version ?? '';
	return [
		'# What a step of the year costs',
		'',
		`Made by \`npm run bench:time\` on ${machine.date}: Chromium ${machine.browser}, Node ${machine.node}, ${machine.cores} cores (${machine.processor}), WebGL by ${machine.renderer}.`,
		'',
		'## What it shows',
		'',
		...formatVerdicts(rows),
		'',
		...[...describeLeaflet(rows), ...describeOtherWays(rows)].map((sentence) => `- ${sentence}`),
		`- Of a ratio, a time of ours under 0.5 ms counts as 0.5 ms.`,
		'',
		'## How it was done',
		'',
		`The same seeded flows for all: pairs of 40 places in China and 60 in Central Asia, a width for each of 19 years, one in eight missing. The same canvas of 480 × 270 pixels and the same camera, no base map, no picking, no animation. Each variant has a new page, in a new order each round, in a new browser each round; up to ${rounds} ${rounds === 1 ? 'round' : 'rounds'}. After two passes through all years to warm up:`,
		'',
		'- **forced step**: from the change of the year until the library has issued its draw calls, forced to do so immediately; 38 steps, each after a frame of rest; the median of the rounds’ medians, with their range. **95 %** is the median of the rounds’ 95th percentiles.',
		'- **tasks**: all task time of the main thread (Chrome’s own count) for a step of a drag of 57 years, one a frame, drawn when the library itself would. For all variants it includes a frame in which nothing changes.',
		'- **processor**: processor time of the main thread for the same step. A busy machine does not add to it.',
		'- **bytes**, **uniform calls**, **drawn** instances and **draw calls** of a step are counted by wrapping WebGL before any library loads; of attributes: in the worst step.',
		'- **heap** holds objects and arrays of the page, not what is on the graphics card.',
		'- Where draw calls are left out, times are those of the main thread alone, as on a machine with a graphics card. Where they are drawn, a step ends when one pixel was read back; in software GL this measures the software.',
		'- Steps so slow that a pass would take many seconds are made fewer times, at least three, and in fewer rounds. **Rounds** gives the number.',
		'',
		...variants.map(({ id, title, shows }) => `- ${title} (\`${id}\`, ${version(id)}): ${shows}.`),
		'',
		'## Draw calls left out',
		'',
		...formatPass(rows, 'stubbed', variants),
		'## Drawn',
		'',
		'Pixels are those of 2014 that are not empty. They must be equal for the four kinds of the same arcs; the others draw another picture.',
		'',
		...formatPass(rows, 'drawn', variants)
	].join('\n');
}
