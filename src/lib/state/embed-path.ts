import type { ViewState } from '../core/domain/view-state';
import {
	formatEmbedOptions,
	parseEmbedOptions,
	type EmbedOptions
} from '../core/link/embed-options';
import { formatLink, parseLink } from '../core/link/link';

const EMBED_FOLDER = '/embed';

/** A talk has its own pages: in a frame its step is a view like any other. */
const withoutStage = (view: ViewState): ViewState =>
	view.stage === null ? view : { ...view, stage: null };

/** The view and options of `/embed/2016/kazakhstan?timeline=no`; null if the path is not for a frame. */
export function parseEmbedPath(path: string, query: string) {
	if (path !== EMBED_FOLDER && !path.startsWith(`${EMBED_FOLDER}/`)) return null;
	const parsed = parseLink(path.slice(EMBED_FOLDER.length) || '/', query);
	if (!parsed) return null;
	const { options, ignored } = parseEmbedOptions(query);
	const view = withoutStage(parsed.view);
	return { view, ignored: [...new Set([...parsed.ignored, ...ignored])], options };
}

/** Path and query of a view for a frame, without the base path. `parseEmbedPath` is its inverse. */
export function formatEmbedPath(view: ViewState, options: EmbedOptions): string {
	const [path, query] = formatLink(withoutStage(view)).split('?');
	const parts = [query, formatEmbedOptions(options)].filter(Boolean).join('&');
	return `${EMBED_FOLDER}${path}${parts && `?${parts}`}`;
}
