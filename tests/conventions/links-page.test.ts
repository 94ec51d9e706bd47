/** docs/links.md is the grammar of links: it agrees with the code on every parameter. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINK_ITEM_KINDS } from '../../src/lib/core/data/link-items';
import { COUNTRIES } from '../../src/lib/core/domain/countries';
import { LONGEST_QUERY } from '../../src/lib/core/domain/fields';
import { PARAMETERS } from '../../src/lib/core/link/parameters';

const words = readFileSync(new URL('../../docs/links.md', import.meta.url), 'utf8');

const section = (title: string): string => words.split(`## ${title}\n`)[1]!.split('\n## ')[0]!;

const selectRows = (text: string): string[][] =>
	[...text.matchAll(/^\|(.+)\|$/gm)]
		.slice(2)
		.map(([, row]) => row!.split('|').map((cell) => cell.trim()));

const quoted = (cell: string): string[] =>
	[...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);

describe('the page of links', () => {
	const table = section('Parameters of the map').split('### ')[0]!;

	it('has the parameters in the order of links, each with its example and all its words', () => {
		const written = selectRows(table).map(([name = '', example = '', values = '']) => ({
			name: quoted(name).join(),
			example: quoted(example).join(),
			words: quoted(values)
		}));
		expect(written).toEqual(
			PARAMETERS.map(({ name, example, words: known = [] }) => ({
				name,
				example,
				words: [...known]
			}))
		);
	});

	it('names every country, and every kind of item that may be removed', () => {
		for (const { slug } of COUNTRIES) expect(section('Paths')).toContain(`\`${slug}\``);
		for (const kind of LINK_ITEM_KINDS)
			expect(section('To remove an item')).toContain(`\`${kind}\``);
	});

	it('gives the limit of a query', () => {
		expect(words).toContain(`more than ${LONGEST_QUERY.toLocaleString('en')} characters`);
	});
});
