import { expect, it } from 'vitest';
import { STORY_INDEX } from '../../story/story-index';
import { findNearestPage } from './nearest-pages';

const getTitle = (step: string) => STORY_INDEX.find(({ id }) => id === step)!.title;

it.each([
	['/1999', '/2005', 'Central Asia in 2005'],
	['/2031/kazakhstan', '/2023/kazakhstan', 'Kazakhstan in 2023'],
	['/1999/kaz', '/2005/kazakhstan', 'Kazakhstan in 2005'],
	['/2016/kazakstan', '/2016/kazakhstan', 'Kazakhstan in 2016'],
	['/2016/usbekistan', '/2016/uzbekistan', 'Uzbekistan in 2016'],
	['/2016/mongolia', '/2016', 'Central Asia in 2016'],
	['/2016/kazakhstan/astana', '/2016/kazakhstan', 'Kazakhstan in 2016'],
	['/embed/1999/kazakstan', '/embed/2005/kazakhstan', 'Kazakhstan in 2005'],
	['/kazak', '/kazakhstan', 'Kazakhstan, 2005–2023'],
	['/kaz', '/kazakhstan', 'Kazakhstan, 2005–2023'],
	['/relations', '/relation', 'Money and students'],
	['/Data', '/data', 'Tables and sources'],
	['/chinese', '/chinese-side', 'The Chinese side'],
	['/present/astana', '/present/astana-2013', getTitle('astana-2013')],
	['/present/pipeline', '/present/pipelines', getTitle('pipelines')],
	['/story/khorgas', '/present/khorgos', getTitle('khorgos')],
	['/present/zzz', '/present', 'The whole talk'],
	['/claims/15', '/claims/14', 'Claim 14 of the paper'],
	['/claims/claim-3', '/claims/3', 'Claim 3 of the paper'],
	['/claims/money', '/claims', 'Claims']
])('offers for %s the page %s', (requested, path, name) => {
	expect(findNearestPage(requested)).toEqual({ path, name });
});

it.each(['/', '/__proto__', '/constructor', '/qqqq', '/%E0%A4%A', `/${'x'.repeat(100_000)}`])(
	'offers nothing for %s',
	(path) => {
		expect(findNearestPage(path)).toBeNull();
	}
);
