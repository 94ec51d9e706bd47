/** Pages that always show the newest figures: talks, with figures filled in by the build, and tables. */
const NEWEST_ONLY = /^\/(present|presenter|talk|data)(\/|$)/;
const SHOWS_ALL = /^\/data\/changes\/?$/;

/** @param path within the atlas, as `/present/khorgos` */
export function showsNewestOnly(path: string): boolean {
	return NEWEST_ONLY.test(path) && !SHOWS_ALL.test(path);
}
