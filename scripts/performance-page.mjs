/**
 * `npm run bench:page`: puts what the benchmarks measured into docs/performance.md. Nothing on that
 * page is typed by hand but the words around the results; a test compares the two.
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
		title: 'A step of the year',
		says: 'The same flows through the atlas’s own way of keeping time on the graphics card, through deck.gl’s usual ways, and through three libraries.'
	},
	{
		name: 'weight',
		title: 'Weight and first picture',
		says: 'What a first view loads, beside kepler.gl and plain MapLibre.'
	},
	{
		name: 'soak',
		title: 'Ten minutes of use',
		says: 'Memory, nodes and graphics objects while one page is played, switched, resized and led from country to country.'
	},
	{
		name: 'load',
		title: 'The built atlas against its budgets',
		says: 'Loading, a step of the whole page, and Lighthouse on a phone.'
	}
];

const introduction = `# Performance

How fast and how heavy the atlas is, as measured by commands that anyone can run. They are a package of their own, \`bench/\`, which installs Lighthouse and the other libraries when one of them is first run. Each writes its rows to \`bench/results/NAME.json\` and a page of words to \`NAME.md\`; \`npm run bench:page\` puts those pages here.

Graphics are drawn in software on the machine that measured, so frame rates and the milliseconds of drawing are not those of a reader’s machine. Bytes, counts and pixels are exact; milliseconds of the main thread are for comparing rows of one run with each other.
`;

/** The text of the page, from the results that are there. */
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
