import { FORMAT, parseOwnFile, type ParsedOwnFile } from './own-file';

/** A file that the workbench wrote itself, `*.atlas.json`; null for any other. */
export function parseOwnText(bytes: Uint8Array): ParsedOwnFile | null {
	const begin = new TextDecoder().decode(bytes.subarray(0, 400));
	if (!begin.trimStart().startsWith('{') || !begin.includes(FORMAT)) return null;
	return parseOwnFile(new TextDecoder().decode(bytes));
}
