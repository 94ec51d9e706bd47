import { m } from '#messages';
import { formatCount } from '../../domain/numbers';
import type { RepublicCode } from '../../domain/republics';
import type { ShownFigure } from '../provenance';
import { figureInYear } from './fact-series';
import { selectStudentsInRussiaSeries } from './russia';
import { IN_RUSSIA_LABEL, RUSSIA_RULE } from './russia-words';
import type { ExploreTables } from './types';

export const STUDENTS_UNIT = m.explore_persons();

/** Tertiary students of a republic in Russia, as UNESCO counts them. */
export function studentsInRussiaFigure(
	tables: Pick<ExploreTables, 'studentsInRussia'>,
	republic: RepublicCode,
	year: number
): ShownFigure {
	return figureInYear(
		{
			republic,
			cells: selectStudentsInRussiaSeries(tables, republic),
			label: IN_RUSSIA_LABEL,
			format: formatCount,
			subject: {
				layer: null,
				unit: STUDENTS_UNIT,
				counts: RUSSIA_RULE,
				rule: null,
				range: 'students-in-russia'
			},
			rowIn: (each) => ({
				file: 'russia_students.csv',
				key: [
					['republic', [republic]],
					['year', [String(each)]]
				]
			})
		},
		year
	);
}
