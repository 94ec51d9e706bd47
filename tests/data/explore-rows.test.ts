import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { readTables } from '../../data/build/read-tables';
import { shapeExplore } from '../../data/build/shape/explore/explore';
import { getTradeRow } from '../../src/lib/figures/trade';
import { getEconomyRow } from '../../src/lib/figures/ratios';
import { getDebtRow } from '../../src/lib/core/data/explore/debt';
import { getAgreementRow } from '../../src/lib/core/data/explore/alignment';
import { getPollRows } from '../../src/lib/core/data/explore/polls';
import { getStudentsInRussiaRow } from '../../src/lib/figures/russia';
import type { TableRow } from '../../src/lib/core/data/provenance-rows';
import { findRows } from '../../src/lib/figures/table-rows';

const tables = shapeExplore(readTables(process.cwd()).set, await readRegionAreas());
async function found(row: TableRow) {
	const rows = await findRows(readFileSync(`data/tables/${row.file}`, 'utf8'), row);
	return rows.map((cells) => Object.fromEntries(cells));
}

describe('the rows behind a figure', () => {
	it('exist for every return, agreement and figure of students in Russia', async () => {
		const keys = [
			...tables.trade.map(getTradeRow),
			...tables.agreements.map(getAgreementRow),
			...tables.studentsInRussia.map(getStudentsInRussiaRow)
		];
		const counts = await Promise.all(keys.map(async (key) => (await found(key)).length));
		expect(counts.filter((count) => count !== 1)).toEqual([]);
	});

	it('are one per answer of a poll', async () => {
		for (const poll of tables.polls) {
			const values = (await found(getPollRows(poll))).map(({ value }) => Number(value));
			expect(values).toEqual(poll.answers.map(({ value }) => value));
		}
	});

	it('are found for a poll whose question is in another language', async () => {
		const [poll] = tables.polls;
		const inRussian = { ...poll!, question: 'Вопрос' };
		expect(await found(getPollRows(inRussian))).toHaveLength(poll!.answers.length);
	});

	it('have the debt with the rest of its source, and the output of a year', async () => {
		for (const debt of tables.debt) {
			expect((await found(getDebtRow(debt))).map(({ value }) => Number(value))).toContain(
				debt.value
			);
		}
		const [output] = await found(getEconomyRow('KGZ', 2017, 'gdp_current'));
		expect(output?.['value']).toBe('7702.9');
	});

	it('have a value, a quality and a source in every table', () => {
		const lists = [
			tables.trade,
			tables.debt,
			tables.agreements,
			tables.polls.flatMap(({ answers }) => answers),
			tables.studentsInRussia,
			tables.studentPlaces,
			tables.studentFigures,
			tables.hostInflows,
			tables.quotedInstituteCounts
		];
		for (const { quality, sourceId } of lists.flat()) {
			expect(['reported', 'estimate', 'suspect', 'unverified']).toContain(quality);
			expect(tables.sources[sourceId]?.id).toBe(sourceId);
		}
	});
});
