/** docs/links.md is the grammar of links: it agrees with the code on every parameter. */
import { readFileSync } from 'node:fs';
import prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { LINK_ITEM_KINDS } from '../../src/lib/core/link/link-items';
import { COUNTRIES } from '../../src/lib/core/domain/countries';
import { LONGEST_QUERY } from '../../src/lib/core/domain/fields';
import { PARAMETERS, type Parameter } from '../../src/lib/core/link/parameters';

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
	const written = new Map(selectRows(table).map((row) => [quoted(row[0]!).join(), row]));

	/** The words of a declaration; what is written about them besides stays. */
	function describeValues({ name, words: known = [], isList }: Parameter): string {
		const cell = written.get(name)?.[2] ?? '';
		if (quoted(cell).join() === known.join()) return cell;
		return (isList ? 'list of ' : '') + known.map((word) => `\`${word}\``).join(', ');
	}

	function describeDefault({ name, initial, words: known, isList, format }: Parameter): string {
		const cell = written.get(name)?.[3] ?? '';
		const text = format(initial);
		if (quoted(cell).length === 0 && !['', 'all', 'none'].includes(cell)) return cell;
		if (text === '' || (isList && text === 'none')) return 'none';
		return isList && text === known?.join() ? 'all' : `\`${text}\``;
	}

	it('has the parameters in the order of links, as they are declared (-u writes them)', async () => {
		const rows = PARAMETERS.map((each) => {
			const { name, example } = each;
			return `| \`${name}\` | \`${example}\` | ${describeValues(each)} | ${describeDefault(each)} |`;
		});
		const [head, line] = table.match(/^\|.+\|$/gm)!;
		const start = words.indexOf(head!);
		const old = words.slice(start).split('\n\n')[0]!;
		const page = words.replace(old, [head, line, ...rows].join('\n'));
		const options = await prettier.resolveConfig('docs/links.md');
		const formatted = await prettier.format(page, { ...options, parser: 'markdown' });
		await expect(formatted).toMatchFileSnapshot('../../docs/links.md');
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
