/** The view of the map that opens the article. */
export const OPENING_LINK = '/2018?layers=students';

/**
 * The map that opens the article, as it is drawn: beside the title, and above it on upright screens.
 */
export const OPENING_PICTURES = {
	wide: { widthPx: 1060, heightPx: 900, scale: 1.6 },
	upright: { widthPx: 390, heightPx: 400, scale: 1.6 }
} as const;

/** As a path of the site: `views/opening-wide-dark.webp`. */
export const getOpeningPicture = (
	kind: keyof typeof OPENING_PICTURES,
	theme: 'dark' | 'light'
): string => `views/opening-${kind}-${theme}.webp`;
