/** An error whose message is a sentence for readers; other messages may come from the browser. */
export class ReaderError extends Error {}

/** The message of such an error, or else the given sentence. */
export function getErrorSentence(error: unknown, otherwise: string): string {
	return error instanceof ReaderError ? error.message : otherwise;
}
