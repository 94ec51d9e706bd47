import { m } from '#messages';
import { formatHundredths } from '../../domain/numbers';
import type { LeftOut, RankCorrelation } from './relation';

/** `rank correlation −0.12 from 67 pairs of figures`; says why where there is none. */
export function describeCorrelation({ rho, n, notCounted }: RankCorrelation): string {
	const words =
		rho === null
			? m.relation_no_correlation({ n })
			: m.relation_correlation({ rho: formatHundredths(rho), n });
	return notCounted > 0 ? m.relation_correlation_beside({ words, count: notCounted }) : words;
}

const MISSING_WORDS: Readonly<Record<LeftOut['missing'], string>> = {
	money: m.relation_missing_money(),
	students: m.relation_missing_students(),
	both: m.relation_missing_both()
};

/** Why a country and year has no point. */
export function describeLeftOut({ missing }: LeftOut): string {
	return MISSING_WORDS[missing];
}
