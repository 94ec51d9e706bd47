import { describeCell } from '../../data/quality-words';
import type { StudentMeasure } from '../../domain/layers';
import { formatChange, formatCount } from '../../domain/numbers';
import type { DivergingEnd } from '../../domain/palette';
import { REPUBLIC_CODES, republicByCode, type RepublicCode } from '../../domain/republics';
import { againstYear, isWholeRegion, shownRepublics } from '../../domain/subject';
import type { ViewState } from '../../domain/view-state';
import { YEARS } from '../../domain/years';
import type { Figure, Headline, TimelineCell, TimelineRow } from '../model';
import { countStudentFigures, formatStudents, selectStudentCell, selectStudentSum } from './select';

const COUNT_WORDS = ['none', 'one', 'two', 'three', 'four', 'all five'] as const;

/** What a measure counts, for switches and captions. */
export const STUDENT_MEASURE_WORDS: Readonly<Record<StudentMeasure, string>> = {
	all: 'all students',
	degree: 'degree students',
	scholarship: 'scholarship holders',
	'per-10000': 'students per 10,000 inhabitants'
};

const CAPTIONS: Readonly<Record<StudentMeasure, string>> = {
	all: 'students in China',
	degree: 'degree students in China',
	scholarship: 'holders of Chinese government scholarships',
	'per-10000': 'students in China per 10,000 inhabitants'
};

/** A caption with the limits of the measure, for panels and the table. */
export const STUDENT_MEASURE_LIMITS: Readonly<Record<StudentMeasure, string>> = {
	all: 'Heads enrolled in the year, all kinds of study, short courses included. A stock: years must not be added.',
	degree: 'Degree students only, published for 2010–2018.',
	scholarship: 'Holders, not yearly places, published for 2010–2018.',
	'per-10000': 'All students over the population of the republic (World Bank).'
};

export function describeStudentFigure(
	republic: RepublicCode,
	year: number,
	measure: StudentMeasure
): Figure {
	const cell = selectStudentCell(republic, year, measure);
	return {
		text: describeCell(cell, (value) => formatStudents(value, measure)),
		label: CAPTIONS[measure],
		value: cell.value,
		quality: cell.quality,
		sourceId: cell.sourceId,
		note: cell.note
	};
}

/** The sentence of the year. */
export function describeStudents(view: ViewState): Headline {
	const { year, republic, studentMeasure: measure } = view;
	if (republic) {
		const figure = describeStudentFigure(republic, year, measure);
		const name = republicByCode(republic).name;
		return figure.value === null
			? { before: `${name}, ${CAPTIONS[measure]}: `, strong: figure.text, after: '' }
			: { before: `${name}: `, strong: figure.text, after: ` ${CAPTIONS[measure]}` };
	}
	const count = countStudentFigures(year, measure);
	const sum = selectStudentSum(year, measure);
	if (count === 0) {
		return {
			before: `${sentence(CAPTIONS[measure])}: no figure published for any of the five`,
			strong: '',
			after: ''
		};
	}
	if (sum !== null) {
		const words = {
			all: 'students in Chinese universities',
			degree: CAPTIONS.degree,
			scholarship: CAPTIONS.scholarship
		};
		return {
			before: 'Five republics, ',
			strong: formatCount(sum),
			after: ` ${words[measure as keyof typeof words]}`
		};
	}
	if (measure === 'per-10000' && count === REPUBLIC_CODES.length) {
		return { before: sentence(CAPTIONS[measure]), strong: '', after: '' };
	}
	const missing = REPUBLIC_CODES.length - count;
	const suspect = countSuspect(year, measure);
	if (suspect > 0 && missing === 0) {
		return {
			before: `Ministry counts for all five, ${COUNT_WORDS[suspect]} of them suspect: no sum`,
			strong: '',
			after: ''
		};
	}
	return {
		before: `Officials’ round numbers for ${COUNT_WORDS[count]} of the five, no figure for ${COUNT_WORDS[missing]}`,
		strong: '',
		after: ''
	};
}

function countSuspect(year: number, measure: StudentMeasure): number {
	return REPUBLIC_CODES.filter(
		(code) => selectStudentCell(code, year, measure).quality === 'suspect'
	).length;
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function timelineCell(year: number, measure: StudentMeasure): TimelineCell {
	const cells = REPUBLIC_CODES.map((code) => selectStudentCell(code, year, measure));
	const known = cells.filter((cell) => cell.value !== null);
	if (known.length === 0) return { kind: 'none', label: `${year}: no figure published` };
	const sum =
		measure === 'per-10000' &&
		known.length === cells.length &&
		known.every((cell) => cell.quality === 'reported')
			? Math.max(...known.map((cell) => cell.value ?? 0))
			: selectStudentSum(year, measure);
	if (sum === null) {
		const what = countSuspect(year, measure) > 0 ? 'counts, some suspect,' : 'round numbers';
		return { kind: 'ring', label: `${year}: ${what} for ${known.length} of 5 republics, no sum` };
	}
	const label =
		measure === 'per-10000'
			? `${year}: up to ${formatStudents(sum, measure)} per 10,000`
			: `${year}: ${formatCount(sum)}`;
	return { kind: 'bars', bars: [{ value: sum, pattern: 'solid' }], label };
}

export function studentTimelineRow(view: ViewState): TimelineRow {
	const cells = YEARS.map((year) => timelineCell(year, view.studentMeasure));
	const maximum = Math.max(
		...cells.flatMap((cell) => (cell.kind === 'bars' ? cell.bars.map((bar) => bar.value) : [0]))
	);
	return { layer: 'students', label: 'Students', cells, maximum };
}

/** The change of the sum over the five, where both years have one. */
function describeSumChange(year: number, baseYear: number, measure: StudentMeasure) {
	const [now, before] = [selectStudentSum(year, measure), selectStudentSum(baseYear, measure)];
	if (now === null || before === null) {
		const missing = [year, baseYear].filter((each) => selectStudentSum(each, measure) === null);
		const caption = `no sum of the five in ${missing.join(' and ')}`;
		return { text: '', quality: 'none' as const, caption };
	}
	return {
		text: formatChange(now - before),
		...(now === before ? {} : { end: now > before ? ('rise' as const) : ('fall' as const) }),
		quality: 'reported' as const,
		caption: `students from the five, on ${baseYear}`
	};
}

/** What stands at the landing: the name of the host and the sum, where there is one. */
export function describeLanding(view: ViewState): Pick<Figure, 'text' | 'quality'> & {
	name: string;
	caption: string;
	/** Which end of a diverging scale the sum has the colour of, where it is a change. */
	end?: DivergingEnd;
} {
	const { year, studentMeasure: measure } = view;
	const name = 'China';
	if (!isWholeRegion(shownRepublics(view)))
		return { name, text: '', quality: 'reported', caption: '' };
	const baseYear = againstYear(view);
	if (baseYear !== null) return { name, ...describeSumChange(year, baseYear, measure) };
	const sum = selectStudentSum(year, measure);
	if (sum !== null) {
		return {
			name,
			text: formatCount(sum),
			quality: 'reported',
			caption: 'students from the five; no city is named'
		};
	}
	const count = countStudentFigures(year, measure);
	if (count === 0) {
		return { name, text: 'no figure published', quality: 'none', caption: 'for any of the five' };
	}
	const caption =
		measure === 'per-10000' ? 'no city is named' : `figures for ${count} of 5, no sum`;
	return { name, text: '', quality: 'none', caption };
}
