/** Themes that a page may ask of an embedded map; `system` follows the reader's own system. */
export const EMBED_THEMES = ['system', 'dark', 'light'] as const;

/** How a map in another page is shown; what it shows is its view. */
export interface EmbedOptions {
	theme: (typeof EMBED_THEMES)[number];
	/** With the years under the map. */
	hasTimeline: boolean;
	/** A picture that never becomes the live map. */
	isStatic: boolean;
}

export const DEFAULT_EMBED: EmbedOptions = { theme: 'system', hasTimeline: true, isStatic: false };
