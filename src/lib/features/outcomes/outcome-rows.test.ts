import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '$lib/core/domain/countries';
import { PROJECT_STATUSES, getProjectStatus } from '$lib/core/domain/project-status';
import {
	loadOutcomeTables,
	listRowsByCountry,
	listRowsBySector,
	listRowsByYear
} from './outcome-rows';

const { projects, sources } = await loadOutcomeTables();
const counts = (rows: ReturnType<typeof listRowsByYear>) =>
	Object.fromEntries(rows.map(({ id, cells }) => [id, cells.map((cell) => cell.projects.length)]));

describe('what became of the announcements', () => {
	it('counts by country and state at the end of 2023', () => {
		for (const { slug, code } of COUNTRIES) {
			const own = projects.filter(({ country }) => country === code);
			const expected = PROJECT_STATUSES.map(
				(status) => own.filter(({ spans }) => getProjectStatus(spans, 2023) === status).length
			);
			expect(counts(listRowsByCountry(projects, 2023))[slug], slug).toEqual(expected);
		}
		// the centre at At-Bashi, the one that was called off
		const { kyrgyzstan } = counts(listRowsByCountry(projects, 2023));
		expect(kyrgyzstan![PROJECT_STATUSES.indexOf('cancelled')]).toBeGreaterThan(0);
	});

	it('has the same projects by sector as by country, in every year', () => {
		for (const year of [2008, 2018, 2023]) {
			const listIds = (rows: ReturnType<typeof listRowsByYear>) =>
				rows
					.flatMap(({ cells }) => cells.flatMap((cell) => cell.projects.map(({ id }) => id)))
					.sort();
			const byYear = listRowsByYear(projects).filter(({ id }) => id === `year-${year}`);
			expect(listIds(listRowsByCountry(projects, year))).toEqual(listIds(byYear));
			expect(listIds(listRowsBySector(projects, year))).toEqual(listIds(byYear));
		}
	});

	it('has the source of every change', () => {
		for (const { changes } of projects) {
			for (const { sourceId } of changes) expect(sources[sourceId], sourceId).toBeDefined();
		}
	});
});
