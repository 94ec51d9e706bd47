/** Branches on the id of a layer, which belong in the layer's folder, and imports from that folder. */
import type { ImportGraph } from './import-graph';

const SCRIPTS = /\.(ts|svelte)$/;
const TEST = /\.test\.ts$/;

const isOf = (id: string, file: string) => file.startsWith(`src/lib/layers/${id}/`);

/** Whether a file must not branch on a layer's id: layers decide about themselves, tests name them. */
export const isChecked = (ids: readonly string[], file: string): boolean =>
	/^src\//.test(file) &&
	SCRIPTS.test(file) &&
	!TEST.test(file) &&
	!ids.some((id) => isOf(id, file));

/** Each branch of a text on one of the ids, as it is written. */
export function findBranchesOn(ids: readonly string[], text: string): string[] {
	const id = `['"](?:${ids.join('|')})['"]`;
	const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
	const branches = [
		`[\\w$.?!\\[\\]()]+\\s*[!=]==\\s*${id}`,
		`${id}\\s*[!=]==`,
		`\\.includes\\(${id}\\)`,
		`\\bcase\\s+${id}`,
		'Record<\\s*(?:Exclude<\\s*)?LayerId\\b[^;{}]*=\\s*\\{'
	];
	return branches.flatMap((branch) =>
		[...code.matchAll(new RegExp(branch, 'g'))].map(([written]) => written)
	);
}

/** The registry, and the lists that are written from it. */
export const isList = (file: string): boolean =>
	file === 'src/lib/layers/registry.ts' || file.startsWith('src/lib/layers/lists/');

/** The files outside the folder of a layer that import from it, without tests. */
export const listImporters = (graph: ImportGraph, id: string): string[] =>
	[...graph]
		.filter(([file, imported]) => !isOf(id, file) && [...imported].some((each) => isOf(id, each)))
		.map(([file]) => file)
		.filter((file) => !TEST.test(file));
