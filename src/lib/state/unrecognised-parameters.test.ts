import { describe, expect, it, vi } from 'vitest';
import { findUnrecognisedParameters } from './unrecognised-parameters';
import { parseStagePath } from './stage-path';

// the atlas has not removed anything yet
vi.mock('../core/data/built/retired.json', () => ({
	default: [
		{
			...{ kind: 'region', id: 'atlantis', was: 'an island', why: 'It sank.' },
			successor: { kind: 'region', id: 'mangystau' }
		}
	]
}));

/**
 * The unrecognised parts of a link, including those found by the check of regions and selections.
 */
async function unrecognised(link: string, checked: string[] = []) {
	const [path = '', query = ''] = link.split('?');
	const { view, ignored } = parseStagePath(path, query)!;
	const left = checked.includes('region') ? { region: null } : {};
	const parts = await findUnrecognisedParameters(
		{ ...view, ...left, selection: null },
		[...ignored, ...checked],
		query
	);
	return parts.map(({ requested, retired, nearest }) => [requested, retired?.was, nearest?.link]);
}

describe('unrecognised parts of a link', () => {
	it.each([
		['/2018?select=institute:ci-kaz-astna', 'ci-kaz-astna', '/2018?select=institute:ci-kaz-astana'],
		['/2018?select=project:ci-kaz-astana', 'ci-kaz-astana', '/2018?select=institute:ci-kaz-astana'],
		['/2018?select=project:p999', 'p999', undefined]
	])('%s: “%s” is near to %s', async (link, requested, nearest) => {
		expect(await unrecognised(link, ['select'])).toEqual([[requested, undefined, nearest]]);
	});

	it('an edition that is no name of one is only named', async () => {
		expect(await unrecognised('/2018?edition=%3Cb%3E')).toEqual([[null, undefined, undefined]]);
	});

	it('an unknown kind is corrected', async () => {
		expect(await unrecognised('/2018?select=institut:ci-kaz-astana')).toEqual([
			['ci-kaz-astana', undefined, '/2018?select=institute:ci-kaz-astana']
		]);
	});

	it('a region is found in its own country', async () => {
		expect(await unrecognised('/2018/kazakhstan?region=karakalpakstan', ['region'])).toEqual([
			['karakalpakstan', undefined, '/2018/uzbekistan?region=karakalpakstan']
		]);
	});

	it('a removed item is reported with its successor', async () => {
		expect(await unrecognised('/2016/kazakhstan?region=atlantis', ['region'])).toEqual([
			['atlantis', 'an island', '/2016/kazakhstan?region=mangystau']
		]);
	});

	it('a step links to its own page', async () => {
		expect(await unrecognised('/2018?step=astana')).toEqual([
			['astana', undefined, '/present/astana-2013']
		]);
	});

	it.each([
		['/2018?layers=corridorz,students', '/2018?layers=corridors,students'],
		['/2018?students=degrees&lang=ru', '/2018?students=degree&lang=ru'],
		['/2018?since=1999', '/2018'],
		['/2018?against=2030', '/2018?against=2023'],
		['/2018?compare=kazakstan,uzbekistan', '/2018?compare=kazakhstan,uzbekistan'],
		['/2018?layers=trains', undefined],
		['/2018?at=moon', undefined]
	])('%s is near to %s', async (link, nearest) => {
		expect((await unrecognised(link))[0]![2]).toBe(nearest);
	});

	it('junk is never repeated', async () => {
		expect(await unrecognised('/2018?layers=<script>alert(1)</script>&select=x:"><img>')).toEqual([
			[null, undefined, undefined],
			[null, undefined, undefined]
		]);
		expect(await unrecognised(`/2018?layers=${'x'.repeat(3000)}`)).toEqual([
			[null, undefined, undefined]
		]);
	});
});
