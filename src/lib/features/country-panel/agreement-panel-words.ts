import { m } from '#messages';
import { STEP_WORDS, type Placement } from '$lib/core/data/explore/alignment';
import type { AgreementSide } from '$lib/core/data/explore/agreement-catalog';
import type { Agreement } from '$lib/core/data/explore/types';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import type { Quality } from '$lib/core/domain/quality';
import { formatDate } from '$lib/core/domain/dates';

const SIDE_WORDS: Readonly<Record<AgreementSide, string>> = {
	CHN: m.panel_part_agreement_chn(),
	RUS: m.panel_part_agreement_rus(),
	USA: m.panel_part_agreement_usa()
};

export function describeSide(side: AgreementSide): string {
	return SIDE_WORDS[side];
}

function withDoubt(text: string, quality: Quality | null): string {
	return quality === 'unverified'
		? m.forms_doubted({ text, quality: QUALITY_WORDS.unverified })
		: text;
}

/** `since 15 June 2001`, `from 2006 to 19 December 2012`. */
export function describeAgreementDates({ fromDate, toDate, quality }: Agreement): string {
	const dates =
		toDate === null
			? m.panel_part_agreement_since({ date: formatDate(fromDate) })
			: m.panel_part_agreement_from_to({ from: formatDate(fromDate), to: formatDate(toDate) });
	return withDoubt(dates, quality);
}

/** `furthest at the end of 2018: strategic partnership`. */
export function describeFurthest({ step, quality }: Placement, year: number): string {
	return withDoubt(m.panel_part_agreement_furthest({ year, step: STEP_WORDS[step] }), quality);
}
