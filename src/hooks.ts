import { base } from '$app/paths';
import type { Reroute } from '@sveltejs/kit';

/** No page has this path: what cannot be read is told like any address that is no page. */
const UNREADABLE = '/unreadable';

/** Keeps an address with broken percent signs from stopping the page before it has begun. */
export const reroute: Reroute = ({ url }) => {
	try {
		decodeURI(url.pathname);
	} catch {
		return base + UNREADABLE;
	}
};
