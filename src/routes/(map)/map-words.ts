import { m } from '#messages';
import { joinCommas } from '$lib/core/domain/lists';

/** What the map's page says when something did not go as it should. */
export const MAP_WORDS = {
	noWebGl: m.map_page_no_web_gl(),
	notLoaded: m.map_page_not_loaded(),
	again: m.part_again(),
	closeNotice: m.map_page_close_notice()
} as const;

/** Names the parameters of a link that were left out. */
export function describeIgnored(names: readonly string[]): string {
	const quoted = joinCommas(names.map((name) => m.map_page_quoted({ name })));
	return m.map_page_ignored({ quoted });
}
