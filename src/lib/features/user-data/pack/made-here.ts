import { findBrowserStorage, keep, readStored } from '$lib/state/browser-storage';

const KEY = 'atlas-own-links';
/** Of links; older ones are forgotten. */
const MOST = 40;

/** A fingerprint of 64 bits: the table itself is not stored. */
function digest(text: string): string {
	const seeds = [0x811c9dc5, 0x1000193];
	return seeds
		.map((seed) => {
			let hash = seed;
			for (let index = 0; index < text.length; index += 1)
				hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995) ^ (hash >>> 15);
			return (hash >>> 0).toString(36);
		})
		.join('.');
}

const listMade = () =>
	(readStored(findBrowserStorage('localStorage'), KEY) ?? '').split(' ').filter(Boolean);

/** Remembers that the packed table of a link was made in this browser. */
export function rememberMade(packed: string): void {
	const made = [digest(packed), ...listMade().filter((each) => each !== digest(packed))];
	keep(findBrowserStorage('localStorage'), KEY, made.slice(0, MOST).join(' '));
}

/** False for the links of others, and for the reader's own in another browser. */
export const wasMadeHere = (packed: string): boolean => listMade().includes(digest(packed));

export const forgetMade = (): void => void keep(findBrowserStorage('localStorage'), KEY, null);
