/** What is shown to phones: a code, or why there is none. */
export type StageCode =
	| { kind: 'code'; url: string }
	/** The page is a file on this computer: no phone can open it. */
	| { kind: 'file' }
	/** The talk does not go into a code that a phone can read from a seat. */
	| { kind: 'too-long' };

/** A code of more signs has modules too fine to be read from the middle of a room. */
export const LONGEST_CODE = 1200;

/**
 * The code of a view on stage.
 * @param url the whole URL of the view
 * @param fragment the reader's own talk as the part after `#`, for a phone does not have it; else empty
 */
export function codeOf(url: string, fragment: string): StageCode {
	if (!/^https?:/.test(url)) return { kind: 'file' };
	const whole = fragment === '' ? url : `${url}#${fragment}`;
	return fragment !== '' && whole.length > LONGEST_CODE
		? { kind: 'too-long' }
		: { kind: 'code', url: whole };
}
