import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import { joinClauses } from '$lib/text/lists';
import type { CountryCode } from '$lib/core/domain/countries';
import { nameCountry } from '$lib/text/country-names';
import { formatMillions } from '$lib/text/numbers';
import { YEARS, getYearIndex } from '$lib/core/domain/years';
import { STUDENT_MEASURE_LABELS } from '$lib/text/kind-labels';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { getLayerEntry } from '$lib/layers/catalog';
import { formatYears } from '$lib/text/year-runs';

/** `2018 · population 18.9 million`. */
export function describePopulation(country: CountryCode, year: number): string {
	const people = atlas.students[country].population[getYearIndex(year)]!.value;
	return people === null
		? m.panel_population_none({ year, quality: QUALITY_LABELS.none })
		: m.panel_population({ year, people: formatMillions(people, 1) });
}

const DOUBTS = [
	['none', m.panel_missing_none],
	['estimate', m.panel_missing_round],
	['suspect', m.panel_missing_suspect],
	['unverified', m.panel_missing_unverified]
] as const;

function studentLine(country: CountryCode, measure: 'all' | 'degree' | 'scholarship') {
	const series = getLayerEntry('students').series(
		{ ...DEFAULT_VIEW, studentMeasure: measure },
		country
	);
	return joinClauses(
		DOUBTS.flatMap(([quality, words]) => {
			const years = YEARS.filter((_, index) => series[index]!.quality === quality);
			return years.length === 0 ? [] : [words({ years: formatYears(years) })];
		})
	);
}

/** The gaps of the tables for a country: what each is about, and what is not known. */
export function describeMissing(country: CountryCode) {
	const name = nameCountry(country);
	const undated = atlas.institutes.filter(
		(institute) => institute.country === country && institute.opened === null
	).length;
	const approximate = atlas.corridors.filter(
		({ countries, segments }) =>
			countries.includes(country) && segments.some(({ course }) => course === 'straight')
	).length;
	return [
		...(['all', 'degree', 'scholarship'] as const).map((measure) => ({
			subject: STUDENT_MEASURE_LABELS[measure],
			words: studentLine(country, measure)
		})),
		{ subject: m.panel_missing_deals(), words: m.panel_missing_deals_text() },
		{
			subject: m.panel_missing_institutes(),
			words: undated > 0 && m.panel_missing_institutes_text({ count: undated })
		},
		{
			subject: m.panel_missing_corridors(),
			words: approximate > 0 && m.panel_missing_corridors_text({ count: approximate, name })
		}
	].filter(({ words }) => words);
}
