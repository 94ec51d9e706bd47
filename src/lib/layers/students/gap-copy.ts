import { m } from '#messages';
import type { StudentMeasure } from '../../core/domain/layers';
import type { Quality } from '../../core/domain/quality';
import { COUNTRY_CODES } from '../../core/domain/countries';
import { formatYearRun } from '../../text/year-runs';
import { YEARS } from '../../core/domain/years';
import { countStudentFigures, selectStudentCell, selectStudentSum } from '../../figures/students';
import { formatStudents } from './select';

const COUNT_LABELS = [
	m.students_gap_word_0(),
	m.students_gap_word_1(),
	m.students_gap_word_2(),
	m.students_gap_word_3(),
	m.students_gap_word_4(),
	m.students_gap_word_5()
] as const;

/** What a year has: no figure, all five reported, or some. */
interface YearKind {
	kind: 'none' | 'full' | 'part';
	known: number;
	quality: Quality;
}

function yearKind(year: number, measure: StudentMeasure): YearKind {
	const known = countStudentFigures(year, measure);
	if (known === 0) return { kind: 'none', known, quality: 'none' };
	const qualities = COUNTRY_CODES.map((code) => selectStudentCell(code, year, measure).quality);
	const full = qualities.every((quality) => quality === 'reported');
	const worst = qualities.find((quality) => quality !== 'reported' && quality !== 'none');
	return { kind: full ? 'full' : 'part', known, quality: worst ?? 'reported' };
}

function describeKind({ kind, known, quality }: YearKind, year: number, measure: StudentMeasure) {
	if (kind === 'none') return m.students_gap_none();
	if (kind === 'full') {
		const sum = selectStudentSum(year, measure);
		return sum === null ? m.students_gap_full() : formatStudents(sum, measure);
	}
	const words = quality === 'estimate' ? m.students_gap_round : m.students_gap_part;
	return words({ count: known, words: COUNT_LABELS[known]! });
}

/**
 * The context of a gap: the last full count before it, the years between, the years without a figure,
 * and the next. Null for a year with any figure.
 */
export function describeGap(year: number, measure: StudentMeasure) {
	const kinds = new Map(YEARS.map((other) => [other, yearKind(other, measure)]));
	if (kinds.get(year)?.kind !== 'none') return null;
	const lastFull = YEARS.findLast((other) => other < year && kinds.get(other)!.kind === 'full');
	const next = YEARS.find((other) => other > year && kinds.get(other)!.kind !== 'none');
	const lines: { kind: YearKind; words: string; run: [number, number] }[] = [];
	for (const other of YEARS) {
		if (other < (lastFull ?? YEARS[0]!) || other > (next ?? YEARS.at(-1)!)) continue;
		const kind = kinds.get(other)!;
		const before = lines.at(-1);
		if (before && kind.kind === 'none' && before.kind.kind === 'none') {
			before.run[1] = other;
			continue;
		}
		let words = describeKind(kind, other, measure);
		if (other === lastFull) words = m.students_gap_last({ words });
		if (other === next && kind.kind === 'full') words = m.students_gap_first({ words });
		lines.push({ kind, words, run: [other, other] });
	}
	return lines.map(({ kind: { quality }, words, run }) => {
		return { quality, years: formatYearRun(run), words };
	});
}
