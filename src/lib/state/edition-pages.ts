/**
 * Pages that show the newest figures regardless of the edition in their URL: talks, whose
 * sentences contain figures filled in at build time, and the tables to download.
 */
const NEWEST_ONLY = /^\/(present|presenter|talk|data)(\/|$)/;
const SHOWS_ALL = /^\/data\/changes\/?$/;

/** @param path within the atlas, as `/present/khorgos` */
export function showsNewestOnly(path: string): boolean {
	return NEWEST_ONLY.test(path) && !SHOWS_ALL.test(path);
}
