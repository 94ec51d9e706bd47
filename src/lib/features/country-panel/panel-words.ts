import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { formatRatio } from '$lib/core/domain/numbers';
import type { RepublicCode } from '$lib/core/domain/republics';
import { yearIndex } from '$lib/core/domain/years';

export const PANEL_WORDS = {
	close: m.panel_close(),
	billions: m.panel_billions(),
	none: m.panel_none(),
	dealsByYear: m.panel_deals_by_year(),
	bySector: (span: string) => m.panel_by_sector_head({ span, unit: m.panel_billions() }),
	sector: m.panel_sector(),
	notCovered: (year: number) => m.panel_not_covered({ year }),
	/** `0.16 in 2018` */
	amountInYear: (amount: string, year: number) => m.panel_amount_in_year({ amount, year }),
	unverified: QUALITY_WORDS.unverified,
	undated: m.panel_undated(),
	confuciusInstitutes: m.panel_confucius(),
	corridorsInUse: m.panel_corridors_in_use(),
	partlyInUse: (status: string) => m.panel_partly({ status }),
	notAgreed: m.panel_not_agreed(),
	noInstitutes: m.panel_no_institutes(),
	noCorridors: m.panel_no_corridors(),
	openProvenance: m.panel_open(),
	listLoading: m.panel_list_loading(),
	loading: m.panel_loading(),
	panelFailed: m.panel_failed(),
	retry: m.panel_retry(),
	allYears: (name: string) => m.panel_all_years({ name })
} as const;

/** `2018 · population 18.9 million`. */
export function describePopulation(republic: RepublicCode, year: number): string {
	const people = atlas.students[republic].population[yearIndex(year)]!.value;
	return people === null
		? m.panel_population_none({ year, quality: QUALITY_WORDS.none })
		: m.panel_population({ year, people: formatRatio(people / 1e6) });
}
