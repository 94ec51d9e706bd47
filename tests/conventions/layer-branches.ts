/** Branches on the id of a layer, which belong in the layer's entry. */

const SCRIPTS = /\.(ts|svelte)$/;
/** Layers decide about themselves in their own folders; tests name them as examples. */
const OWN = /^src\/lib\/layers\/(?:students|investment|institutes|corridors|own)\/|\.test\.ts$/;
/** Other uses of the same words: a kind of deal and a measure are named like layers. */
const OTHER_WORDS = /(?:column|kind|kinds\[\d\]|measure|getMeasure\(.*\))$/i;

/** Whether a file must not branch on a layer's id. */
export function isChecked(file: string): boolean {
	return /^src\//.test(file) && SCRIPTS.test(file) && !OWN.test(file);
}

/** Each branch of a text on one of the ids, as it is written. */
export function findBranchesOn(ids: readonly string[], text: string): string[] {
	const id = `['"](?:${ids.join('|')})['"]`;
	const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
	const compared = [...code.matchAll(new RegExp(`([\\w$.?!\\[\\]()]+)\\s*[!=]==\\s*${id}`, 'g'))]
		.filter(([, left = '']) => !OTHER_WORDS.test(left))
		.map(([written]) => written);
	const turned = [...code.matchAll(new RegExp(`${id}\\s*[!=]==`, 'g'))].map(([written]) => written);
	const included = [...code.matchAll(new RegExp(`\\.includes\\(${id}\\)`, 'g'))];
	const cases = [...code.matchAll(new RegExp(`\\bcase\\s+${id}`, 'g'))].filter(({ index }) => {
		const subject = [...code.slice(0, index).matchAll(/switch \((.*)\) \{/g)].at(-1)?.[1] ?? '';
		return !OTHER_WORDS.test(subject);
	});
	const tables = [...code.matchAll(/Record<\s*(?:Exclude<\s*)?LayerId\b[^;{}]*=\s*\{/g)];
	const plain = [...included, ...cases, ...tables].map(([written]) => written);
	return [...compared, ...turned, ...plain];
}
