import { LANGUAGE } from '#language';
import { isPublicAddress } from './public-address';
import { getPublicUrl, getWebUrl } from './urls';

/** A URL as one types it, without its protocol. */
export const dropProtocol = (url: string): string => url.replace(/^https?:\/\//, '');

/**
 * The URL of a path that everybody can open: at the address that the site was built for, else where
 * the page is now. Empty if both are of this computer or its network. Browser only.
 */
export function getPublishedUrl(path: string): string {
	const built = __PORTABLE__ ? '' : getPublicUrl(new URL(location.href), LANGUAGE, path);
	return [built, getWebUrl(path)].find(isPublicAddress) ?? '';
}
