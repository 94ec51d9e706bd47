import { m } from '#messages';
import { pickKnown, type ShownFigure } from '../../figures/provenance';
import { QUALITY_LABELS, describeCell } from '../../text/quality-labels';
import type { Cell } from '../../core/data/types';
import type { StudentMeasure } from '../../core/domain/layers';
import { joinClauses, joinNames } from '../../text/lists';
import { formatChange, formatCount } from '../../text/numbers';
import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import { nameCountry } from '../../text/country-names';
import { getAgainstYear, isWholeRegion, listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import type { TargetText } from '../layer-picture';
import { makeBarCell, makeTimelineRow } from '../timeline-row';
import type { TimelineCell, TimelineRow } from '../model';
import { countStudentFigures, selectStudentCell, selectStudentSum } from '../../figures/students';
import { formatStudents } from './select';

const COUNT_LABELS = [
	m.students_count_0(),
	m.students_count_1(),
	m.students_count_2(),
	m.students_count_3(),
	m.students_count_4(),
	m.students_count_5()
] as const;

const CAPTIONS: Readonly<Record<StudentMeasure, string>> = {
	all: m.students_caption_all(),
	degree: m.students_caption_degree(),
	scholarship: m.students_caption_scholarship(),
	'per-10000': m.students_caption_per_10000()
};

const BEGINNINGS: Readonly<Record<StudentMeasure, string>> = {
	all: m.students_begins_all(),
	degree: m.students_begins_degree(),
	scholarship: m.students_begins_scholarship(),
	'per-10000': m.students_begins_per_10000()
};

/** The count chooses the form of the noun. */
const HEADLINES: Readonly<Record<StudentMeasure, typeof m.students_headline_all>> = {
	all: m.students_headline_all,
	degree: m.students_headline_degree,
	scholarship: m.students_headline_scholarship,
	'per-10000': m.students_headline_per_10000
};

export function getStudentFigure(
	country: CountryCode,
	year: number,
	measure: StudentMeasure
): ShownFigure {
	const cell = selectStudentCell(country, year, measure);
	return {
		...{ country, year, ...pickKnown(cell) },
		text: describeCell(cell, (value) => formatStudents(value, measure)),
		label: CAPTIONS[measure],
		subject: { layer: 'students', kind: measure }
	};
}

/** A figure within a sentence, which says a doubt in words: `28 (suspect)`, on marks `? 28`. */
function sayFigure(cell: Cell, measure: StudentMeasure): string {
	const format = (value: number) => formatStudents(value, measure);
	if (cell.quality !== 'suspect') return describeCell(cell, format);
	const text = describeCell({ ...cell, quality: 'reported' }, format);
	return m.forms_doubted({ text, quality: QUALITY_LABELS.suspect });
}

export function describeStudents(view: ViewState): string {
	const { year, country, studentMeasure: measure } = view;
	if (country) {
		const cell = selectStudentCell(country, year, measure);
		const name = nameCountry(country);
		return cell.value === null
			? m.students_name_gap({ name, caption: CAPTIONS[measure], gap: QUALITY_LABELS.none })
			: HEADLINES[measure]({ name, figure: sayFigure(cell, measure), count: cell.value });
	}
	const known = countStudentFigures(year, measure);
	const sum = selectStudentSum(year, measure);
	if (known === 0) return m.students_no_figure_for_any({ caption: BEGINNINGS[measure] });
	if (sum !== null) {
		const sentence = measure === 'all' ? m.students_headline_five : HEADLINES[measure];
		return sentence({ name: m.headline_five(), figure: formatCount(sum), count: sum });
	}
	if (measure === 'per-10000' && known === COUNTRY_CODES.length) {
		return BEGINNINGS[measure];
	}
	const missing = COUNTRY_CODES.length - known;
	const suspect = countSuspect(year, measure);
	const caption = BEGINNINGS[measure];
	return suspect > 0 && missing === 0
		? m.students_suspect({ caption, suspect: COUNT_LABELS[suspect]! })
		: m.students_round({ caption, known: COUNT_LABELS[known]! });
}

function countSuspect(year: number, measure: StudentMeasure): number {
	return COUNTRY_CODES.filter(
		(code) => selectStudentCell(code, year, measure).quality === 'suspect'
	).length;
}

function timelineCell(year: number, measure: StudentMeasure): TimelineCell {
	const cells = COUNTRY_CODES.map((code) => selectStudentCell(code, year, measure));
	const known = cells.filter((cell) => cell.value !== null);
	if (known.length === 0) return { kind: 'none', words: m.students_cell_none() };
	const sum =
		measure === 'per-10000' &&
		known.length === cells.length &&
		known.every((cell) => cell.quality === 'reported')
			? Math.max(...known.map((cell) => cell.value ?? 0))
			: selectStudentSum(year, measure);
	if (sum === null) {
		const noSum = countSuspect(year, measure) > 0 ? m.students_cell_suspect : m.students_cell_round;
		return { kind: 'circle', words: noSum({ count: known.length }) };
	}
	const words =
		measure === 'per-10000'
			? m.students_cell_ratio({ ratio: formatStudents(sum, measure) })
			: formatCount(sum);
	return makeBarCell(sum, words);
}

export function buildStudentTimelineRow({ studentMeasure: measure }: ViewState): TimelineRow {
	const cells = YEARS.map((year) => timelineCell(year, measure));
	const counted = { label: CAPTIONS[measure], isInCells: measure === 'per-10000' };
	return { ...makeTimelineRow('students', m.students_row(), cells), counted };
}

/** The change of the five countries' sum, if both years have one. */
function describeSumChange(year: number, baseYear: number, measure: StudentMeasure) {
	const [now, before] = [selectStudentSum(year, measure), selectStudentSum(baseYear, measure)];
	if (now === null || before === null) {
		const missing = [year, baseYear].filter((each) => selectStudentSum(each, measure) === null);
		const captions = [m.students_no_sum({ years: joinNames(missing.map(String)) })];
		return { text: '', quality: 'none' as const, captions };
	}
	return {
		text: formatChange(now - before),
		...(now === before ? {} : { end: now > before ? ('rise' as const) : ('fall' as const) }),
		quality: 'reported' as const,
		captions: [m.students_flow_target_change({ year: baseYear })]
	};
}

/** The sum at the flow target, if there is one. */
export function describeFlowTarget(view: ViewState): TargetText {
	const { year, studentMeasure: measure } = view;
	if (!isWholeRegion(listShownCountries(view)))
		return { text: '', quality: 'reported', captions: [] };
	const baseYear = getAgainstYear(view);
	if (baseYear !== null) return describeSumChange(year, baseYear, measure);
	const sum = selectStudentSum(year, measure);
	if (sum !== null) {
		return {
			text: formatCount(sum),
			quality: 'reported',
			captions: [m.students_flow_target_sum({ count: sum }), m.students_flow_target_no_city()]
		};
	}
	const count = countStudentFigures(year, measure);
	if (count === 0) {
		const captions = [m.students_flow_target_none()];
		return { text: QUALITY_LABELS.none, quality: 'none', captions };
	}
	const caption =
		measure === 'per-10000'
			? m.students_flow_target_no_city()
			: m.students_flow_target_some({ count });
	return { text: '', quality: 'none', captions: [caption] };
}

/** The sentence about the five compared with another year. */
export function describeStudentChange(view: ViewState, baseYear: number): string {
	const { text, captions } = describeFlowTarget(view);
	const { year, studentMeasure: measure } = view;
	const [now, before] = [selectStudentSum(year, measure), selectStudentSum(baseYear, measure)];
	const count = Math.abs((now ?? 0) - (before ?? 0));
	return text && count > 0
		? m.headline_students({ change: text, count, year: baseYear })
		: m.headline_students_gap({ year: baseYear, caption: text || joinClauses(captions) });
}
