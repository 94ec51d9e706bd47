import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import { expect, it } from 'vitest';

interface ContextRow {
	indicator: string;
	creditor: string;
	as_of: string;
	year: string;
	former_indicator: string;
}

const { data: rows } = parse<ContextRow>(readFileSync('data/tables/context.csv', 'utf8'), {
	header: true,
	skipEmptyLines: true
});

it('bug: names of indicators held creditors and days, which are columns now', () => {
	for (const { indicator, creditor, as_of: asOf, year } of rows) {
		expect(indicator).not.toMatch(/china|bank|\d/);
		expect(creditor).toMatch(/^$|^CHN$|Bank/);
		expect(asOf.startsWith(year)).toBe(true);
	}
});

it('each figure of debt keeps its former name as an alias', () => {
	const debt = rows.filter(({ indicator }) => !['population', 'gdp_current'].includes(indicator));
	expect(debt.length).toBeGreaterThan(20);
	for (const { former_indicator: former } of debt) expect(former).toMatch(/china|external_debt/);
	expect(debt.map((row) => row.former_indicator)).toContain('debt_to_china_eximbank_1apr');
});
