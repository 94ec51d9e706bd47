import type { ByCountry, Institute } from '../../../src/lib/core/data/types';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import { YEARS } from '../../../src/lib/core/domain/years';
import { number, optionalLonLat, optionalText, text, word } from '../cells';
import type { CsvRow } from '../csv-table';
import { getTable, type TableSet } from '../read-tables';

function shapeInstitute(row: CsvRow): Institute {
	return {
		id: text(row, 'id'),
		kind: word(row, 'kind'),
		name: text(row, 'name'),
		hostInstitution: text(row, 'host_institution'),
		city: text(row, 'city'),
		country: word(row, 'country'),
		lonLat: [number(row, 'lon'), number(row, 'lat')] satisfies LonLat,
		opened: optionalText(row, 'opened'),
		...(text(row, 'opened_kind') === 'agreed' && { isAgreed: true }),
		closed: optionalText(row, 'closed'),
		chinesePartner: optionalText(row, 'chinese_partner'),
		partnerCity: optionalText(row, 'partner_city'),
		partnerLonLat: optionalLonLat(row, 'partner_lon', 'partner_lat'),
		sourceId: text(row, 'source_id'),
		evidence: word(row, 'evidence'),
		note: text(row, 'note')
	};
}

export function shapeInstitutes(set: TableSet): Institute[] {
	return getTable(set, 'institutes').rows.map(shapeInstitute);
}

/** Confucius Institutes of a country that had opened and not closed by the end of a year. */
export function countOpenAtYearEnd(
	institutes: readonly Pick<Institute, 'kind' | 'country' | 'opened' | 'closed'>[],
	country: string,
	year: number
): number {
	const by = (date: string | null) => date !== null && Number(date.slice(0, 4)) <= year;
	return institutes.filter(
		(institute) =>
			institute.kind === 'confucius_institute' &&
			institute.country === country &&
			by(institute.opened) &&
			!by(institute.closed)
	).length;
}

/** 19 counts per country, 2005 first. */
export function countConfuciusInstitutes(institutes: readonly Institute[]): ByCountry<number[]> {
	return Object.fromEntries(
		COUNTRY_CODES.map((code) => [
			code,
			YEARS.map((year) => countOpenAtYearEnd(institutes, code, year))
		])
	) as ByCountry<number[]>;
}
