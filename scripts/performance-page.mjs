/**
 * `npm run bench:page`: writes the results of the benchmarks into docs/performance.md. A test checks
 * that the page is up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { top } from './steps.mjs';

export const pagePath = join(top, 'docs/performance.md');

/** @type {readonly { name: string; title: string; says: string }[]} in the order of the page */
const benchmarks = [
	{
		name: 'time',
		title: 'A change of year',
		says: 'The same flows with the atlas’s time tables on the graphics card, with plain deck.gl, and with three libraries.'
	},
	{
		name: 'weight',
		title: 'Weight and first picture',
		says: 'What a first view loads, next to kepler.gl and plain MapLibre.'
	},
	{
		name: 'soak',
		title: 'Ten minutes of use',
		says: 'Memory, nodes and graphics objects while one page plays, changes layers, size and country.'
	},
	{
		name: 'load',
		title: 'The built atlas against its budgets',
		says: 'Loading, a step of the whole page, and Lighthouse on a phone.'
	}
];

const introduction = `# Performance

The speed and size of the atlas, measured by commands that anyone can run. They are in the separate package \`bench/\`, which installs Lighthouse and the other libraries at its first run. Each writes its data to \`bench/results/NAME.json\` and its text to \`NAME.md\`; \`npm run bench:page\` puts the texts together on this page.

The measuring machine renders in software, so frame rates and drawing times do not apply to a reader’s machine. Bytes, counts and pixels are exact; milliseconds of the main thread are only for comparing rows of the same run.
`;

/** The text of the page, from the existing results. */
export function composePage() {
	const parts = benchmarks.flatMap(({ name, title, says }) => {
		const path = join(top, `bench/results/${name}.md`);
		if (!existsSync(path)) return [];
		const [, ...body] = readFileSync(path, 'utf8').trim().split('\n');
		const lowered = body.join('\n').trim().replaceAll(/^#/gm, '##');
		return [`## ${title}\n\n${says} Run by \`npm run bench:${name}\`.\n\n${lowered}\n`];
	});
	return [introduction, ...parts].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	writeFileSync(pagePath, composePage());
	console.log('docs/performance.md written.');
}
