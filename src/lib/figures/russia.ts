import { m } from '#messages';
import type { CountryCode } from '../core/domain/countries';
import { nameCountry } from '../text/country-names';
import type { StudentsInRussia, ExploreTables } from '../core/data/explore/types';
import { YEARS, getYearIndex } from '../core/domain/years';
import { atlas } from '../core/data/atlas';
import { makeRowCell, makeGapCell } from '../core/data/cells';
import type { Cell } from '../core/data/types';
import { isOpenAtYearEnd, isRussianCentre } from '../core/data/explore/institute-years';
import { makeTableRow } from '../core/data/provenance-rows';
import { findFigureInYear } from './fact-series';

export const BASIS_LABELS: Readonly<Record<StudentsInRussia['basis'], string>> = {
	unesco: m.explore_basis_unesco(),
	ministry: m.explore_basis_ministry(),
	official: m.explore_basis_official()
};
type RussiaTables = Pick<ExploreTables, 'studentsInRussia'>;

/** Figures of one country in Russia; totals of all five are of no country. */
function selectFigures({ studentsInRussia }: RussiaTables, country: CountryCode) {
	return studentsInRussia.filter(
		({ countries }) => countries.length === 1 && countries[0] === country
	);
}

/** Figures of a country's students in Russia in a year, UNESCO's first. */
export function selectStudentsInRussia(tables: RussiaTables, country: CountryCode, year: number) {
	const figures = selectFigures(tables, country).filter((figure) => figure.year === year);
	return [
		...figures.filter(({ basis }) => basis === 'unesco'),
		...figures.filter(({ basis }) => basis !== 'unesco')
	];
}

export function selectRussiaBesideChina(tables: RussiaTables, country: CountryCode, year: number) {
	const centres = atlas.institutes.filter(
		(institute) => institute.country === country && isRussianCentre(institute)
	);
	const index = getYearIndex(year);
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
	const figures = selectFigures(tables, country).filter(({ basis }) => basis === 'unesco');
	const name = nameCountry(country);
	return YEARS.map((year) => {
		const figure = figures.find((each) => each.year === year);
		if (!figure) return makeGapCell(m.explore_no_unesco_figure({ name }));
		return makeRowCell({ ...figure, value: figure.students });
	});
}

export function getStudentsInRussiaFigure(
	tables: RussiaTables,
	country: CountryCode,
	year: number
) {
	return findFigureInYear(
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
			rowIn: (each) => makeTableRow('russia_students.csv', { country, year: each })
		},
		year
	);
}

export function getStudentsInRussiaRow({ countries, year, sourceId }: StudentsInRussia) {
	// one country has its own column, several share another
	const column = countries.length === 1 ? 'country' : 'countries';
	const values = { [column]: countries.join(';'), year, source_id: sourceId };
	return makeTableRow('russia_students.csv', values);
}
