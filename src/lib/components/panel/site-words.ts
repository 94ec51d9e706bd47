import type { Institute } from '../../data/types';
import { formatDate } from '../../domain/dates';
import { INSTITUTE_KIND_WORDS } from '../../layers/institutes/describe';
import { PANEL_WORDS } from '../panel-words';

/** `Almaty: Al-Farabi Kazakh National University`, or the city alone where no host is named. */
export function nameSite({ city, hostInstitution }: Institute): string {
	return hostInstitution ? `${city}: ${hostInstitution}` : city;
}

/** `Confucius Institute, with Xi’an Shiyou University (Xi’an), opened June 2011`. */
export function describeSite(site: Institute): string {
	const { kind, chinesePartner, partnerCity, opened, evidence } = site;
	const isNamed = partnerCity !== null && chinesePartner?.includes(partnerCity);
	const city = partnerCity && !isNamed ? ` (${partnerCity})` : '';
	const partner = chinesePartner ? `, with ${chinesePartner}${city}` : '';
	const date = opened ? `, opened ${formatDate(opened)}` : `, ${PANEL_WORDS.undated}`;
	const unverified = evidence === 'recalled' ? `; ${PANEL_WORDS.unverified}` : '';
	return `${INSTITUTE_KIND_WORDS[kind]}${partner}${date}${unverified}`;
}
