import { findMovedPath } from '$lib/core/link/aliases';

/** A path with a word that has changed since links were made to it. */
export const match = (path: string): boolean => findMovedPath(path) !== null;
