import type { CountryCode } from '../../domain/countries';
import { YEARS, yearIndex } from '../../domain/years';
import { atlas } from '../atlas';
import { cellOfRow, gapCell } from '../cells';
import type { Cell, Institute } from '../types';
import { isOpenAtYearEnd, isRussianCentre } from './institute-years';
import { describeNoFigure } from './russia-words';
import type { ExploreTables, StudentsInRussia } from './types';

type RussiaTables = Pick<ExploreTables, 'studentsInRussia'>;

/** Figures of one country in Russia; totals of all five have no country. */
function figuresOf({ studentsInRussia }: RussiaTables, country: CountryCode) {
	return studentsInRussia.filter(
		({ countries }) => countries.length === 1 && countries[0] === country
	);
}

/** Figures of a country's students in Russia in a year: UNESCO's first, single ones after it. */
export function selectStudentsInRussia(
	tables: RussiaTables,
	country: CountryCode,
	year: number
): StudentsInRussia[] {
	const figures = figuresOf(tables, country).filter((figure) => figure.year === year);
	return [
		...figures.filter(({ basis }) => basis === 'unesco'),
		...figures.filter(({ basis }) => basis !== 'unesco')
	];
}

export interface RussiaBesideChina {
	/** UNESCO's figure first; single figures of others after it. */
	inRussia: readonly StudentsInRussia[];
	/** Degree students in China, the measure that compares with tertiary students in Russia. */
	degreeInChina: Cell;
	/** Russian centres and branches open at the end of the year: a sample. */
	centres: readonly Institute[];
	/** Russian centres of which no opening date was seen. */
	undatedCentres: readonly Institute[];
	/** Confucius Institutes open at the end of the year. */
	confuciusInstitutes: number;
}

export function selectRussiaBesideChina(
	tables: RussiaTables,
	country: CountryCode,
	year: number
): RussiaBesideChina {
	const centres = atlas.institutes.filter(
		(institute) => institute.country === country && isRussianCentre(institute)
	);
	const index = yearIndex(year);
	return {
		inRussia: selectStudentsInRussia(tables, country, year),
		degreeInChina: atlas.students[country].degree[index]!,
		centres: centres.filter((centre) => isOpenAtYearEnd(centre, year)),
		undatedCentres: centres.filter(({ opened }) => opened === null),
		confuciusInstitutes: atlas.confuciusInstitutes[country][index]!
	};
}

/** Tertiary students in Russia by UNESCO, 19 cells: one source to a line. */
export function selectStudentsInRussiaSeries(tables: RussiaTables, country: CountryCode): Cell[] {
	const figures = figuresOf(tables, country).filter(({ basis }) => basis === 'unesco');
	return YEARS.map((year) => {
		const figure = figures.find((each) => each.year === year);
		if (!figure) return gapCell(describeNoFigure(country));
		return cellOfRow({ ...figure, value: figure.students });
	});
}

/** Figures that cover all five together in a year; they are never split. */
export function selectFiveInRussia(
	{ studentsInRussia }: RussiaTables,
	year: number
): StudentsInRussia[] {
	return studentsInRussia.filter((figure) => figure.countries.length > 1 && figure.year === year);
}
