import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { formatLink } from '../core/link/link';

/** A page as it opens: its year and country, and defaults for the rest. Talk and edition stay. */
export function plainView({ year, country, edition, stage }: ViewState): ViewState {
	return { ...DEFAULT_VIEW, year, country, edition, stage };
}

/** True if a view equals its page's own plain one. */
export function isPlain(view: ViewState): boolean {
	return formatLink(view) === formatLink(plainView(view));
}
