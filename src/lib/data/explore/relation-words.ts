import type { HardMeasure, LeftOut, RankCorrelation } from './relation';

export const HARD_WORDS: Readonly<Record<HardMeasure, string>> = {
	'deals-investment': 'announced purchases',
	'deals-construction': 'announced building contracts',
	'trade-total': 'trade in goods, Chinese returns'
};

/** Stands beside every correlation. */
export const NO_CAUSE =
	'Correlation over five states proves no cause: what is large in one state is often large in it altogether.';

export const RELATION_RULE =
	'Spearman’s rank correlation over pairs in which both figures are reported. Years of one republic are not independent of each other, so no test of significance is given. Estimates, bounds and suspect figures are drawn and not counted.';

/** `rank correlation −0.12, n = 67`; says why where there is none. */
export function describeCorrelation({ rho, n, notCounted }: RankCorrelation): string {
	const beside = notCounted > 0 ? `, ${notCounted} more drawn and not counted` : '';
	if (rho === null) return `no rank correlation, n = ${n}${beside}`;
	return `rank correlation ${rho.toFixed(2).replace('-', '−')}, n = ${n}${beside}`;
}

const MISSING_WORDS: Readonly<Record<LeftOut['missing'], string>> = {
	money: 'no figure of money',
	students: 'no figure of students',
	both: 'no figure of money or students'
};

/** Why a republic and year has no point. */
export function describeLeftOut({ missing }: LeftOut): string {
	return MISSING_WORDS[missing];
}
