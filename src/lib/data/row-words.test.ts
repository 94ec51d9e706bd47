import { expect, it } from 'vitest';
import rows from '../../../messages/en/rows.json';
import { loadDetail } from './atlas';
import { describeEventKind } from './row-words';

it('has words of every kind of event in the tables, for other languages to translate', async () => {
	const { events } = await loadDetail();
	const known = new Set(Object.values(rows));
	for (const { kind } of events) {
		expect(describeEventKind(kind)).toBe(kind);
		expect(known).toContain(kind);
	}
});
