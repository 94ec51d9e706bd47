import { DEFAULT_EMBED, EMBED_THEMES, type EmbedOptions } from '../domain/embed-options';
import {
	choiceField,
	formatPageQuery,
	parsePageQuery,
	yesField,
	type PageGrammar
} from './page-query';

/** The words that only the link of an embedded map has, beside those of every view. */
export const EMBED_GRAMMAR: PageGrammar<EmbedOptions> = {
	theme: choiceField('theme', EMBED_THEMES, DEFAULT_EMBED.theme),
	hasTimeline: yesField('timeline', DEFAULT_EMBED.hasTimeline),
	isStatic: yesField('still', DEFAULT_EMBED.isStatic)
};

/** Reads them from a query that also says the view. Values not understood are named in `ignored`. */
export function parseEmbedOptions(query: string): { options: EmbedOptions; ignored: string[] } {
	const all = new URLSearchParams(query);
	const own = new URLSearchParams();
	for (const { name } of Object.values(EMBED_GRAMMAR)) {
		const text = all.getAll(name).at(-1);
		if (text !== undefined) own.set(name, text);
	}
	const { state, ignored } = parsePageQuery(EMBED_GRAMMAR, own.toString());
	return { options: state, ignored };
}

/** The options without a question mark, `timeline=no&theme=dark`: only what differs from the default. */
export function formatEmbedOptions(options: EmbedOptions): string {
	return formatPageQuery(EMBED_GRAMMAR, options).replace(/^\?/, '');
}
