import { m } from '#messages';
import type { CountryCode } from '$lib/core/domain/countries';
import { nameCountry } from '$lib/text/country-names';
import { formatDate } from '$lib/text/dates';
import { joinAttributes, joinCommas } from '$lib/text/lists';
import { formatAnswer } from '$lib/text/poll-labels';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import type { PollLine, PollPoint } from './poll-waves';

/** The name of the picture, in menus and files. */
export const nameWaves = (country: CountryCode): string =>
	m.explore_waves_title({ name: nameCountry(country) });

/** `good 55%, 2019`: an answer with its latest share. */
export function nameLine({ answer, points }: PollLine): string {
	const last = points.at(-1)!;
	return joinCommas([`${answer} ${formatAnswer(last.answer)}`, String(last.poll.lastYear)]);
}

/** `2018: good 39%`, with its quality if it is no plain figure. */
export function describePoint({ poll, answer }: PollPoint): string {
	const found = m.forms_labelled({
		label: formatDate(poll.yearText),
		text: `${answer.answer} ${formatAnswer(answer)}`
	});
	return answer.quality === 'reported'
		? found
		: joinAttributes([found, QUALITY_LABELS[answer.quality]]);
}
