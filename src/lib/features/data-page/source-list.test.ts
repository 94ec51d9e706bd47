import { expect, it } from 'vitest';
import type { Source } from '$lib/core/data/types';
import { formatSourceList } from './source-list';

it('bug: what a source is ran into the name before it', () => {
	const source = {
		id: 'a',
		authors: 'Xinhua',
		year: 2013,
		title: 'Trade',
		publisher: 'China Daily'
	};
	const html = formatSourceList([{ ...source, url: '', licenceNote: '' } as Source]);
	expect(html.replaceAll(/<[^>]+>/g, '')).toBe('Xinhua (2013). Trade. China Daily News report');
});
