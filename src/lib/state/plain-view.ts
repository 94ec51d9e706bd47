import { DEFAULT_VIEW, type ViewState } from '../domain/view-state';
import { formatLink } from '../link/link';

/** A page as it opens: its year and republic, all else by default. A place in a talk stays. */
export function plainView({ year, republic, stage }: ViewState): ViewState {
	return { ...DEFAULT_VIEW, year, republic, stage };
}

/** True where a view is its page's own plain one, however its fields came about. */
export function isPlain(view: ViewState): boolean {
	return formatLink(view) === formatLink(plainView(view));
}
