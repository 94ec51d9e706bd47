import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file of a font below the root of the repository. @returns whether it changed */
export function writeFont(root: string, file: string, content: Uint8Array | string): boolean {
	const path = join(root, file);
	const bytes = Buffer.from(content);
	if (existsSync(path) && readFileSync(path).equals(bytes)) return false;
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
	return true;
}
