import type {
	Known,
	StatedFigure,
	StudentFigure
} from '../../../../src/lib/core/data/explore/types';
import type { AlsoSaid, Cell } from '../../../../src/lib/core/data/types';
import { yearIndex } from '../../../../src/lib/core/domain/years';
import { number, text, word } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { tableOf, type TableSet } from '../../read-tables';
import { shapeAlsoSaid } from '../also-said';
import { shapeStudents } from '../students';
import { boundInNote, knownByNote, knownFrom } from './known';

/** A drawn figure is known as it is drawn; else a ministry counts, and an official says about what. */
function knownStudents(said: AlsoSaid, cell: Cell | undefined): Pick<Known, 'quality' | 'bound'> {
	if (said.drawn && cell && cell.quality !== 'none') {
		return { quality: cell.quality, bound: cell.bound };
	}
	if (said.measure === 'moe_total') return { quality: 'reported', bound: null };
	const quality = /\boutlier\b/i.test(said.note) ? 'suspect' : 'estimate';
	return { quality, bound: boundInNote(said.note) ?? 'about' };
}

/** All that was said of students of all kinds, by ministry and officials, at the cell it speaks of. */
export function shapeStudentFigures(set: TableSet): StudentFigure[] {
	const students = shapeStudents(set);
	return shapeAlsoSaid(set)
		.filter(({ measure }) => !['moe_degree', 'cgs'].includes(measure))
		.map((said) => ({
			country: said.country,
			year: said.year,
			value: said.value,
			...knownStudents(said, students[said.country].all[yearIndex(said.year)]),
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

/** Officials say round numbers where statistics offices publish counts. */
const SAID = /\b(minister|ambassador|president)\b|counted by/i;

/**
 * Yearly inflow of investment as officials put it. Running totals and stocks are left out, and what
 * `direct_investment` holds as a count of direct investment.
 */
export function shapeHostInflows(set: TableSet): StatedFigure[] {
	const cellOf = (row: CsvRow) => `${text(row, 'country')} ${text(row, 'year')}`;
	const counted = new Set(tableOf(set, 'direct_investment').rows.map(cellOf));
	return tableOf(set, 'official_other')
		.rows.filter((row) => text(row, 'measure') === 'national_inflow' && !counted.has(cellOf(row)))
		.map((row) => {
			const note = text(row, 'note');
			const bound = boundInNote(note) ?? (SAID.test(note) ? 'about' : null);
			return stated(row, 'amount_musd', knownByNote(row, bound));
		});
}

/** What texts say of the number of Confucius Institutes, beside the atlas's own count. */
export function shapeQuotedInstituteCounts(set: TableSet): StatedFigure[] {
	return tableOf(set, 'ci_counts')
		.rows.filter((row) => text(row, 'basis') === 'quoted')
		.map((row) => stated(row, 'institutes', knownFrom(row)));
}
