import type { Institute } from '../../data/types';
import { INSTITUTE_KIND_WORDS } from '../../layers/institutes/describe';
import { PANEL_WORDS, formatDate } from '../panel-words';

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
