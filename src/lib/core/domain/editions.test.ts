import { expect, it } from 'vitest';
import { findEditionMeant, isEditionName } from './editions';

it.each(['2026-12', '2026-12-2', '2026-12-next', '2026-12-2-next'])(
	'%s names an edition',
	(name) => {
		expect(isEditionName(name)).toBe(true);
	}
);

it.each(['2026', '2026-13', '2026-12-0', '2026-12-last', '2026-next', '-next'])(
	'%s names none',
	(name) => expect(isEditionName(name)).toBe(false)
);

it.each([
	[['2026-11', '2026-12'], '2026-12-next', '2026-12-next'],
	[['2026-11', '2026-12', '2026-12-next'], '2026-12-next', '2026-12-next'],
	[['2026-11', '2026-12', '2027-01'], '2026-12-next', '2027-01'],
	[['2026-11', '2026-12', '2027-01', '2027-01-next'], '2026-12-next', '2027-01'],
	[['2026-11', '2026-12'], '2026-11-next', '2026-12'],
	[['2026-11', '2026-12'], '2026-11', '2026-11'],
	[['2026-11', '2026-12'], '2020-01-next', '2020-01-next']
])('with %j, %s is %s', (editions, requested, meant) => {
	expect(findEditionMeant(requested, editions)).toBe(meant);
});
