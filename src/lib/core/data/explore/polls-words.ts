import { m } from '#messages';
import { NUMBER_LOCALE } from '../../domain/languages';
import { formatPercent } from '../../domain/numbers';
import type { CountryCode } from '../../domain/countries';
import type { PollAnswer } from './types';

const GAPS: Readonly<Record<CountryCode, string | null>> = {
	KAZ: null,
	KGZ: null,
	TJK: m.explore_poll_gap_tjk(),
	TKM: m.explore_poll_gap_tkm(),
	UZB: m.explore_poll_gap_uzb()
};

/** What is missing of a country's polls; null where there are many. */
export function describePollGap(country: CountryCode): string | null {
	return GAPS[country];
}

const NUMBER = new Intl.NumberFormat(NUMBER_LOCALE);

/** How many gave an answer, `92%`, or by how much that changed, `−15 points`. */
export function formatAnswer({ value, unit }: Pick<PollAnswer, 'value' | 'unit'>): string {
	if (unit === 'percent') return formatPercent(value);
	const sign = value < 0 ? '−' : '+';
	return m.explore_poll_points({ value: sign + NUMBER.format(Math.abs(value)) });
}
