/**
 * Words, spaces between them, and single signs of scripts that have no spaces, each with the
 * punctuation that may not be parted from it: a Chinese line begins with no comma. A space that does not
 * break, as in `25 127`, is a part of its word.
 */
const PIECES =
	/[（《“‘]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef][，。：；？！、）》”’…]*|(?:[^\s\p{Script=Han}]|[\u00a0\u202f])+|\s+/gu;

/** A text in pieces between which a line may end. */
export function textPieces(text: string): string[] {
	return [...text.matchAll(PIECES)].map(([piece]) => piece);
}
