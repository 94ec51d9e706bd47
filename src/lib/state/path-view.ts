import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { parseLink } from '../core/link/link';

/** The view of a step's link; the opening view if the link is invalid. */
export function parsePathView(link: string): ViewState {
	const [path = '/', query = ''] = link.split('?');
	return parseLink(path, query)?.view ?? DEFAULT_VIEW;
}
