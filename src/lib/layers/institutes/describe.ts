import { m } from '#messages';
import type { InstituteKind } from '../../core/data/types';
import { COUNTRY_CODES, countryByCode, type CountryCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, yearIndex } from '../../core/domain/years';
import { headlineOfSentence } from '../headline-sentence';
import type { Figure, Headline, TimelineRow } from '../model';
import { selectConfuciusCounts } from './select';

export const INSTITUTE_KIND_WORDS: Readonly<Record<InstituteKind, string>> = {
	confucius_institute: m.institutes_confucius_institute(),
	confucius_classroom: m.institutes_confucius_classroom(),
	luban_workshop: m.institutes_luban_workshop(),
	joint_university_campus: m.institutes_joint_university_campus(),
	russian_university_branch: m.institutes_russian_university_branch(),
	russkiy_mir_centre: m.institutes_russkiy_mir_centre(),
	russian_house: m.institutes_russian_house()
};

export function describeInstituteFigure(view: ViewState, country: CountryCode): Figure {
	const count = selectConfuciusCounts(country)[yearIndex(view.year)]!;
	return {
		text: String(count),
		label: m.institutes_label({ count, year: view.year }),
		value: count,
		quality: 'reported',
		sourceId: null,
		note: m.institutes_note()
	};
}

export function describeInstitutes(view: ViewState): Headline {
	const index = yearIndex(view.year);
	if (view.country) {
		const count = selectConfuciusCounts(view.country)[index]!;
		const { name } = countryByCode(view.country);
		return headlineOfSentence(
			count === 0
				? m.institutes_headline_none({ name })
				: m.institutes_headline_in({ name, institutes: m.institutes_count({ count }) })
		);
	}
	const counts = COUNTRY_CODES.map((code) => selectConfuciusCounts(code)[index]!);
	const sum = counts.reduce((total, count) => total + count, 0);
	const countries = counts.filter((count) => count > 0).length;
	const institutes = m.institutes_count({ count: sum });
	return headlineOfSentence(m.institutes_headline({ institutes, count: countries }));
}

export function instituteTimelineRow(): TimelineRow {
	const counts = YEARS.map((_, index) =>
		COUNTRY_CODES.reduce((sum, code) => sum + selectConfuciusCounts(code)[index]!, 0)
	);
	return {
		layer: 'institutes',
		label: m.institutes_row(),
		cells: counts.map((value) => ({
			kind: 'bars',
			bars: [{ value, pattern: 'solid' }],
			words: m.institutes_count({ count: value })
		})),
		maximum: Math.max(...counts)
	};
}
