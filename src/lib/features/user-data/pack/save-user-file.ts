import { saveFile } from '$lib/core/site/save-file';
import type { UserFile } from './user-file';

/** A name for files after the title of a table. */
export function getOwnFileName(title: string): string {
	const name = title
		.slice(0, 80)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return name || 'own-data';
}

/** Saves a whole table. */
export function saveUserFile(file: UserFile): void {
	const name = `${getOwnFileName(file.title)}.atlas.json`;
	saveFile(name, JSON.stringify(file), 'application/json');
}
