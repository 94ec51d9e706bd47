import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { moneyUnit } from '$lib/core/domain/money';
import { formatMillions } from '$lib/core/domain/numbers';
import type { CountryCode } from '$lib/core/domain/countries';
import { yearIndex } from '$lib/core/domain/years';

export const PANEL_WORDS = {
	bySector: (span: string) => m.panel_by_sector_head({ span, unit: moneyUnit('billions') }),
	unverified: QUALITY_WORDS.unverified
} as const;

/** `2018 · population 18.9 million`. */
export function describePopulation(country: CountryCode, year: number): string {
	const people = atlas.students[country].population[yearIndex(year)]!.value;
	return people === null
		? m.panel_population_none({ year, quality: QUALITY_WORDS.none })
		: m.panel_population({ year, people: formatMillions(people, 1) });
}
