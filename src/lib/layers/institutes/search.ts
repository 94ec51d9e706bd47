import { m } from '#messages';
import { nameCountry } from '../../text/country-names';
import type { ListSearched, SearchHeadings } from '../entry-model';
import { joinSearchWords } from '../search-words';

export const headings: SearchHeadings = { institute: m.search_institutes() };

export const listSearched: ListSearched = (_detail, { institutes }) =>
	institutes.map((row) => ({
		kind: 'institute',
		id: row.id,
		name: row.name,
		context: joinSearchWords(row.city, nameCountry(row.country)),
		words: joinSearchWords(row.hostInstitution, row.chinesePartner, row.partnerCity),
		country: row.country,
		at: row.lonLat
	}));
