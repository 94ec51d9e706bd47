import { expect, it } from 'vitest';
import english from '../../../messages/en.json';
import { loadDetail } from './load-detail';
import { describeEventKind, describeSiteSector, describeSiteStatus } from './row-labels';

it('has words of every sector, state and kind of the tables, for other languages to translate', async () => {
	const { projects, events } = await loadDetail();
	const known = new Set(Object.values(english.rows));
	for (const { sector, status } of projects) {
		expect(describeSiteSector(sector)).toBe(sector);
		expect(known).toContain(sector);
		expect(describeSiteStatus(status)).toBe(status);
		expect(known).toContain(status);
	}
	for (const { kind } of events) {
		expect(describeEventKind(kind)).toBe(kind);
		expect(known).toContain(kind);
	}
});
