import { m } from '#messages';
import type { CountryCode } from '../../domain/countries';
import { tableRow, type ShownFigure } from '../provenance';
import { figureInYear } from './fact-series';
import { selectStudentsInRussiaSeries } from './russia';
import type { ExploreTables } from './types';

/** Tertiary students of a country in Russia, as UNESCO counts them. */
export function studentsInRussiaFigure(
	tables: Pick<ExploreTables, 'studentsInRussia'>,
	country: CountryCode,
	year: number
): ShownFigure {
	return figureInYear(
		{
			country,
			cells: selectStudentsInRussiaSeries(tables, country),
			label: m.explore_in_russia(),
			subject: {
				layer: null,
				unit: m.explore_persons(),
				counts: m.explore_russia_rule(),
				rule: null,
				range: 'students-in-russia'
			},
			rowIn: (each) => tableRow('russia_students.csv', { country, year: each })
		},
		year
	);
}
