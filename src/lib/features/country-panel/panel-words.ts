import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { formatRatio } from '$lib/core/domain/numbers';
import type { RepublicCode } from '$lib/core/domain/republics';
import { yearIndex } from '$lib/core/domain/years';

export const PANEL_WORDS = {
	bySector: (span: string) => m.panel_by_sector_head({ span, unit: m.panel_billions() }),
	unverified: QUALITY_WORDS.unverified
} as const;

/** A sum of money without the name of the dollar: `18.64 bn` of `18.64 bn USD`. */
export function withoutDollars(text: string): string {
	return text.endsWith(m.panel_dollars()) ? text.slice(0, -m.panel_dollars().length) : text;
}

/** A sum of money as its number and its unit, `18.64` and ` bn USD`; all else has no unit. */
export function partsOfMoney(text: string): { number: string; unit: string } {
	const [, number = text] = (text.endsWith(m.panel_dollars()) && /^(.*\d)\D*$/.exec(text)) || [];
	return { number, unit: text.slice(number.length) };
}

/** `2018 · population 18.9 million`. */
export function describePopulation(republic: RepublicCode, year: number): string {
	const people = atlas.students[republic].population[yearIndex(year)]!.value;
	return people === null
		? m.panel_population_none({ year, quality: QUALITY_WORDS.none })
		: m.panel_population({ year, people: formatRatio(people / 1e6) });
}
