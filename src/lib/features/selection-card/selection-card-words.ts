import { m } from '#messages';
import type { Evidence, FinanceRecord, Institute, PlacePrecision } from '$lib/core/data/types';
import { formatCount } from '$lib/core/domain/numbers';

export const SELECTION_WORDS = {
	close: m.card_close(),
	loading: m.card_loading(),
	retry: m.card_retry(),
	unknown: m.card_unknown(),
	unknownTitle: m.card_unknown_title(),
	stretches: (year: number) => m.card_stretches({ year }),
	/** Stands before the state of a stretch. */
	beforeState: (name: string) => m.card_stretch_state({ name }),
	source: m.card_source()
} as const;

/** What stands before the facts of a card. */
export const TERMS = {
	length: m.card_length(),
	operator: m.card_operator(),
	through: m.card_through(),
	belt: m.card_belt(),
	host: m.card_host(),
	place: m.card_place(),
	partner: m.card_partner(),
	opened: m.card_opened(),
	closed: m.card_closed(),
	date: m.card_date(),
	fromChina: m.card_from_china(),
	cost: m.card_cost(),
	status: m.card_status(),
	ownStatus: m.card_own_status(),
	history: m.card_history(),
	years: m.card_years(),
	amount: m.card_amount(),
	from: m.card_from(),
	signed: m.card_signed()
} as const;

export const CARD_WORDS = {
	nothingAgreed: m.card_nothing_agreed(),
	undated: m.card_undated(),
	noFigure: m.card_no_figure(),
	stretch: (from: string, to: string) => m.card_stretch({ from, to }),
	at: (place: string, republic: string) => m.card_at({ place, republic }),
	/** `in use, approximate course, unverified` */
	state: (words: readonly string[]) =>
		words.reduce((before, next) => m.card_next({ before, next })),
	partner: ({ chinesePartner: partner, partnerCity: city }: Institute) =>
		partner && city ? m.card_partner_at({ partner, city }) : (partner ?? city),
	site: (sector: string) => m.card_site({ sector }),
	finance: (kind: FinanceRecord['kind'], sector: string) =>
		kind === 'loan' ? m.card_loan({ sector }) : m.card_grant({ sector }),
	length: (lengthKm: number) => m.rows_length_km({ length: formatCount(lengthKm) }),
	sum: (amountMusd: number) => m.rows_sum_musd({ sum: formatCount(amountMusd) })
} as const;

/** Why a row is in doubt; empty where all of it was read. */
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

/** A place with how well it is known: `Osh, Kyrgyzstan (the city, not the site)`. */
export function describePlace(place: string, precision: PlacePrecision): string {
	return AT_PLACES[precision]({ place });
}

const SUMS: Readonly<Record<FinanceRecord['amountBasis'], (sum: { sum: string }) => string>> = {
	nominal: m.card_sum_nominal,
	constant_usd_2021: m.card_sum_2021,
	constant_usd_2017: m.card_sum_2017,
	unknown: m.card_sum_unknown
};

/** `300 million USD, in dollars of 2021` */
export function describeAmount({ amountMusd, amountBasis }: FinanceRecord): string {
	return amountMusd === null
		? CARD_WORDS.noFigure
		: SUMS[amountBasis]({ sum: formatCount(amountMusd) });
}

/** `2013–2015`, `2013–end not found`. */
export function describeYears(first: number | null, last: number | null): string {
	return first === null && last === null
		? m.card_no_years()
		: `${first ?? m.card_no_start()}–${last ?? m.card_no_end()}`;
}
