import { isPublicAddress, isThisComputer } from '$lib/core/site/public-address';

/** Longer codes are too fine to be scanned from the middle of a room. */
export const LONGEST_CODE = 1200;

/** A code, and whether everybody can open it or only those in this computer's network; or why not. */
export type StageCode =
	{ kind: 'code'; url: string; isPublic: boolean } | { kind: 'file' | 'local' | 'too-long' };

/**
 * The code of a view on stage, or why there is none: the page is a file on this computer, or served to
 * this computer alone, or the talk is too long for a code that can be scanned from a seat.
 * @param url the whole URL of the view
 * @param fragment the user's own talk, as the part after `#`; else empty
 */
export function getStageCode(url: string, fragment: string): StageCode {
	if (!/^https?:/.test(url)) return { kind: 'file' };
	if (isThisComputer(url)) return { kind: 'local' };
	const isPublic = isPublicAddress(url);
	if (fragment === '') return { kind: 'code', url, isPublic };
	const whole = `${url}#${fragment}`;
	return whole.length > LONGEST_CODE
		? { kind: 'too-long' }
		: { kind: 'code', url: whole, isPublic };
}

/** A URL of this computer at its address in the network; as it is without one. */
export function moveToNetwork(url: string, origin: string | null): string {
	return origin === null || !isThisComputer(url)
		? url
		: origin + url.slice(new URL(url).origin.length);
}

/** The address of this computer for others in its network; null if its server does not know one. */
export async function askNetworkOrigin(address: string): Promise<string | null> {
	const answer = await fetch(address, { cache: 'no-store' }).catch(() => null);
	const told: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
	if (typeof told !== 'object' || told === null || !('origins' in told)) return null;
	const origins: readonly unknown[] = Array.isArray(told.origins) ? told.origins : [];
	return origins.find((origin) => typeof origin === 'string') ?? null;
}
