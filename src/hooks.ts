import { base } from '$app/paths';
import type { Reroute } from '@sveltejs/kit';

/** No page has this path: an unreadable URL is reported like any unknown one. */
const UNREADABLE = '/unreadable';

/** Keeps a URL with broken percent signs from stopping the page before it starts. */
export const reroute: Reroute = ({ url }) => {
	try {
		decodeURI(url.pathname);
	} catch {
		return base + UNREADABLE;
	}
};
