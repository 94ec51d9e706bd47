import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { loadDetail } from '../../text/load-detail';
import { buildFinanceCard, getFinanceAmount } from './finance-card';
import { getFinanceTip } from './tip';

const { financeRecords: records } = await loadDetail();
const find = (id: string) => records.find((record) => record.id === id)!;
const getCard = (id: string) => buildFinanceCard(find(id), 2018, records);
const getRow = (id: string, term: string) =>
	getCard(id).rows.find((row) => row.term === term)?.words;
const listRelated = (id: string) => getCard(id).related.map((row) => row.id);

describe('the card of a further record of AidData 2.0', () => {
	it('says that a cancelled loan is one, in which dollars, and what AidData advises', () => {
		expect(getRow('aid-40266', 'Status')).toBe('cancelled');
		expect(getRow('aid-40266', 'Amount')).toBe(
			'$1.50 billion in constant 2017 dollars (AidData 2.0)'
		);
		expect(getRow('aid-40266', 'Totals')).toBe('AidData does not recommend it for totals.');
		expect(getFinanceTip(find('aid-40266')).value).toMatch(
			/constant 2017 US dollars.*cancelled, not recommended for totals$/
		);
		expect(getFinanceAmount(find('aid-40266'), '1').subject).toHaveProperty(
			'unit',
			'million constant 2017 US dollars'
		);
	});

	it('names umbrella records, debt reschedulings and pledges as such', () => {
		expect(getRow('aid-40241', 'Totals')).toMatch(/^Umbrella record/);
		expect(getCard('aid-85185').kind).toBe('Chinese debt rescheduling, energy');
		expect(getRow('aid-72399', 'Pledged')).toBe('2014');
		expect(getRow('aid-72399', 'Signed')).toBeUndefined();
	});

	it('links records at one shape in both directions', () => {
		expect(listRelated('aid-40266')).toEqual(['aid-53553']);
		expect(listRelated('aid-53553')).toEqual(['aid-40266']);
		expect(listRelated('aid-40304').sort()).toEqual(['aid-40305', 'aid-71092']);
		for (const { id, sameShapeAs } of records) {
			if (sameShapeAs) expect(listRelated(sameShapeAs), id).toContain(id);
		}
	});

	it('says what is known of version 3.0, and nothing for other records', () => {
		expect(getRow('aid-39604', 'AidData 3.0')).toBe('Also in version 3.0.');
		expect(getRow('aid-54490', 'AidData 3.0')).toMatch(/^Not checked/);
		expect(getRow('aid-88194', 'AidData 3.0')).toBeUndefined();
	});

	it('says of a year before 2005 that the map does not show it', () => {
		expect(getRow('aid-71092', 'Signed')).toBe('2001, before the years that the map shows');
	});
});

/** The words of a cancelled loan in a language, which is chosen when a process starts. */
function listWords(language: string): string[] {
	const program = `
		import { buildFinanceCard } from './src/lib/layers/investment/finance-card';
		const record = JSON.parse(process.argv[1]);
		console.log(JSON.stringify(buildFinanceCard(record, 2018, [record]).rows.map((row) => row.words)));`;
	const options = ['--import', 'tsx', `--conditions=${language}`, '--input-type=module'];
	const record = JSON.stringify(find('aid-40266'));
	return JSON.parse(
		execFileSync(process.execPath, [...options, '--eval', program, record], { encoding: 'utf8' })
	) as string[];
}

it.each([
	['en', ['in constant 2017 dollars (AidData 2.0)', 'cancelled', 'does not recommend']],
	['ru', ['в постоянных ценах 2017\u00a0г. (AidData 2.0)', 'отменён', 'не рекомендует']],
	['zh', ['2017年不变价，AidData 2.0', '已取消', '不建议']],
	['kk', ['2017\u00a0жылғы тұрақты бағамен (AidData 2.0)', 'бас тартылған', 'ұсынбайды']]
])('is in %s', (language, said) => {
	const words = listWords(language).join('\n');
	for (const each of said) expect(words).toContain(each);
});
