/** Characters of an American keyboard by the position of their key. */
const SIGNS: Readonly<Record<string, string>> = {
	BracketLeft: '[',
	BracketRight: ']',
	Comma: ',',
	Period: '.',
	Slash: '/'
};

export interface TypedKey {
	key: string;
	/** The key's position; missing on some presentation remotes. */
	code?: string;
}

/**
 * The Latin letter on a key with a Cyrillic one: shortcuts are Latin letters, and Russian or Kazakh
 * users have another layout. The Kazakh one also has letters in place of digits.
 */
export function getLatinKey({ key, code = '' }: TypedKey): string {
	if (!/^\p{Script=Cyrillic}$/u.test(key)) return key;
	const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
	return SIGNS[code] ?? letter?.toLowerCase() ?? digit ?? key;
}
