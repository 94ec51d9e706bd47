import { readFile, writeFile } from 'node:fs/promises';
import { selectFirstNames, type Labels } from './shape-labels';

/** The names for maps that are drawn before `static/geo/labels.json` loads. */
const FILE = 'src/lib/labels/first-names.json';

/** The names of the first view as file contents, one line each. */
export async function formatFirstNames(labelsFile: string): Promise<string> {
	const labels = JSON.parse(await readFile(labelsFile, 'utf8')) as Labels;
	const rows = selectFirstNames(labels).map((row) => `\t${JSON.stringify(row)}`);
	return `[\n${rows.join(',\n')}\n]\n`;
}

/** Writes the names of the first view, once `static/geo` has been built. */
export async function writeFirstNames(): Promise<void> {
	await writeFile(FILE, await formatFirstNames('static/geo/labels.json'));
}
