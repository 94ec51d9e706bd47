import { movedPath } from '$lib/core/link/current-spelling';

/** A path of which a word has changed since links were made of it. */
export const match = (path: string): boolean => movedPath(path) !== null;
