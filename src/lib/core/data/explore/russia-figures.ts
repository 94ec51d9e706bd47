import { m } from '#messages';
import type { RepublicCode } from '../../domain/republics';
import type { ShownFigure } from '../provenance';
import { figureInYear } from './fact-series';
import { selectStudentsInRussiaSeries } from './russia';
import type { ExploreTables } from './types';

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
			label: m.explore_in_russia(),
			subject: {
				layer: null,
				unit: m.explore_persons(),
				counts: m.explore_russia_rule(),
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
