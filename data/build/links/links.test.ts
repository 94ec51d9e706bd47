import { describe, expect, it } from 'vitest';
import type { LinkItem } from '../../../src/lib/core/link/link-items';
import { readCsvTable } from '../csv-table';
import { formatError } from '../data-error';
import { readRegions } from '../geo/read-sources';
import { readTables } from '../read-tables';
import { readSearchNames } from '../shape/search/read-search-names';
import { listSearchedPlaces } from '../shape/search/search';
import { readStory } from '../story/read-story';
import { checkLinks } from './check-links';
import { listLinkItems } from './present-items';
import { buildPublishedFile, listUnpublished } from './publish';
import { readLinks, type LinkTables } from './read-links';

const items: LinkItem[] = [
	{ kind: 'institute', id: 'new' },
	{ kind: 'region', id: 'turkistan' }
];

const makeLinks = (published: string, retired = ''): LinkTables => ({
	published: readCsvTable('published.csv', `kind,id\n${published}`).table,
	retired: readCsvTable('retired.csv', `kind,id,was,why,successor\n${retired}`).table
});

const listErrors = (links: LinkTables, aliases = {}) =>
	checkLinks(items, links, aliases).map(formatError);

describe('an id in links', () => {
	it('must be listed as retired before it is removed', () => {
		const [error] = listErrors(makeLinks('institute,old\n'));
		expect(error).toMatch(
			/^published\.csv:2: column "id": "institute:old" is gone but links use it/
		);
		expect(listErrors(makeLinks('institute,old\n'), { institute: { old: 'new' } })).toEqual([]);
		const retired = 'institute,old,the old one,It was closed.,institute:new\n';
		expect(listErrors(makeLinks('institute,old\n', retired))).toEqual([]);
	});

	it.each([
		['institute,new,x,y,institute:new', 'column "id": "institute:new" still exists'],
		['institute,old,,y,institute:new', 'column "was": is empty'],
		['institute,old,x,,institute:new', 'column "why": is empty'],
		['institute,old,x,y,institute:none', 'column "successor": "institute:none" does not exist'],
		[
			'source,old,x,y,institute:new',
			'column "successor": "institute:new" is on another page than "source:old"'
		],
		['school,old,x,y,institute:new', 'column "kind": "school:old" is not a kind of item in links']
	])('an invalid retired row is an error: %s', (row, message) => {
		expect(listErrors(makeLinks('', `${row}\n`))).toEqual([`retired.csv:2: ${message}`]);
	});

	it('is listed as retired once', () => {
		const row = 'institute,old,x,y,institute:new\n';
		expect(listErrors(makeLinks('', row + row))).toEqual([
			'retired.csv:3: column "id": "institute:old" appears twice'
		]);
	});

	it('an old name refers to an existing id, and is not an id itself', () => {
		const at = 'src/lib/core/link/aliases.ts:1:';
		expect(listErrors(makeLinks(''), { institute: { old: 'none' } })).toEqual([
			`${at} "institute:old" leads to "none", which does not exist`
		]);
		expect(listErrors(makeLinks(''), { region: { turkistan: 'turkistan' } })).toEqual([
			`${at} "region:turkistan" is there under its own name`
		]);
	});

	it('is added once, at the end', () => {
		const links = makeLinks('institute,old\ninstitute,new\n');
		expect(buildPublishedFile(items, links).content).toBe(
			'kind,id\ninstitute,old\ninstitute,new\nregion,turkistan\n'
		);
	});
});

describe('the tables of the repository', () => {
	it('lose no id, and all ids are published: else run `npm run data:ready`', async () => {
		const root = process.cwd();
		const steps = readStory(root).story!.steps.map(({ id }) => id);
		const { set } = readTables(root);
		const regions = await readRegions();
		const places = listSearchedPlaces(set, await readSearchNames(root));
		const present = listLinkItems(set, regions, { steps, places });
		const { links, errors } = readLinks(root);
		expect([...errors, ...checkLinks(present, links)]).toEqual([]);
		expect(listUnpublished(present, links)).toEqual([]);
	});
});
