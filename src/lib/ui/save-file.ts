import { saveBlob } from './save-blob';

/** Hands a text to the reader as a file. */
export function saveFile(name: string, text: string, mediaType: string): void {
	saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }));
}
