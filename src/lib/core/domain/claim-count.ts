/** Claims of the paper that are held against the tables; known without their words. */
export const CLAIM_COUNT = 14;
