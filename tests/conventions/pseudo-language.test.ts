/** A fifth language is a line in the table and a file of messages; the rest follows. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCatalogErrors, readCatalogs, type Message } from '../../scripts/messages/catalogs.mjs';
import { nameInputs, pseudolocaliseCatalog, pseudolocaliseWords } from './pseudo-language';

const top = resolve(import.meta.dirname, '../..');
/** The inputs of the languages. */
const copy = join(top, '.cache/fifth-language');
const PARTS = [
	'scripts/messages',
	'messages',
	'package.json',
	'static/_headers',
	'docs/hosting/nginx.conf'
];

const english = readCatalogs(join(top, 'messages'), 'en');
const pseudo = new Map(
	[...english].map(([name, catalog]) => [name, pseudolocaliseCatalog(catalog)])
);

type Compiled = Record<string, (inputs?: Record<string, unknown>) => string>;
let compiled: Compiled;

const runScript = (name: string, ...args: string[]) =>
	execFileSync(process.execPath, [`scripts/messages/${name}`, ...args], { cwd: copy });
const written = (file: string) => readFileSync(join(copy, file), 'utf8');

beforeAll(async () => {
	rmSync(copy, { recursive: true, force: true });
	for (const part of PARTS) {
		mkdirSync(dirname(join(copy, part)), { recursive: true });
		cpSync(join(top, part), join(copy, part), { recursive: true });
	}
	symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'));
	// the line
	const table = join(copy, 'scripts/messages/languages.mjs');
	const before = readFileSync(table, 'utf8');
	const line = `xx: { name: 'Ƥšéûđö', preview: 'xx_XX', numbers: 'en', slices: 'digits|latin' },`;
	writeFileSync(table, before.replace(/^(\ten: \{.*\},)$/m, `$1\n\t${line}`));
	// the file
	writeFileSync(join(copy, 'messages/xx.json'), JSON.stringify(Object.fromEntries(pseudo)));
	runScript('compile-messages.mjs', 'xx');
	runScript('named-languages.mjs');
	compiled = (await import(join(copy, '.cache/messages/xx/compiled/messages.js'))) as Compiled;
	return () => rmSync(copy, { recursive: true, force: true });
});

describe('a fifth language', () => {
	it('has every message of English, with the same inputs', () => {
		expect(findCatalogErrors(english, pseudo, 'xx')).toEqual([]);
	});

	it('reports what is missing', () => {
		const [first = ''] = english.keys();
		const lacking = new Map([...pseudo].filter(([name]) => name !== first));
		expect(findCatalogErrors(english, lacking, 'xx')).toEqual([
			`messages/xx.json, ${first} is missing`
		]);
	});

	it('has its own text for each message', () => {
		const left: string[] = [];
		for (const [key, message] of [...english.values()].flatMap(
			(catalog) => Object.entries(catalog) as [string, Message][]
		)) {
			const words = compiled[key]!(nameInputs(message));
			if (!words.startsWith('⟦') || !words.endsWith('⟧')) left.push(key);
		}
		expect(left).toEqual([]);
		expect(compiled['timeline_play']!()).toBe(pseudolocaliseWords('Play'));
		expect(pseudolocaliseWords('{count} of {total}')).toBe('⟦{count} öƒ {total}·······⟧');
	});

	it('is known to the pages, to packages and to hosts', () => {
		expect(written('.cache/messages/xx/language.js')).toContain('"xx":"Ƥšéûđö"');
		const { imports } = JSON.parse(written('package.json')) as {
			imports: Record<string, Record<string, string>>;
		};
		expect(imports['#language']!['xx']).toBe('./.cache/messages/xx/language.js');
		expect(written('static/_headers')).toContain('/xx/embed/*');
		expect(written('docs/hosting/nginx.conf')).toMatch(/\((\w+\|)*xx(\|\w+)*\)/);
	});
});
