/**
 * The fonts of the pages, as the style sheets `virtual:fonts.css` and `virtual:lazy-fonts.css`,
 * which `vite.config.ts` serves.
 */

/** Slices cut for the first words of a page (OFL): data/build/languages/page-fonts.ts. */
const FIRST_SLICES = {
	digits:
		'U+0020-0040, U+005B, U+005D, U+005F, U+00A0, U+00A9, U+00AB, U+00B0, U+00B7, U+00BB, U+00D7, U+2013, U+2014, U+2018, U+2019, U+201C, U+201D, U+2026, U+20AC, U+2212',
	latin: 'U+0041-005A, U+0061-007A',
	cyrillic: 'U+0401, U+0406, U+0410-044F, U+0451, U+0456, U+04B0-04B1, U+2116',
	kazakh:
		'U+0492-0493, U+049A-049B, U+04A2-04A3, U+04AE-04AF, U+04BA-04BB, U+04D8-04D9, U+04E8-04E9'
};

const { digits, latin, cyrillic, kazakh } = FIRST_SLICES;
/** The same for italics, of which one file has all of Latin. */
const ITALIC_SLICES = { latin: `${digits}, ${latin}`, cyrillic, kazakh };

/** All other characters of the atlas's scripts, as the packages slice them. */
const SLICES = {
	'cyrillic-ext': 'U+0460-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F',
	cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
	'latin-ext':
		'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF',
	latin:
		'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
};

type Slices = Readonly<Record<string, string>>;

/** One face for each slice, requested by the characters that it contains. */
function formatFaces(
	family: string,
	style: 'normal' | 'italic',
	slices: Slices,
	getFile: (slice: string) => string
): string {
	return Object.entries(slices)
		.map(
			([slice, range]) =>
				`@font-face {font-family: '${family}'; font-style: ${style}; font-display: swap; font-weight: 200 900; src: url('${getFile(slice)}') format('woff2'); unicode-range: ${range};}`
		)
		.join('\n');
}

const cutFile = (face: string) => (slice: string) => `/src/lib/ui/fonts/${face}-${slice}.woff2`;
const packageFile = (name: string, style: string) => (slice: string) =>
	`@fontsource-variable/${name}/files/${name}-${slice}-wght-${style}.woff2`;
const SANS = 'source-sans-3';
const SERIF = 'source-serif-4';

/** The average width of Latin text, ascent and descent, in ems, from the tables of the fonts. */
const SANS_SIZES = { width: 0.418, ascent: 1.024, descent: 0.4 };
const SERIF_SIZES = { width: 0.479, ascent: 1.036, descent: 0.335 };

/** System fonts while ours load, with the width of their text. */
const FALLBACKS: readonly [string, typeof SANS_SIZES, widthEm: number, names: readonly string[]][] =
	[
		['Arial as Source Sans', SANS_SIZES, 913 / 2048, ['Arial', 'ArialMT', 'Liberation Sans']],
		['Roboto as Source Sans', SANS_SIZES, 911 / 2048, ['Roboto', 'Roboto Regular']],
		[
			'Times as Source Serif',
			SERIF_SIZES,
			832 / 2048,
			['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif']
		],
		['Noto as Source Serif', SERIF_SIZES, 0.481, ['Noto Serif', 'NotoSerif-Regular']]
	];

/** As wide and as high as ours, so that no line moves. */
const formatFallbacks = (): string[] =>
	FALLBACKS.map(([family, { width, ascent, descent }, widthEm, names]) => {
		const size = width / widthEm;
		const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
		const sources = names.map((name) => `local('${name}')`).join(', ');
		return `@font-face {font-family: '${family}'; src: ${sources}; size-adjust: ${percent(size)}; ascent-override: ${percent(ascent / size)}; descent-override: ${percent(descent / size)}; line-gap-override: 0%;}`;
	});

/** The name of Chinese in the menu of languages, for systems without a Chinese font. */
const CHINESE_NAME = { name: 'U+4E2D, U+6587' };

/** @returns the upright faces of the first slices and their fallbacks */
export const formatFontsCss = (): string =>
	[
		...formatFallbacks(),
		formatFaces('Atlas Chinese Name', 'normal', CHINESE_NAME, cutFile('chinese')),
		formatFaces('Steppe Sans', 'normal', FIRST_SLICES, cutFile('sans')),
		formatFaces('Steppe Serif', 'normal', FIRST_SLICES, cutFile('serif'))
	].join('\n');

/** Chinese names in the tables; pages in Chinese have separate fonts, `chinese.css`. */
const CHINESE = { tables: 'U+2E80-9FFF, U+F900-FAFF, U+FF00-FFEF' };

/**
 * What is requested once the page has started: until then the browser slants the upright face, and
 * takes a letter that few words of the atlas have from a system font.
 */
export const formatLazyFontsCss = (): string =>
	[
		formatFaces('Source Sans 3 Variable', 'normal', SLICES, packageFile(SANS, 'normal')),
		formatFaces('Source Serif 4 Variable', 'normal', SLICES, packageFile(SERIF, 'normal')),
		formatFaces('Steppe Serif', 'italic', ITALIC_SLICES, cutFile('serif-italic')),
		formatFaces('Source Serif 4 Variable', 'italic', SLICES, packageFile(SERIF, 'italic')),
		formatFaces('Noto Sans SC', 'normal', CHINESE, cutFile('noto-sans-sc'))
	].join('\n');
