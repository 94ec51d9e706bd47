import { expect, it } from 'vitest';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import type { Quality } from '$lib/core/domain/quality';
import { YEARS } from '$lib/core/domain/years';
import { readTables, tableOf } from '../../../../data/build/read-tables';
import { describeCoverage } from './data-words';

it('counts a suspect figure of a university apart from the ministry’s counts', () => {
	const { rows } = tableOf(readTables(process.cwd()).set, 'student_series');
	const qualityOf = (country: string, year: number) =>
		rows.find(({ cells }) => cells.country === country && Number(cells.year) === year)!.cells
			.quality as Quality;
	const [ministry] = describeCoverage(
		COUNTRY_CODES.map((code) => YEARS.map((year) => ({ quality: qualityOf(code, year) })))
	);
	expect(ministry).toContain('70 have a full count');
	expect(ministry).toContain('3 of them');
	expect(ministry).toContain('6 more');
});
