import { describe, expect, it } from 'vitest';
import { SELECTION_KINDS } from '../domain/layers';
import {
	ID_ALIASES,
	LAYER_ALIASES,
	PAGE_ALIASES,
	PARAMETER_ALIASES,
	COUNTRY_ALIASES,
	SELECTION_KIND_ALIASES,
	WORD_ALIASES,
	getCurrentValue,
	findMovedPath
} from './aliases';
import { findParameter, parseLink } from './link';
import { PARAMETERS } from './parameters';

const read = (query: string) => parseLink('/2018', query)!;

/** The link that a row keeps alive, and the one that says the same today. */
const SPELLINGS: (readonly [old: string, current: string])[] = [
	...Object.entries(PARAMETER_ALIASES).map(([old, current]) => {
		const { example } = findParameter(current)!;
		return [`${old}=${example}`, `${current}=${example}`] as const;
	}),
	...Object.entries(LAYER_ALIASES).flatMap(([old, current]) => [
		[`layers=students,${old}`, `layers=students,${current}`] as const,
		[`focus=${old}`, `focus=${current}`] as const
	]),
	...Object.entries(COUNTRY_ALIASES).flatMap(([old, current]) => [
		[`compare=${old}`, `compare=${current}`] as const,
		[`against=${old}`, `against=${current}`] as const
	]),
	...Object.entries(WORD_ALIASES).flatMap(([name, words]) =>
		Object.entries(words).map(([old, current]) => [`${name}=${old}`, `${name}=${current}`] as const)
	),
	...Object.entries(SELECTION_KIND_ALIASES).map(
		([old, current]) => [`select=${old}:x`, `select=${current}:x`] as const
	),
	...Object.entries(ID_ALIASES.region).map(
		([old, current]) => [`region=${old}`, `region=${current}`] as const
	),
	...Object.entries(ID_ALIASES.step).map(
		([old, current]) => [`step=${old}`, `step=${current}`] as const
	),
	...SELECTION_KINDS.flatMap((kind) =>
		Object.entries(ID_ALIASES[kind] ?? {}).map(
			([old, current]) => [`select=${kind}:${old}`, `select=${kind}:${current}`] as const
		)
	)
];

describe('old spellings', () => {
	it.each(SPELLINGS)('%s opens as %s', (old, current) => {
		expect(read(old)).toEqual(read(current));
		expect(read(old).ignored).toEqual([]);
	});

	it('lead straight to what is there today, and hide no present word', () => {
		const tables = [
			PAGE_ALIASES,
			PARAMETER_ALIASES,
			COUNTRY_ALIASES,
			LAYER_ALIASES,
			SELECTION_KIND_ALIASES,
			...Object.values(WORD_ALIASES),
			...Object.values(ID_ALIASES)
		];
		for (const aliases of tables) {
			for (const current of Object.values(aliases)) expect(aliases).not.toHaveProperty(current);
		}
		for (const { name, words = [] } of PARAMETERS) {
			expect(findParameter(name)?.name).toBe(name);
			for (const word of words) expect(getCurrentValue(name, word)).toBe(word);
		}
	});

	it('keep meaning all that was built, where idle plants have a word of their own today', () => {
		const { siteStatuses } = read('investment=projects&sites=stalled,completed').view;
		expect(siteStatuses).toEqual(['stalled', 'completed', 'idle']);
		expect(read('sites=in-use').view.siteStatuses).toEqual(['completed']);
	});

	it.each(['institutes=luban&russian=yes', 'russian=yes&institutes=luban'])(
		'yield to the present one, in any order: %s',
		(query) => {
			expect(read(query)).toEqual(read('institutes=luban'));
		}
	);

	it('are read in capitals too', () => {
		expect(read('layers=Students&lang=RU&compare=KAZ,Uzbekistan')).toEqual(
			read('layers=students&lang=ru&compare=kazakhstan,uzbekistan')
		);
	});

	it.each([
		['/2016/kaz', '/2016/kazakhstan'],
		['/2016/KAZ/', '/2016/kazakhstan'],
		['/embed/2016/kaz', '/embed/2016/kazakhstan'],
		['/embed/2016', null],
		['/story', '/present'],
		['/story/khorgos', '/present/khorgos'],
		['/present/below-zero', '/present/bought-or-built'],
		['/embed/present/below-zero', '/embed/present/bought-or-built'],
		['/2016/kazakhstan', null],
		['/2016/constructor', null],
		['/relation/kaz', null],
		['/', null]
	])('the page %s has moved to %s', (path, moved) => {
		expect(findMovedPath(path)).toBe(moved);
	});
});
