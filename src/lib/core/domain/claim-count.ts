/** Number of the paper's claims, for code that does not load their texts. */
export const CLAIM_COUNT = 14;
