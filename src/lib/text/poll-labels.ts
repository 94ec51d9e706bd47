import type { CountryCode } from '../core/domain/countries';
import type { PollAnswer } from '../core/data/explore/types';
import { m } from '#messages';
import { formatPercent, formatPlain } from './numbers';

/** What is missing from a country's polls; null if there are many. */
export const POLL_GAPS: Readonly<Record<CountryCode, string | null>> = {
	KAZ: null,
	KGZ: null,
	TJK: m.explore_poll_gap_tjk(),
	TKM: m.explore_poll_gap_tkm(),
	UZB: m.explore_poll_gap_uzb()
};

/** The share of an answer, `92%`, or its change, `−15 points`. */
export function formatAnswer({ value, unit }: Pick<PollAnswer, 'value' | 'unit'>): string {
	if (unit === 'percent') return formatPercent(value);
	const sign = value < 0 ? '−' : '+';
	return m.explore_poll_points({ value: sign + formatPlain(Math.abs(value)) });
}
