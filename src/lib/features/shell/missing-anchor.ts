import type { RetiredItem, LinkItem } from '$lib/core/link/link-items';
import { findRetired } from '$lib/find/named-items';
import { findNearest } from '$lib/find/nearest';
import { CLAIM_COUNT } from '$lib/core/domain/claim-count';
import { getCurrentWord, ID_ALIASES } from '$lib/core/link/aliases';

/** What an anchor was that the page does not have, and the nearest one. */
export interface MissingAnchor {
	retired: RetiredItem | null;
	nearest: PagePlace | null;
}

/** A part of a page, by the anchor that leads to it. */
export interface PagePlace {
	id: string;
	name: string;
}

/** What an anchor names: a source, a table or a claim; null for a section of the page. */
function parseAnchor(anchor: string): LinkItem | null {
	const [, kind, id = ''] = /^(source|table)-(.+)$/.exec(anchor) ?? [];
	if (kind === 'source' || kind === 'table') return { kind, id };
	return /^claim-\d+$/.test(anchor) ? { kind: 'claim', id: anchor } : null;
}

function nearestPlace(anchor: string, places: readonly PagePlace[]): PagePlace | null {
	const [, claim] = /^claim-(\d{1,6})$/.exec(anchor) ?? [];
	if (claim !== undefined) {
		const number = Math.min(CLAIM_COUNT, Math.max(1, Number(claim)));
		return places.find(({ id }) => id === `claim-${number}`) ?? null;
	}
	// a step of the talk that has another name now
	const step = getCurrentWord(ID_ALIASES.step, anchor);
	if (step !== anchor) return places.find(({ id }) => id === step) ?? null;
	const kind = parseAnchor(anchor)?.kind ?? '';
	const prefix = kind && `${kind}-`;
	const alike = places
		.filter(({ id }) => id.startsWith(prefix))
		.map((place) => ({ place, id: place.id.slice(prefix.length), name: place.name }));
	return findNearest(anchor.slice(prefix.length), alike)?.place ?? null;
}

/** @param anchor the part after the `#` @throws Error if a table cannot be loaded */
export async function findMissingAnchor(
	anchor: string,
	places: readonly PagePlace[]
): Promise<MissingAnchor> {
	const item = parseAnchor(anchor);
	const retired = (item && (await findRetired(item))) ?? null;
	const { kind = '', id = '' } = retired?.successor ?? {};
	const known = kind === 'claim' ? id : `${kind}-${id}`;
	return {
		retired,
		nearest: places.find((place) => place.id === known) ?? nearestPlace(anchor, places)
	};
}
