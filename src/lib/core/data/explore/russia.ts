import { m } from '#messages';
import { countryByCode, type CountryCode } from '../../domain/countries';
import type { StudentsInRussia, ExploreTables } from './types';
import { YEARS, yearIndex } from '../../domain/years';
import { atlas } from '../atlas';
import { cellOfRow, gapCell } from '../cells';
import type { Cell } from '../types';
import { isOpenAtYearEnd, isRussianCentre } from './institute-years';
import { tableRow } from '../provenance-rows';
import { figureInYear } from './fact-series';

export const BASIS_WORDS: Readonly<Record<StudentsInRussia['basis'], string>> = {
	unesco: m.explore_basis_unesco(),
	ministry: m.explore_basis_ministry(),
	official: m.explore_basis_official()
};
type RussiaTables = Pick<ExploreTables, 'studentsInRussia'>;

/** Figures of one country in Russia; totals of all five are of no country. */
function figuresOf({ studentsInRussia }: RussiaTables, country: CountryCode) {
	return studentsInRussia.filter(
		({ countries }) => countries.length === 1 && countries[0] === country
	);
}

/** Figures of a country's students in Russia in a year, UNESCO's first. */
export function selectStudentsInRussia(tables: RussiaTables, country: CountryCode, year: number) {
	const figures = figuresOf(tables, country).filter((figure) => figure.year === year);
	return [
		...figures.filter(({ basis }) => basis === 'unesco'),
		...figures.filter(({ basis }) => basis !== 'unesco')
	];
}

export function selectRussiaBesideChina(tables: RussiaTables, country: CountryCode, year: number) {
	const centres = atlas.institutes.filter(
		(institute) => institute.country === country && isRussianCentre(institute)
	);
	const index = yearIndex(year);
	return {
		/** UNESCO's figure first. */
		inRussia: selectStudentsInRussia(tables, country, year),
		/** Comparable with tertiary students in Russia. */
		degreeInChina: atlas.students[country].degree[index]!,
		/** Open at the end of the year: a sample, with branches of universities. */
		centres: centres.filter((centre) => isOpenAtYearEnd(centre, year)),
		undatedCentres: centres.filter(({ opened }) => opened === null),
		confuciusInstitutes: atlas.confuciusInstitutes[country][index]!
	};
}
export type RussiaBesideChina = ReturnType<typeof selectRussiaBesideChina>;

/** Tertiary students in Russia by UNESCO, 19 cells: one source to a line. */
export function selectStudentsInRussiaSeries(tables: RussiaTables, country: CountryCode): Cell[] {
	const figures = figuresOf(tables, country).filter(({ basis }) => basis === 'unesco');
	const { name } = countryByCode(country);
	return YEARS.map((year) => {
		const figure = figures.find((each) => each.year === year);
		if (!figure) return gapCell(m.explore_no_unesco_figure({ name }));
		return cellOfRow({ ...figure, value: figure.students });
	});
}

export function studentsInRussiaFigure(tables: RussiaTables, country: CountryCode, year: number) {
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

export function rowOfStudentsInRussia({ countries, year, sourceId }: StudentsInRussia) {
	// one country has its own column, several share another
	const column = countries.length === 1 ? 'country' : 'countries';
	const values = { [column]: countries.join(';'), year, source_id: sourceId };
	return tableRow('russia_students.csv', values);
}
