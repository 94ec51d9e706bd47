/** The cuts of the two families that an image is set in. */
export type FaceId = 'serif' | 'serif-light' | 'serif-bold' | 'serif-italic' | 'sans' | 'sans-bold';

/** Advances of the signs from space to tilde, in hundredths of the type size. */
const ADVANCES = {
	serif:
		'24 29 38 53 52 93 73 18 36 36 46 53 30 32 30 34 53 53 53 53 53 53 53 53 53 53 30 30 53 53 53 41 83 71 65 66 74 64 61 72 81 38 38 71 62 94 77 74 62 74 69 54 63 76 71 100 67 67 59 34 34 34 53 51 40 54 62 52 61 53 37 56 64 33 30 59 33 96 64 58 62 60 46 47 36 63 58 84 57 59 49 36 29 36 53',
	'serif-bold':
		'23 31 42 54 54 95 74 21 38 38 46 55 31 34 31 36 55 55 55 55 55 55 55 55 55 55 31 31 55 55 55 43 87 71 67 66 74 63 61 73 81 39 39 73 62 93 76 74 64 74 71 56 65 76 71 102 68 67 59 36 36 36 55 53 40 55 63 53 62 54 37 57 65 34 31 62 34 96 65 59 63 61 48 48 37 64 58 85 59 59 50 37 30 37 55',
	sans: '20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 43 85 54 59 57 62 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 65 52 79 51 48 54 30 35 30 50 50 54 50 55 46 56 50 29 50 54 25 25 50 26 83 55 54 56 56 35 42 34 54 47 72 45 47 43 30 24 30 50',
	'sans-bold':
		'20 32 48 51 51 84 64 28 32 32 44 51 28 32 28 34 51 51 51 51 51 51 51 51 51 51 28 28 51 51 51 44 88 56 60 58 63 54 51 63 66 28 49 60 50 75 66 67 58 67 59 55 55 66 54 80 54 50 54 32 34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 50 75 48 50 44 32 26 32 51'
} as const;

const tables = Object.fromEntries(
	Object.entries(ADVANCES).map(([face, row]) => [face, row.split(' ').map(Number)])
) as Record<keyof typeof ADVANCES, number[]>;

const TABLE_OF: Readonly<Record<FaceId, keyof typeof ADVANCES>> = {
	serif: 'serif',
	'serif-light': 'serif',
	'serif-italic': 'serif',
	'serif-bold': 'serif-bold',
	sans: 'sans',
	'sans-bold': 'sans-bold'
};

/** Other signs: Chinese fills its square, Cyrillic and the rest are as wide as wide letters. */
function otherAdvance(sign: string): number {
	return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 100 : 60;
}

/** How wide a text is set, without kerning, as a share of the type size. */
export function textWidth(text: string, face: FaceId): number {
	const table = tables[TABLE_OF[face]];
	let sum = 0;
	for (const sign of text) sum += table[sign.codePointAt(0)! - 32] ?? otherAdvance(sign);
	return sum / 100;
}
