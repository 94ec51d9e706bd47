/**
 * Pages that show the newest figures whatever edition their address pins: talks, whose sentences
 * hold figures that were filled in when they were built, and the tables to download.
 */
const NEWEST_ONLY = /^\/(present|presenter|talk|data)(\/|$)/;
const SHOWS_ALL = /^\/data\/changes\/?$/;

/** @param path within the atlas, as `/present/khorgos` */
export function showsNewestOnly(path: string): boolean {
	return NEWEST_ONLY.test(path) && !SHOWS_ALL.test(path);
}
