import type { RepublicCode } from '../../domain/republics';
import { YEARS, yearIndex } from '../../domain/years';
import { atlas } from '../atlas';
import type { Cell, Institute } from '../types';
import { isOpenAtYearEnd, isRussianCentre } from './institute-years';
import { describeNoFigure } from './russia-words';
import type { ExploreTables, StudentsInRussia } from './types';

type RussiaTables = Pick<ExploreTables, 'studentsInRussia'>;

/** Figures of one republic in Russia; totals of all five have no republic. */
function figuresOf({ studentsInRussia }: RussiaTables, republic: RepublicCode) {
	return studentsInRussia.filter(
		({ republics }) => republics.length === 1 && republics[0] === republic
	);
}

/** Figures of a republic's students in Russia in a year: UNESCO's first, single ones after it. */
export function selectStudentsInRussia(
	tables: RussiaTables,
	republic: RepublicCode,
	year: number
): StudentsInRussia[] {
	const figures = figuresOf(tables, republic).filter((figure) => figure.year === year);
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
	republic: RepublicCode,
	year: number
): RussiaBesideChina {
	const centres = atlas.institutes.filter(
		(institute) => institute.republic === republic && isRussianCentre(institute)
	);
	const index = yearIndex(year);
	return {
		inRussia: selectStudentsInRussia(tables, republic, year),
		degreeInChina: atlas.students[republic].degree[index]!,
		centres: centres.filter((centre) => isOpenAtYearEnd(centre, year)),
		undatedCentres: centres.filter(({ opened }) => opened === null),
		confuciusInstitutes: atlas.confuciusInstitutes[republic][index]!
	};
}

/** Tertiary students in Russia by UNESCO, 19 cells: one source to a line. */
export function selectStudentsInRussiaSeries(tables: RussiaTables, republic: RepublicCode): Cell[] {
	const figures = figuresOf(tables, republic).filter(({ basis }) => basis === 'unesco');
	return YEARS.map((year) => {
		const figure = figures.find((each) => each.year === year);
		if (!figure) {
			const note = describeNoFigure(republic);
			return { value: null, quality: 'none', bound: null, sourceId: null, note };
		}
		const { students: value, quality, bound, sourceId, note } = figure;
		return { value, quality, bound, sourceId, note };
	});
}

/** Figures that cover all five together in a year; they are never split. */
export function selectFiveInRussia(
	{ studentsInRussia }: RussiaTables,
	year: number
): StudentsInRussia[] {
	return studentsInRussia.filter((figure) => figure.republics.length > 1 && figure.year === year);
}
