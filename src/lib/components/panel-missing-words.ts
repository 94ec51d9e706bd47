import { atlas } from '../data/atlas';
import type { Cell } from '../data/types';
import { republicByCode, type RepublicCode } from '../domain/republics';
import type { Quality } from '../domain/quality';
import { YEARS } from '../domain/years';
import { STUDENT_MEASURE_WORDS } from '../layers/students/describe';
import { selectStudentSeries } from '../layers/students/select';
import { formatYears } from '../domain/year-runs';

/** One line of the list of what is missing: the subject, and what is not known of it. */
export interface MissingLine {
	subject: string;
	words: string;
}

function yearsOf(series: readonly Cell[], quality: Quality): string {
	return formatYears(YEARS.filter((_, index) => series[index]!.quality === quality));
}

function studentLine(republic: RepublicCode, measure: 'all' | 'degree' | 'scholarship') {
	const series = selectStudentSeries(republic, measure);
	const parts = [
		['no figure for', yearsOf(series, 'none')],
		['only a round number for', yearsOf(series, 'estimate')],
		['suspect for', yearsOf(series, 'suspect')],
		['unverified for', yearsOf(series, 'unverified')]
	].filter(([, years]) => years !== '');
	return parts.map((part) => part.join(' ')).join('; ');
}

function countWords(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** What the tables do not say of a republic, in words. */
export function describeMissing(republic: RepublicCode): MissingLine[] {
	const students = (['all', 'degree', 'scholarship'] as const).map((measure) => ({
		subject: STUDENT_MEASURE_WORDS[measure],
		words: studentLine(republic, measure)
	}));
	const undated = atlas.institutes.filter(
		(institute) => institute.republic === republic && institute.opened === null
	).length;
	const corridors = atlas.corridors.filter((corridor) => corridor.republics.includes(republic));
	const approximate = corridors.filter((corridor) =>
		corridor.segments.some((segment) => segment.approximate)
	).length;
	return [
		...students,
		{
			subject: 'announced deals',
			words: 'deals under 95 million USD, which the tracker leaves out; what became of each deal'
		},
		{
			subject: 'institutes',
			words:
				undated > 0
					? `${countWords(undated, 'site', 'sites')} without an opening date, not drawn`
					: ''
		},
		{
			subject: 'corridors',
			words:
				approximate > 0
					? `exact course of ${countWords(approximate, 'corridor', 'corridors')} through ${republicByCode(republic).name}`
					: ''
		}
	].filter((line) => line.words !== '');
}
