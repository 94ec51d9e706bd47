/** Signs of an American keyboard by the place of their key. */
const SIGNS: Readonly<Record<string, string>> = {
	BracketLeft: '[',
	BracketRight: ']',
	Comma: ',',
	Period: '.',
	Slash: '/'
};

export interface TypedKey {
	key: string;
	/** The key's place; unknown to some clickers. */
	code?: string;
}

/**
 * What a key bears beside its Cyrillic letter: shortcuts are Latin letters, and who writes in Russian
 * or Kazakh has another layout on. The Kazakh one has letters in place of digits, too.
 */
export function latinKey({ key, code = '' }: TypedKey): string {
	if (!/^\p{Script=Cyrillic}$/u.test(key)) return key;
	const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
	return SIGNS[code] ?? letter?.toLowerCase() ?? digit ?? key;
}
