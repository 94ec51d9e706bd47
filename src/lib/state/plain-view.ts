import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { formatLink } from '../core/link/link';

/** A page as it opens: its year and country, all else by default. Talk and edition stay. */
export function plainView({ year, country, edition, stage }: ViewState): ViewState {
	return { ...DEFAULT_VIEW, year, country, edition, stage };
}

/** True where a view is its page's own plain one, however its fields came about. */
export function isPlain(view: ViewState): boolean {
	return formatLink(view) === formatLink(plainView(view));
}
