import { m } from '#messages';
import { joinCommas } from '$lib/core/domain/lists';

/** Names the parameters of a link that were left out. */
export function describeIgnored(names: readonly string[]): string {
	const quoted = joinCommas(names.map((name) => m.map_page_quoted({ name })));
	return m.map_page_ignored({ quoted });
}
