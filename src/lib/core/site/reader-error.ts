/** An error whose message is a sentence for readers; that of any other may be a browser's own. */
export class ReaderError extends Error {}

/** What readers are told of an error: its own sentence, or else the one given. */
export function sentenceOf(error: unknown, otherwise: string): string {
	return error instanceof ReaderError ? error.message : otherwise;
}
