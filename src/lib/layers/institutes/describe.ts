import type { InstituteKind } from '../../data/types';
import { REPUBLIC_CODES, republicByCode, type RepublicCode } from '../../domain/republics';
import type { ViewState } from '../../domain/view-state';
import { YEARS, yearIndex } from '../../domain/years';
import type { Figure, Headline, TimelineRow } from '../model';
import { selectConfuciusCounts } from './select';

export const INSTITUTE_KIND_WORDS: Readonly<Record<InstituteKind, string>> = {
	confucius_institute: 'Confucius Institute',
	confucius_classroom: 'Confucius Classroom',
	luban_workshop: 'Luban Workshop',
	joint_university_campus: 'joint campus',
	russian_university_branch: 'Russian university branch',
	russkiy_mir_centre: 'Russkiy Mir centre',
	russian_house: 'Russian House'
};

const countWords = (count: number) => `${count} Confucius Institute${count === 1 ? '' : 's'}`;

export function describeInstituteFigure(view: ViewState, republic: RepublicCode): Figure {
	const count = selectConfuciusCounts(republic)[yearIndex(view.year)]!;
	return {
		text: String(count),
		label: `Confucius Institute${count === 1 ? '' : 's'} open at the end of ${view.year}`,
		value: count,
		quality: 'reported',
		sourceId: null,
		note: 'Counted from the sites: opened by the end of the year, none known to have closed.'
	};
}

export function describeInstitutes(view: ViewState): Headline {
	const index = yearIndex(view.year);
	if (view.republic) {
		const count = selectConfuciusCounts(view.republic)[index]!;
		return {
			before: `${republicByCode(view.republic).name}: `,
			strong: count === 0 ? 'no Confucius Institute' : countWords(count),
			after: count === 0 ? ' found' : ''
		};
	}
	const counts = REPUBLIC_CODES.map((code) => selectConfuciusCounts(code)[index]!);
	const sum = counts.reduce((total, count) => total + count, 0);
	const republics = counts.filter((count) => count > 0).length;
	return {
		before: '',
		strong: countWords(sum),
		after: ` in ${republics} of the five republics`
	};
}

export function instituteTimelineRow(): TimelineRow {
	const counts = YEARS.map((_, index) =>
		REPUBLIC_CODES.reduce((sum, code) => sum + selectConfuciusCounts(code)[index]!, 0)
	);
	return {
		layer: 'institutes',
		label: 'Institutes open',
		cells: counts.map((value, index) => ({
			kind: 'bars',
			bars: [{ value, pattern: 'solid' }],
			label: `${YEARS[index]}: ${countWords(value)}`
		})),
		maximum: Math.max(...counts)
	};
}
