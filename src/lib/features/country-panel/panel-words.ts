import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { formatMillions } from '$lib/core/domain/numbers';
import type { CountryCode } from '$lib/core/domain/countries';
import { yearIndex } from '$lib/core/domain/years';
import type { Institute } from '$lib/core/data/types';
import { formatDate } from '$lib/core/domain/dates';
import { joinClauses } from '$lib/core/domain/lists';
import { INSTITUTE_KIND_WORDS } from '$lib/layers/institutes/describe';
import { INSTITUTE_MARKS } from '$lib/layers/institutes/legend';

/** `2018 · population 18.9 million`. */
export function describePopulation(country: CountryCode, year: number): string {
	const people = atlas.students[country].population[yearIndex(year)]!.value;
	return people === null
		? m.panel_population_none({ year, quality: QUALITY_WORDS.none })
		: m.panel_population({ year, people: formatMillions(people, 1) });
}

/** `Almaty: Al-Farabi Kazakh National University`, or the city alone if no host is named. */
export function nameSite({ city, hostInstitution: host }: Institute): string {
	return host ? m.panel_part_site_at({ city, host }) : city;
}

/** `Xi’an Shiyou University (Xi’an)`; the city is omitted if the name contains it. */
function namePartner({ chinesePartner, partnerCity: city }: Institute): string | null {
	if (!chinesePartner || !city || chinesePartner.includes(city)) return chinesePartner;
	return m.panel_part_site_partner_city({ partner: chinesePartner, city });
}

/** A site in a list to choose from. */
export const pickOfSite = (site: Institute) => ({
	kind: 'institute' as const,
	id: site.id,
	name: nameSite(site),
	words: describeSite(site),
	mark: INSTITUTE_MARKS[site.kind]
});

/** `Confucius Institute, with Xi’an Shiyou University (Xi’an), opened June 2011`. */
export function describeSite(site: Institute): string {
	const kind = INSTITUTE_KIND_WORDS[site.kind];
	const partner = namePartner(site);
	const opened = site.opened
		? m.panel_part_site_opened({ date: formatDate(site.opened) })
		: m.panel_undated();
	const words = partner
		? m.panel_part_site_with({ kind, partner, opened })
		: m.panel_part_site_alone({ kind, opened });
	return joinClauses([words, ...(site.evidence === 'recalled' ? [QUALITY_WORDS.unverified] : [])]);
}
