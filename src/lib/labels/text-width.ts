import { memoizeBy } from '../core/domain/memoize';

export type FaceId = 'serif' | 'serif-light' | 'serif-bold' | 'serif-italic' | 'sans' | 'sans-bold';

/** Widths of the characters from space to tilde, in hundredths of the type size. */
const ADVANCES = {
	serif:
		'24 29 38 53 52 93 73 18 36 36 46 53 30 32 30 34 53 53 53 53 53 53 53 53 53 53 30 30 53 53 53 41 83 71 65 66 74 64 61 72 81 38 38 71 62 94 77 74 62 74 69 54 63 76 71 100 67 67 59 34 34 34 53 51 40 54 62 52 61 53 37 56 64 33 30 59 33 96 64 58 62 60 46 47 36 63 58 84 57 59 49 36 29 36 53',
	'serif-bold':
		'23 31 42 54 54 95 74 21 38 38 46 55 31 34 31 36 55 55 55 55 55 55 55 55 55 55 31 31 55 55 55 43 87 71 67 66 74 63 61 73 81 39 39 73 62 93 76 74 64 74 71 56 65 76 71 102 68 67 59 36 36 36 55 53 40 55 63 53 62 54 37 57 65 34 31 62 34 96 65 59 63 61 48 48 37 64 58 85 59 59 50 37 30 37 55',
	'serif-italic':
		'23 31 46 57 52 93 70 26 39 39 48 53 30 31 30 34 54 54 54 54 54 54 54 54 54 54 30 30 53 53 53 46 88 68 62 61 70 60 57 67 77 37 36 69 58 94 75 67 57 67 65 51 59 73 65 92 67 59 56 35 33 35 53 51 40 55 52 43 56 44 33 51 58 32 28 50 30 87 60 53 54 52 43 38 35 60 51 78 56 52 49 39 29 39 53',
	sans: '20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 43 85 54 59 57 62 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 65 52 79 51 48 54 30 35 30 50 50 54 50 55 46 56 50 29 50 54 25 25 50 26 83 55 54 56 56 35 42 34 54 47 72 45 47 43 30 24 30 50',
	'sans-bold':
		'20 32 48 51 51 84 64 28 32 32 44 51 28 32 28 34 51 51 51 51 51 51 51 51 51 51 28 28 51 51 51 44 88 56 60 58 63 54 51 63 66 28 49 60 50 75 66 67 58 67 59 55 55 66 54 80 54 50 54 32 34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 50 75 48 50 44 32 26 32 51'
} as const;

/** The letters of Russian and Kazakh. */
const CYRILLIC =
	'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁёӘәҒғҚқҢңӨөҰұҮүҺһІі';

/** Their widths, in this order. */
const CYRILLIC_ADVANCES = {
	serif:
		'71 63 65 57 72 64 96 56 80 80 68 70 94 81 74 78 62 66 63 71 75 67 79 72 108 108 73 94 62 63 103 68 54 57 55 48 60 53 82 46 67 67 59 61 79 66 58 66 62 52 56 59 83 57 66 60 92 92 64 81 53 52 84 57 64 53 67 54 57 48 68 59 81 66 74 58 67 58 67 58 72 64 38 33',
	'serif-bold':
		'71 65 67 58 73 63 100 57 80 80 71 72 93 81 74 79 64 66 65 70 78 68 79 73 109 110 75 98 64 64 104 70 55 58 57 48 62 54 85 48 68 68 61 62 79 68 59 67 63 53 58 59 86 59 68 62 93 94 67 85 55 53 86 60 63 54 68 55 58 48 71 61 81 69 74 59 67 58 67 58 73 65 39 34',
	'serif-italic':
		'68 64 62 54 70 60 94 52 78 78 66 69 94 77 67 76 57 61 59 65 74 67 76 68 104 104 72 92 62 61 97 65 55 52 49 40 52 44 85 44 60 60 52 57 77 60 53 60 54 43 87 52 73 56 60 56 86 86 51 75 49 46 77 54 60 44 62 45 54 40 66 52 78 60 67 53 59 51 59 51 67 58 37 32',
	sans: '54 58 59 50 64 53 83 55 66 66 58 63 73 65 66 65 57 57 54 51 73 51 64 60 88 88 72 80 58 57 91 58 50 54 51 41 53 50 69 46 56 56 50 53 63 56 54 55 56 46 46 47 73 45 56 51 75 76 60 67 49 46 74 52 53 50 65 50 52 43 63 54 66 57 66 54 48 47 48 47 60 54 26 25',
	'sans-bold':
		'56 59 60 51 65 54 85 55 67 67 60 64 75 66 67 65 58 58 55 54 75 54 66 61 90 90 73 83 59 58 93 60 52 55 52 42 56 51 73 47 57 57 52 55 65 57 55 56 56 46 48 50 76 48 58 53 78 80 61 71 50 46 76 53 54 51 66 51 53 45 65 56 68 59 67 55 50 50 50 50 61 56 28 26'
} as const;

/** Characters of any script that are narrower than a letter. */
const NARROW: Readonly<Record<string, number>> = {
	'\u00a0': 24,
	'\u202f': 24,
	'’': 25,
	'‘': 25,
	ʻ: 26,
	'·': 31,
	'°': 35
};

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Built on first use: most pages use few fonts. */
const getWidths = memoizeBy(
	(face: keyof typeof ADVANCES) => face,
	(face): ReadonlyMap<string, number> => {
		const latin = ADVANCES[face].split(' ').map(Number);
		const cyrillic = CYRILLIC_ADVANCES[face].split(' ').map(Number);
		return new Map([
			...latin.map((advance, index) => [String.fromCharCode(index + 32), advance] as const),
			...[...CYRILLIC].map((letter, index) => [letter, cyrillic[index]!] as const),
			...Object.entries(NARROW)
		]);
	}
);

/** The width of a text without kerning, as a share of the type size. */
export function measureTextWidth(text: string, face: FaceId): number {
	const table = getWidths(face === 'serif-light' ? 'serif' : face);
	let sum = 0;
	// Chinese characters fill a square, others count as wide letters
	for (const sign of text) sum += table.get(sign) ?? (CHINESE.test(sign) ? 100 : 60);
	return sum / 100;
}
