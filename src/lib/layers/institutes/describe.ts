import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import type { ShownFigure } from '../../core/data/provenance';
import { COUNTRY_CODES, getCountryByCode, type CountryCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, getYearIndex } from '../../core/domain/years';
import type { TimelineRow } from '../model';
import { makeBarCell, makeTimelineRow } from '../timeline-row';

/** Confucius Institutes open at the end of a year. */
const confuciusCount = (country: CountryCode, year: number): number =>
	atlas.confuciusInstitutes[country][getYearIndex(year)]!;

const getTotal = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** The noun agrees with the count, so a sum needs a label of its own. */
export const labelInstitutes = (count: number, year: number): string =>
	m.institutes_label({ count, year });

export function getInstituteFigure(view: ViewState, country: CountryCode): ShownFigure {
	const { year } = view;
	const count = confuciusCount(country, year);
	return {
		...{ country, year, text: String(count), value: count },
		label: labelInstitutes(count, year),
		quality: 'reported',
		sourceId: null,
		note: m.institutes_note(),
		subject: { layer: 'institutes', kind: 'confucius-institutes' }
	};
}

export function describeInstitutes({ year, country }: ViewState): string {
	if (country) {
		const count = confuciusCount(country, year);
		const { name } = getCountryByCode(country);
		return count === 0
			? m.institutes_headline_none({ name })
			: m.institutes_headline_in({ name, institutes: m.institutes_count({ count }) });
	}
	const counts = COUNTRY_CODES.map((code) => confuciusCount(code, year));
	const institutes = m.institutes_count({ count: getTotal(counts) });
	return m.institutes_headline({ institutes, count: counts.filter((count) => count > 0).length });
}

export function buildInstituteTimelineRow(): TimelineRow {
	const cells = YEARS.map((year) => {
		const count = getTotal(COUNTRY_CODES.map((code) => confuciusCount(code, year)));
		return makeBarCell(count, m.institutes_count({ count }));
	});
	return makeTimelineRow('institutes', m.institutes_row(), cells);
}
