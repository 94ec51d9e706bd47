import type { StudentsInRussia } from '../../../../src/lib/core/data/explore/types';
import type { CountryCode } from '../../../../src/lib/core/domain/countries';
import { isYear } from '../../../../src/lib/core/domain/years';
import { list, number, text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { getTable, type TableSet } from '../../read-tables';
import { parseBound, parseKnownByNote, readKnownFrom } from './known';

const UNESCO = '360info-2022-uis-flows';

function getBasis(row: CsvRow): StudentsInRussia['basis'] {
	if (text(row, 'source_id') === UNESCO) return 'unesco';
	return /ministry/i.test(text(row, 'note')) ? 'ministry' : 'official';
}

/** Every figure of the years of the atlas. All but UNESCO's are round numbers. */
export function shapeStudentsInRussia(set: TableSet): StudentsInRussia[] {
	return getTable(set, 'russia_students')
		.rows.filter((row) => isYear(number(row, 'year')))
		.map((row) => {
			const one = text(row, 'country');
			const basis = getBasis(row);
			return {
				countries: (one === '' ? list(row, 'countries') : [one]) as CountryCode[],
				year: number(row, 'year'),
				students: number(row, 'students'),
				basis,
				...(basis === 'unesco'
					? readKnownFrom(row)
					: parseKnownByNote(row, parseBound(text(row, 'note')) ?? 'about'))
			};
		});
}
