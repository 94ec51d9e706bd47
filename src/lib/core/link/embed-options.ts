import {
	makeChoiceField,
	formatPageQuery,
	getInitialState,
	parsePageQuery,
	makeYesField,
	type PageState
} from './page-query';

/** Themes of an embedded map; `system` follows the reader's system. */
export const EMBED_THEMES = ['system', 'dark', 'light'] as const;

/** Parameters of links to an embedded map only: how it is shown. What it shows is its view. */
const EMBED_GRAMMAR = {
	theme: makeChoiceField('theme', EMBED_THEMES, 'system'),
	/** Shows the timeline under the map. */
	hasTimeline: makeYesField('timeline', true),
	/** A picture that never becomes the live map. */
	isStatic: makeYesField('still', false)
};
export type EmbedOptions = PageState<typeof EMBED_GRAMMAR>;
export const DEFAULT_EMBED: EmbedOptions = getInitialState(EMBED_GRAMMAR);

/** Reads them from a query that also has the view. `ignored` names values that were not understood. */
export function parseEmbedOptions(query: string): { options: EmbedOptions; ignored: string[] } {
	const { state: options, ignored } = parsePageQuery(EMBED_GRAMMAR, query);
	return { options, ignored };
}

/** Without a question mark, `timeline=no&theme=dark`: only what differs from the default. */
export const formatEmbedOptions = (options: EmbedOptions): string =>
	formatPageQuery(EMBED_GRAMMAR, options).replace(/^\?/, '');
