/** A code for phones, or why there is none. */
export type StageCode =
	| { kind: 'code'; url: string }
	/** The page is a file on this computer. */
	| { kind: 'file' }
	/** The talk is too long for a code that can be scanned from a seat. */
	| { kind: 'too-long' };

/** Longer codes are too fine to be scanned from the middle of a room. */
export const LONGEST_CODE = 1200;

/**
 * The code of a view on stage.
 * @param url the whole URL of the view
 * @param fragment the user's own talk, as the part after `#`; else empty
 */
export function codeOf(url: string, fragment: string): StageCode {
	if (!/^https?:/.test(url)) return { kind: 'file' };
	const whole = fragment === '' ? url : `${url}#${fragment}`;
	return fragment !== '' && whole.length > LONGEST_CODE
		? { kind: 'too-long' }
		: { kind: 'code', url: whole };
}
