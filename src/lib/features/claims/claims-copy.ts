import type { ClaimText } from './claims-model';
import { MONEY_CLAIMS } from './claims-copy-money';
import { PEOPLE_CLAIMS } from './claims-copy-people';
import { AGREEMENT_CLAIMS } from './claims-copy-agreements';

/** The fourteen claims in the order of their numbers. */
export const CLAIM_COPY: readonly ClaimText[] = [
	...AGREEMENT_CLAIMS,
	...MONEY_CLAIMS,
	...PEOPLE_CLAIMS
].sort((a, b) => a.number - b.number);
