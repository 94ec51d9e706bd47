import { describe, expect, it } from 'vitest';
import { splitHash, splitPath } from './split-address';

describe('splitPath', () => {
	it.each([
		['https://x.org/', '', { path: '/', query: '', anchor: '' }],
		['https://x.org/atlas', '/atlas', { path: '/', query: '', anchor: '' }],
		[
			'https://x.org/atlas/2016/kazakhstan?focus=students#figures',
			'/atlas',
			{ path: '/2016/kazakhstan', query: '?focus=students', anchor: '#figures' }
		]
	])('%s below "%s"', (address, base, parts) => {
		expect(splitPath(new URL(address), base)).toEqual(parts);
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
	])('%s', (address, parts) => {
		expect(splitHash(new URL(address))).toEqual(parts);
	});
});
