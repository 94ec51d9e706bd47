import type { ClaimWords } from './claims-model';
import { MONEY_CLAIMS } from './claims-words-money';
import { PEOPLE_CLAIMS } from './claims-words-people';
import { AGREEMENT_CLAIMS } from './claims-words-agreements';

/** The fourteen claims in the order of their numbers. */
export const CLAIM_WORDS: readonly ClaimWords[] = [
	...AGREEMENT_CLAIMS,
	...MONEY_CLAIMS,
	...PEOPLE_CLAIMS
].sort((a, b) => a.number - b.number);
