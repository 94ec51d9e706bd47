import { expect, it } from 'vitest';
import { findSuggestedPage } from './nearest-pages';
import { findRequestedPage } from './requested-page';

it.each([
	['/2018/kazakstan', '/2018/kazakhstan'],
	['/2018/Kazakhstan/', '/2018/kazakhstan'],
	['/2016/usbekistan', '/2016/uzbekistan'],
	['/2016/KAZ', '/2016/kazakhstan'],
	['/2016/', '/2016'],
	['/kazakstan', '/kazakhstan'],
	['/Kazakhstan', '/kazakhstan'],
	['/kaz', '/kazakhstan'],
	['/embed/2016/kazakstan', '/embed/2016/kazakhstan'],
	['/embed/2016/KAZ', '/embed/2016/kazakhstan'],
	['/Claims', '/claims'],
	['/claim', '/claims'],
	['/relations', '/relation'],
	['/chinese_side', '/chinese-side'],
	['/present/khorgas', '/present/khorgos'],
	['/story/khorgos', '/present/khorgos']
])('%s can only mean %s', (requested, path) => {
	expect(findSuggestedPage(requested)).toBe(path);
});

it.each([
	'/',
	'/1999',
	'/2031/kazakhstan',
	'/2016/mongolia',
	'/2016/pakistan',
	'/afghanistan',
	'/2016/kazakhstan/astana',
	'/present/astana',
	'/claims/15',
	'/chinese',
	'/date',
	'/__proto__',
	'/2016/__proto__',
	'/qqqq',
	'/%E0%A4%A',
	`/${'x'.repeat(100_000)}`
])('%s may mean this or that: it is not left for another page', (path) => {
	expect(findSuggestedPage(path)).toBeNull();
});

it.each([
	['/ru/2018/kazakstan', 'ru', '/2018/kazakstan'],
	['/kk', 'kk', '/'],
	['/run', 'en', '/run'],
	['/2018/kazakstan', 'en', '/2018/kazakstan']
])('%s lies in the folder of %s', (requested, language, path) => {
	expect(findRequestedPage(requested)).toEqual({ language, path });
});
