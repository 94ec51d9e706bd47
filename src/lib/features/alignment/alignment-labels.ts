import { m } from '#messages';
import type { Placement, AgreementChange } from '$lib/core/data/explore/alignment';
import { nameAgreement } from '$lib/text/agreement-labels';
import { getAgreementKind, STEP_LABELS } from '$lib/text/agreement-names';
import type { AlignmentStep } from '$lib/core/data/explore/agreement-catalog';
import type { Agreement } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { nameCountry } from '$lib/text/country-names';
import { formatDate } from '$lib/text/dates';
import { joinCommas } from '$lib/text/lists';
import type { PlacedSide } from './alignment-spans';

export const SIDE_LABELS: Readonly<Record<PlacedSide, string>> = {
	RUS: m.alignment_towards_russia(),
	CHN: m.alignment_towards_china()
};

/** `Kazakhstan, towards China`. */
export const nameSide = (name: string, side: PlacedSide): string =>
	m.alignment_of_side({ name, side: SIDE_LABELS[side] });

/** Short names of the steps, for the axes. */
export const STEP_SHORT: Readonly<Record<AlignmentStep, string>> = {
	none: m.alignment_short_none(),
	contact: m.alignment_short_contact(),
	loose: m.alignment_short_loose(),
	strategic: m.alignment_short_strategic(),
	comprehensive: m.alignment_short_comprehensive(),
	'comprehensive-raised': m.alignment_short_raised(),
	'economic-union': m.alignment_short_economic_union(),
	alliance: m.alignment_short_alliance()
};

/** `CSTO, treaty of alliance` */
export function listAgreements(agreements: readonly Agreement[]): string {
	return joinCommas(agreements.map(({ status }) => getAgreementKind(status).short));
}

export function describePlace(
	country: CountryCode,
	year: number,
	side: PlacedSide,
	{ step, quality, restsOn }: Placement
): string {
	const name = nameCountry(country);
	const placed = { name, year, side: SIDE_LABELS[side], step: STEP_LABELS[step] };
	if (restsOn.length === 0) return m.alignment_place_silent(placed);
	const words = listAgreements(restsOn);
	if (quality === 'unverified')
		return m.alignment_place({ ...placed, agreements: m.alignment_doubted({ words }) });
	// a partnership has the name of its level: it need not be repeated
	return words === placed.step
		? m.alignment_place_bare(placed)
		: m.alignment_place({ ...placed, agreements: words });
}

/** Start or end of the agreement, and its date separately. */
export function describeChange({ agreement, change, date }: AgreementChange) {
	const name = nameAgreement(agreement);
	const words = change === 'begins' ? m.alignment_begins({ name }) : m.alignment_ends({ name });
	return { date: formatDate(date), words };
}

/** A change in a line: `14 May 2018, begins: customs union`. */
export const describeDatedChange = (change: AgreementChange): string =>
	m.alignment_dated_change(describeChange(change));
