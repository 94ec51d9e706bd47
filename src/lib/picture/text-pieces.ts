/**
 * Words, spaces between them, and single signs of scripts that have no spaces, each with the
 * punctuation that may not be parted from it: a Chinese line begins with no comma.
 */
const PIECES =
	/[（《“‘]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef][，。：；？！、）》”’…]*|[^\s\p{Script=Han}]+|\s+/gu;

/** A text in pieces between which a line may end. */
export function textPieces(text: string): string[] {
	return [...text.matchAll(PIECES)].map(([piece]) => piece);
}
