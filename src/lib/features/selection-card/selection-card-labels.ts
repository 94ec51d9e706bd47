import { m } from '#messages';
import type { Evidence, FinanceRecord, Institute, PlacePrecision } from '$lib/core/data/types';
import { parseSector } from '$lib/core/domain/filters';
import { formatMoney } from '$lib/core/domain/money';
import { getSectorWord } from '$lib/layers/filter-labels';

export const CARD_LABELS = {
	/** `in use, approximate course, unverified` */
	state: (words: readonly string[]) =>
		words.reduce((before, next) => m.card_next({ before, next })),
	partner: ({ chinesePartner: partner, partnerCity: city }: Institute) =>
		partner && city ? m.card_partner_at({ partner, city }) : (partner ?? city),
	finance: ({ kind, sector: word }: FinanceRecord) => {
		const sector = getSectorWord(parseSector(word));
		return kind === 'loan' ? m.card_loan({ sector }) : m.card_grant({ sector });
	}
} as const;

/** Why a row is in doubt; empty if all of it was read in a source. */
export function describeEvidence(evidence: Evidence, placeRecalled = false): string {
	if (evidence === 'recalled') return m.card_recalled();
	return placeRecalled ? m.card_place_recalled() : '';
}

const AT_PLACES: Readonly<Record<PlacePrecision, (place: { place: string }) => string>> = {
	site: ({ place }) => place,
	city: m.card_in_city,
	region: m.card_in_region,
	country: m.card_in_country
};

/** A place with its precision: `Osh, Kyrgyzstan (the city, not the site)`. */
export function describePlace(place: string, precision: PlacePrecision): string {
	return AT_PLACES[precision]({ place });
}

const SUMS: Readonly<Record<FinanceRecord['amountBasis'], (sum: { sum: string }) => string>> = {
	nominal: m.card_sum_nominal,
	constant_usd_2021: m.card_sum_2021,
	constant_usd_2017: m.card_sum_2017,
	unknown: m.card_sum_unknown
};

/** `$300 million, in dollars of 2021` */
export function describeAmount({ amountMusd, amountBasis }: FinanceRecord): string {
	return amountMusd === null
		? m.card_no_figure()
		: SUMS[amountBasis]({ sum: formatMoney(amountMusd) });
}

/** `2013–2015`, `2013–end not found`. */
export function describeYears(first: number | null, last: number | null): string {
	return first === null && last === null
		? m.card_no_years()
		: `${first ?? m.card_no_start()}–${last ?? m.card_no_end()}`;
}
