import { getContext, setContext } from 'svelte';

const KEY = Symbol('file origin');

/** Whose figures a chart draws, if not the atlas's. */
export interface FileOrigin {
	/** Under a picture, instead of the atlas and its edition. */
	credit: string;
	/** In each row of a file: its author as a quotation, and who added it. */
	columns: { author: string; added_by: string };
}

/** Undefined while the charts are the atlas's. */
type GetOrigin = () => FileOrigin | undefined;

/** Call during initialisation of a component whose charts may be of a reader's own table. */
export const setFileOrigin = (getOrigin: GetOrigin) => setContext(KEY, getOrigin);

/** Undefined where all charts are of the atlas. */
export const getFileOrigin = () => getContext<GetOrigin | undefined>(KEY);
