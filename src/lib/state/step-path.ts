import type { ViewState } from '../core/domain/view-state';
import { formatLink } from '../core/link/link';
import { splitHash } from '../core/site/split-url';
import { isUserStep, USER_STEP_PREFIX } from './user-steps.svelte';
import { parseStagePath } from './stage-path';

/** The link of a step that shows a view, without its position in a talk or its edition. */
export function formatViewPath(view: ViewState): string {
	return formatLink({ ...view, stage: null, edition: null });
}

/**
 * The step link of a pasted URL, of this site or of another copy of the atlas; null if it is no view.
 * @param base the folder that this copy is served from
 */
export function parseUrlPath(
	text: string,
	base: string
): { link: string; ignored: readonly string[] } | null {
	let url: URL;
	try {
		url = new URL(text.trim(), 'http://atlas.invalid');
	} catch {
		return null;
	}
	// a portable copy has its pages after the #
	const page = url.hash.startsWith('#/') ? splitHash(url) : null;
	if (!page && url.protocol !== 'http:' && url.protocol !== 'https:') return null;
	const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
	const parsed = parseStagePath(page?.path ?? path, page?.query ?? url.search);
	return parsed && { link: formatViewPath(parsed.view), ignored: parsed.ignored };
}

/** The URL that shows a step of the user's own talk on stage, without the base path. */
export function getUserStepPath(id: string): string {
	return formatStepPath(USER_STEP_PREFIX + id);
}

/** The URL of the presenter's window at a step of the user's own talk. */
export function formatPresenterPath(id: string): string {
	return `/presenter?step=${USER_STEP_PREFIX}${id}`;
}

/** The URL that shows a step of any talk on stage, without the base path. */
export function formatStepPath(word: string): string {
	return isUserStep(word) ? `/present/own?step=${word}` : `/present/${word}`;
}
