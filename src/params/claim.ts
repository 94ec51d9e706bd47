import { CLAIM_COUNT } from '$lib/core/domain/claim-count';

/** The number of a claim, without leading zeros. */
export const match = (word: string): boolean =>
	/^[1-9]\d?$/.test(word) && Number(word) <= CLAIM_COUNT;
