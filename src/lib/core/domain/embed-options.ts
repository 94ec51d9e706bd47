/** Themes of an embedded map; `system` follows the reader's system. */
export const EMBED_THEMES = ['system', 'dark', 'light'] as const;

/** How an embedded map is shown; what it shows is its view. */
export interface EmbedOptions {
	theme: (typeof EMBED_THEMES)[number];
	/** Shows the timeline under the map. */
	hasTimeline: boolean;
	/** A picture that never becomes the live map. */
	isStatic: boolean;
}

export const DEFAULT_EMBED: EmbedOptions = { theme: 'system', hasTimeline: true, isStatic: false };
