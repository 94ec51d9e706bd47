import type { Institute } from '$lib/core/data/types';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR, clampYear } from '$lib/core/domain/years';
import { formatLink } from '$lib/core/link/link';
import { makeChoiceField, makeWholeField } from '$lib/core/link/page-query';

export const CHINESE_SIDE_PARTS = ['partners', 'ties', 'flights', 'hosts', 'map'] as const;

/** The link parameters of `/chinese-side?year=2014`. */
export const CHINESE_SIDE_GRAMMAR = {
	year: makeWholeField('year', [FIRST_YEAR, LAST_YEAR], LAST_YEAR)
};

/** The same for a frame, which contains one of its parts. */
export const CHINESE_SIDE_FRAME_GRAMMAR = {
	...CHINESE_SIDE_GRAMMAR,
	part: makeChoiceField('part', CHINESE_SIDE_PARTS, 'partners')
};

/** The view that shows a site; one that opens later is shown in the first year that draws it. */
export function formatSiteLink(site: Institute, year: number): string {
	const opened = Number(site.opened?.slice(0, 4) ?? year);
	return formatLink({
		...DEFAULT_VIEW,
		year: clampYear(Math.max(year, opened)),
		country: site.country,
		focus: 'institutes',
		selection: { kind: 'institute', id: site.id }
	});
}
