import { expect, it } from 'vitest';
import { findMissingAnchor } from './missing-anchor';

const PLACES = [
	{ id: 'sources', name: 'Sources' },
	{ id: 'source-xinhua-2017-oil', name: 'Oil imports from Kazakhstan, Xinhua 2017' },
	{ id: 'source-aiddata-gcdf-3', name: 'Global Chinese Development Finance Dataset' },
	{ id: 'table-institutes', name: 'institutes' },
	{ id: 'claim-1', name: 'The first' },
	{ id: 'claim-14', name: 'The last' },
	{ id: 'bought-or-built', name: 'A step of the talk' }
];

it.each([
	['source-xinhua-2018-oil', 'source-xinhua-2017-oil'],
	['source-aiddata-gcdf', 'source-aiddata-gcdf-3'],
	['table-institute', 'table-institutes'],
	['claim-15', 'claim-14'],
	['claim-0', 'claim-1'],
	['below-zero', 'bought-or-built'],
	['source', 'sources'],
	['source-qqq', null],
	['constructor', null]
])('for the place #%s it offers #%s', async (anchor, nearest) => {
	const missing = await findMissingAnchor(anchor, PLACES);
	expect(missing.nearest?.id ?? null).toBe(nearest);
	expect(missing.retired).toBeNull();
});
