import { DEFAULT_EMBED, EMBED_THEMES, type EmbedOptions } from '../domain/embed-options';
import {
	choiceField,
	formatPageQuery,
	parsePageQuery,
	yesField,
	type PageGrammar
} from './page-query';

/** Parameters of links to an embedded map only. */
const EMBED_GRAMMAR: PageGrammar<EmbedOptions> = {
	theme: choiceField('theme', EMBED_THEMES, DEFAULT_EMBED.theme),
	hasTimeline: yesField('timeline', DEFAULT_EMBED.hasTimeline),
	isStatic: yesField('still', DEFAULT_EMBED.isStatic)
};

/** Reads them from a query that also has the view. `ignored` names values that were not understood. */
export function parseEmbedOptions(query: string): { options: EmbedOptions; ignored: string[] } {
	const all = new URLSearchParams(query);
	const own = Object.values(EMBED_GRAMMAR).flatMap(({ name }) => {
		const text = all.getAll(name).at(-1);
		return text === undefined ? [] : [[name, text]];
	});
	const { state, ignored } = parsePageQuery(EMBED_GRAMMAR, String(new URLSearchParams(own)));
	return { options: state, ignored };
}

/** Without a question mark, `timeline=no&theme=dark`: only what differs from the default. */
export function formatEmbedOptions(options: EmbedOptions): string {
	return formatPageQuery(EMBED_GRAMMAR, options).replace(/^\?/, '');
}
