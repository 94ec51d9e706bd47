import type { StatedFigure, StudentFigure } from '../../../../src/lib/core/data/explore/types';
import type { Known } from '../../../../src/lib/core/domain/quality';
import type { Cell } from '../../../../src/lib/core/data/types';
import { getYearIndex } from '../../../../src/lib/core/domain/years';
import { number, text, word } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { getTable, type TableSet } from '../../read-tables';
import { shapeAlsoReported, type AlsoReported } from '../also-said';
import { shapeStudents } from '../students';
import { parseBound, parseKnownByNote, readKnownFrom } from './known';

/** A drawn figure has its drawn quality; else ministries report, and officials give estimates. */
function knownStudents(
	said: AlsoReported,
	cell: Cell | undefined
): Pick<Known, 'quality' | 'bound'> {
	if (said.drawn && cell && cell.quality !== 'none') {
		return { quality: cell.quality, bound: cell.bound };
	}
	if (said.measure === 'moe_total') return { quality: 'reported', bound: null };
	const quality = /\boutlier\b/i.test(said.note) ? 'suspect' : 'estimate';
	return { quality, bound: parseBound(said.note) ?? 'about' };
}

/** All figures of students of all kinds, by ministry and officials, by cell. */
export function shapeStudentFigures(set: TableSet): StudentFigure[] {
	const students = shapeStudents(set);
	return shapeAlsoReported(set)
		.filter(({ measure }) => !['moe_degree', 'cgs'].includes(measure))
		.map((said) => ({
			country: said.country,
			year: said.year,
			value: said.value,
			...knownStudents(said, students[said.country].all[getYearIndex(said.year)]),
			note: said.note,
			sourceId: said.sourceId,
			saidBy: said.measure === 'moe_total' ? 'ministry' : 'official',
			drawn: said.drawn
		}));
}

function stated(row: CsvRow, column: string, known: Known): StatedFigure {
	return {
		country: word(row, 'country'),
		year: number(row, 'year'),
		value: number(row, column),
		...known
	};
}

/** Officials give round numbers, statistics offices counts. */
const SAID = /\b(minister|ambassador|president)\b|counted by/i;

/**
 * Yearly inflow of investment by officials' statements, without running totals, stocks and the
 * counts in `direct_investment`.
 */
export function shapeHostInflows(set: TableSet): StatedFigure[] {
	const getCell = (row: CsvRow) => `${text(row, 'country')} ${text(row, 'year')}`;
	const counted = new Set(getTable(set, 'direct_investment').rows.map(getCell));
	return getTable(set, 'official_other')
		.rows.filter((row) => text(row, 'measure') === 'national_inflow' && !counted.has(getCell(row)))
		.map((row) => {
			const note = text(row, 'note');
			const bound = parseBound(note) ?? (SAID.test(note) ? 'about' : null);
			return stated(row, 'amount_musd', parseKnownByNote(row, bound));
		});
}

/** The number of Confucius Institutes in texts, for comparison with the atlas's own count. */
export function shapeQuotedInstituteCounts(set: TableSet): StatedFigure[] {
	return getTable(set, 'ci_counts')
		.rows.filter((row) => text(row, 'basis') === 'quoted')
		.map((row) => stated(row, 'institutes', readKnownFrom(row)));
}
