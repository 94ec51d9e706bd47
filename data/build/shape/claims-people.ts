import type { ClaimFigures } from '../../../src/lib/features/claims/claims-model';
import type { ByCountry, StudentSeries } from '../../../src/lib/core/data/types';
import { COUNTRY_CODES, type CountryCode } from '../../../src/lib/core/domain/countries';
import { YEARS, getYearIndex } from '../../../src/lib/core/domain/years';
import { number, optionalNumber, text } from '../cells';
import { getTable, type TableSet } from '../read-tables';
import { computeClaimDeals } from './claims-money';
import { countConfuciusInstitutes, shapeInstitutes } from './institutes';

type Students = ByCountry<StudentSeries>;

/** NaN if no figure was found, so that a sum over a gap is not a number. */
function countStudents(students: Students, country: CountryCode, year: number): number {
	return students[country].all[getYearIndex(year)]?.value ?? Number.NaN;
}

function studentsIn(students: Students, year: number, except?: CountryCode): number {
	return COUNTRY_CODES.filter((code) => code !== except).reduce(
		(sum, code) => sum + countStudents(students, code, year),
		0
	);
}

export function computeClaimStudents2016(students: Students): ClaimFigures['students2016'] {
	return {
		byCountry: COUNTRY_CODES.map((country) => ({
			country,
			value: countStudents(students, country, 2016)
		})),
		withoutTkm: studentsIn(students, 2016, 'TKM'),
		all: studentsIn(students, 2016)
	};
}

export function computeClaimStudents2018(students: Students): ClaimFigures['students2018'] {
	return {
		byCountry: COUNTRY_CODES.map((country) => ({
			country,
			value: countStudents(students, country, 2018),
			before: countStudents(students, country, 2017)
		})),
		all: studentsIn(students, 2018)
	};
}

export function computeClaimWorldStudents(set: TableSet): ClaimFigures['worldStudents'] {
	const row = getTable(set, 'world_students').rows.find(
		(each) => text(each, 'year') === '2018' && text(each, 'measure') === 'moe_total'
	);
	return { year: 2018, students: row ? number(row, 'students') : Number.NaN };
}

export function computeClaimOrigins(set: TableSet): ClaimFigures['origins'] {
	return getTable(set, 'world_origins')
		.rows.map((row) => ({ country: text(row, 'country'), students: number(row, 'students') }))
		.sort((a, b) => b.students - a.students);
}

export function computeClaimInstitutes(set: TableSet): ClaimFigures['institutes'] {
	const paperCount = 4;
	const { KAZ, KGZ } = countConfuciusInstitutes(shapeInstitutes(set));
	const counts = YEARS.map((year, index) => ({
		year,
		kaz: KAZ[index] ?? Number.NaN,
		kgz: KGZ[index] ?? Number.NaN
	}));
	const asPaper = counts.filter(({ kaz }) => kaz === paperCount).map(({ year }) => year);
	return {
		counts,
		kazFrom: Math.min(...asPaper),
		kazTo: Math.max(...asPaper),
		kazLatest: counts.at(-1)?.kaz ?? Number.NaN,
		kgzFrom: counts.find(({ kgz }) => kgz === paperCount)?.year ?? Number.NaN
	};
}

/** Counts of 2017 and 2018 in the order of their size. */
export function computeClaimWorldInstitutes(set: TableSet): ClaimFigures['worldInstitutes'] {
	return getTable(set, 'global_ci')
		.rows.filter((row) => ['2017', '2018'].includes(text(row, 'year')))
		.map((row) => ({
			year: number(row, 'year'),
			institutes: number(row, 'institutes'),
			countries: optionalNumber(row, 'countries'),
			learners: optionalNumber(row, 'cumulative_learners'),
			note: text(row, 'note'),
			sourceId: text(row, 'source_id')
		}));
}

/** Deals and students over the years in which every country has a reported count. */
export function computeClaimRelation(set: TableSet, students: Students): ClaimFigures['relation'] {
	const reported = YEARS.filter((year) =>
		COUNTRY_CODES.every((code) => students[code].all[getYearIndex(year)]?.quality === 'reported')
	);
	const firstYear = Math.min(...reported);
	const lastYear = Math.max(...reported);
	return {
		firstYear,
		lastYear,
		byCountry: computeClaimDeals(set).byCountry.map(
			({ country, investmentMusd, constructionMusd }) => ({
				country,
				investmentMusd,
				constructionMusd,
				studentsFirst: countStudents(students, country, firstYear),
				studentsLast: countStudents(students, country, lastYear)
			})
		)
	};
}
