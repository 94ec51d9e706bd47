import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import type { Cell } from '$lib/core/data/types';
import { joinClauses } from '$lib/core/domain/lists';
import { countryByCode, type CountryCode } from '$lib/core/domain/countries';
import type { Quality } from '$lib/core/domain/quality';
import { YEARS } from '$lib/core/domain/years';
import { STUDENT_MEASURE_WORDS } from '$lib/layers/students/describe';
import { selectStudentSeries } from '$lib/layers/students/select';
import { formatYears } from '$lib/core/domain/year-runs';

/** One line of the list of gaps: the subject, and what is not known of it. */
export interface MissingLine {
	subject: string;
	words: string;
}

function yearsOf(series: readonly Cell[], quality: Quality): string {
	return formatYears(YEARS.filter((_, index) => series[index]!.quality === quality));
}

const DOUBTS = [
	['none', m.panel_missing_none],
	['estimate', m.panel_missing_round],
	['suspect', m.panel_missing_suspect],
	['unverified', m.panel_missing_unverified]
] as const;

function studentLine(country: CountryCode, measure: 'all' | 'degree' | 'scholarship') {
	const series = selectStudentSeries(country, measure);
	return joinClauses(
		DOUBTS.flatMap(([quality, words]) => {
			const years = yearsOf(series, quality);
			return years === '' ? [] : [words({ years })];
		})
	);
}

/** The gaps of the tables for a country, in words. */
export function describeMissing(country: CountryCode): MissingLine[] {
	const students = (['all', 'degree', 'scholarship'] as const).map((measure) => ({
		subject: STUDENT_MEASURE_WORDS[measure],
		words: studentLine(country, measure)
	}));
	const undated = atlas.institutes.filter(
		(institute) => institute.country === country && institute.opened === null
	).length;
	const corridors = atlas.corridors.filter((corridor) => corridor.countries.includes(country));
	const approximate = corridors.filter((corridor) =>
		corridor.segments.some((segment) => segment.approximate)
	).length;
	return [
		...students,
		{
			subject: m.panel_missing_deals(),
			words: m.panel_missing_deals_words()
		},
		{
			subject: m.panel_missing_institutes(),
			words: undated > 0 ? m.panel_missing_institutes_words({ count: undated }) : ''
		},
		{
			subject: m.panel_missing_corridors(),
			words:
				approximate > 0
					? m.panel_missing_corridors_words({
							count: approximate,
							name: countryByCode(country).name
						})
					: ''
		}
	].filter((line) => line.words !== '');
}
