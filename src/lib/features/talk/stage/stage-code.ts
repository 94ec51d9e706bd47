/** Longer codes are too fine to be scanned from the middle of a room. */
export const LONGEST_CODE = 1200;

/**
 * The code of a view on stage, or why there is none: the page is a file on this computer, or the talk
 * too long for a code that can be scanned from a seat.
 * @param url the whole URL of the view
 * @param fragment the user's own talk, as the part after `#`; else empty
 */
export function getStageCode(
	url: string,
	fragment: string
): { kind: 'code'; url: string } | { kind: 'file' | 'too-long' } {
	if (!/^https?:/.test(url)) return { kind: 'file' };
	if (fragment === '') return { kind: 'code', url };
	const whole = `${url}#${fragment}`;
	return whole.length > LONGEST_CODE ? { kind: 'too-long' } : { kind: 'code', url: whole };
}
