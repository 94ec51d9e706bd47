import { describe, expect, it } from 'vitest';
import { m } from '#messages';
import { loadDetail } from '../../data/atlas';
import { siteSectorWord, siteStatusWord } from './site-words';

const { projects } = await loadDetail();
const said = new Set(
	Object.entries(m as unknown as Record<string, () => string>)
		.filter(([key]) => key.startsWith('site_'))
		.map(([, message]) => message())
);

describe('sites', () => {
	it('have a message for every word of the table, which English says as it is', () => {
		for (const { sector, status } of projects) {
			expect(siteSectorWord(sector)).toBe(sector);
			expect(siteStatusWord(status)).toBe(status);
			expect(said, sector).toContain(sector);
			expect(said, status).toContain(status);
		}
	});
});
