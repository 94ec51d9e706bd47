import { describe, expect, it } from 'vitest';
import { splitHash, splitPath, withEdition } from './split-url';

describe('splitPath', () => {
	it.each([
		['https://x.org/', '', { path: '/', query: '', anchor: '' }],
		['https://x.org/atlas', '/atlas', { path: '/', query: '', anchor: '' }],
		[
			'https://x.org/atlas/2016/kazakhstan?focus=students#figures',
			'/atlas',
			{ path: '/2016/kazakhstan', query: '?focus=students', anchor: '#figures' }
		]
	])('%s below "%s"', (url, base, parts) => {
		expect(splitPath(new URL(url), base)).toEqual(parts);
	});
});

describe('splitHash', () => {
	it.each([
		['file:///stick/atlas.html', { path: '/', query: '', anchor: '' }],
		['file:///stick/atlas.html#', { path: '/', query: '', anchor: '' }],
		['file:///stick/atlas.html#/', { path: '/', query: '', anchor: '' }],
		[
			'file:///stick/atlas.html#/claims#claim-3',
			{ path: '/claims', query: '', anchor: '#claim-3' }
		],
		[
			'file:///stick/atlas.html#/2016/kazakhstan?select=institute:ci-kaz-astana&at=66,44,4',
			{
				path: '/2016/kazakhstan',
				query: '?select=institute:ci-kaz-astana&at=66,44,4',
				anchor: ''
			}
		],
		[
			'file:///stick/atlas.html?opened=by-mail#/relation?lag=2#table',
			{ path: '/relation', query: '?lag=2', anchor: '#table' }
		]
	])('%s', (url, parts) => {
		expect(splitHash(new URL(url))).toEqual(parts);
	});
});

describe('withEdition', () => {
	it.each([
		['/2016', '/2016?edition=2026-11'],
		['/claims#claim-3', '/claims?edition=2026-11#claim-3'],
		['/2016?focus=students&lang=ru', '/2016?focus=students&lang=ru&edition=2026-11'],
		['/2016?edition=2026-09&lang=ru', '/2016?lang=ru&edition=2026-11'],
		['https://x.org/atlas/2016#figures', 'https://x.org/atlas/2016?edition=2026-11#figures'],
		['file:///a.html#/2016?lang=ru', 'file:///a.html#/2016?lang=ru&edition=2026-11']
	])('%s pinned is %s, and loosened has none', (url, pinned) => {
		expect(withEdition(url, '2026-11')).toBe(pinned);
		const loose = url.replace('edition=2026-09&', '');
		expect(withEdition(pinned, null)).toBe(loose);
	});
});
