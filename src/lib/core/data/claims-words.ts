import type { ClaimWords } from './claims-model';
import { MONEY_CLAIMS } from './claims-words-money';
import { PEOPLE_CLAIMS } from './claims-words-people';
import { TIE_CLAIMS } from './claims-words-ties';

/** The fourteen claims in the order of their numbers. */
export const CLAIM_WORDS: readonly ClaimWords[] = [
	...TIE_CLAIMS,
	...MONEY_CLAIMS,
	...PEOPLE_CLAIMS
].sort((a, b) => a.number - b.number);
