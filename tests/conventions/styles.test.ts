/** The classes of elements: each exists, none undoes another, and every colour has one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from 'tailwindcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatPaletteCss } from '../../src/lib/ui/palette-css';

const top = resolve(import.meta.dirname, '../..');
const source = join(top, 'src');
const read = (path: string) => readFileSync(path, 'utf8');
const listFiles = (folder: string, ending: RegExp) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => ending.test(file))
		.map((file) => join(folder, file));

const components = listFiles(source, /\.svelte$/).map((path) => {
	const [markup = '', style = ''] = read(path).split(/<style[^>]*>/);
	return { file: path.slice(source.length + 1), markup, style };
});

/** `class="…"`, `class={…}` and properties such as `nameClass`; a list for each text in them. */
const listClassLists = (markup: string): string[] =>
	[...markup.matchAll(/\s(?:class|\w+Class)(?:="([^"]*)"|=\{((?:[^{}]|\{[^{}]*\})*)\})/g)]
		.flatMap(([, text, expression = '']) =>
			text === undefined
				? [...expression.replace(/[=!]== '[^']*'/g, '').matchAll(/'[^'\n]*'|`[^`]*`/g)].map(
						([quoted]) => quoted.slice(1, -1)
					)
				: [text]
		)
		// a name with a value in it is not known here
		.map((list) => list.replace(/\S*\$?\{[^}]*\}\S*/g, ' '));
const splitList = (list: string) => list.split(/\s+/).filter(Boolean);

let sheet = '';
/** The properties that each unconditional utility sets. */
const properties = new Map<string, string>();

beforeAll(async () => {
	const compiler = await compile(read(join(source, 'app.css')), {
		base: source,
		loadStylesheet: async (id, base) => {
			const path = id.startsWith('.') ? resolve(base, id) : join(top, 'node_modules', id);
			return { path, base, content: read(path) };
		}
	});
	const names = components.flatMap(({ markup }) => listClassLists(markup).flatMap(splitList));
	sheet = compiler.build([...new Set(names)]);
	for (const [, name = '', body = ''] of sheet.matchAll(
		/^ {2}\.((?:\\.|[\w-])+) \{\n([^{}]*)\}/gm
	)) {
		const set = [...body.matchAll(/^\s+([\w-]+):/gm)].map(([, property]) => property ?? '');
		properties.set(name.replace(/\\(.)/g, '$1'), set.join(' '));
	}
});

/** What nearly all of a map's page is in: when anything in it changes, so may what it contains. */
const PAGE_PARTS = String.raw`(?::root|body|main|\.atlas|\.atlas-page|\.atlas-main|section\.legend-column\.column)`;
/** A part that is looked through for something, and styles what else is in it. */
const LOOKS_THROUGH_PAGE = new RegExp(
	String.raw`(?<![\w.-])${PAGE_PARTS}(?::global)?:has\([^{};]*?\)+\s*(?:[>+~]\s*)?(?![\s{,:)])`
);

it('bug: parts of a page were restyled with every step of the year, as what is in them was looked for', () => {
	const sheets = [
		...components.map(({ file, style }) => ({ file, style })),
		...listFiles(source, /\.css$/).map((path) => ({
			file: path.slice(source.length + 1),
			style: read(path)
		}))
	];
	const found = sheets
		.map(({ file, style }) => [file, LOOKS_THROUGH_PAGE.exec(style)?.[0]])
		.filter(([, rule]) => rule);
	expect(found).toEqual([]);
});

describe('a class of an element', () => {
	it('is one of Tailwind, or is named by a style sheet, a script or a test', () => {
		const others = [
			...listFiles(source, /\.(css|ts)$/),
			...listFiles(join(top, 'tests'), /\.ts$/),
			...listFiles(join(top, 'scripts'), /\.mjs$/)
		].map(read);
		const named = new Set(
			[
				...[sheet, ...others, ...components.map(({ style }) => style)]
					.join('\n')
					.matchAll(/\.((?:\\.|[\w-])+)|'([\w-]+)'/g)
			].map(([, name, quoted]) => (name ?? quoted ?? '').replace(/\\(.)/g, '$1'))
		);
		const unknown = components.flatMap(({ file, markup }) =>
			listClassLists(markup)
				.flatMap(splitList)
				.filter((name) => !named.has(name))
				.map((name) => `${file}: ${name}`)
		);
		expect(unknown).toEqual([]);
	});

	it('is not combined with another of the same property', () => {
		expect(properties.get('underline')).toBe('text-decoration-line');
		const twice = components.flatMap(({ file, markup }) =>
			listClassLists(markup).flatMap((list) => {
				const set = splitList(list).flatMap((name) => properties.get(name) ?? []);
				return new Set(set).size < set.length ? [`${file}: ${list}`] : [];
			})
		);
		expect(twice).toEqual([]);
	});
});

it('every colour of the palette has a name in the theme', () => {
	const colours = [...formatPaletteCss().matchAll(/--([\w-]+):light-dark|--([\w-]+): light-dark/g)];
	const theme = read(join(source, 'app.css'));
	expect(colours.length).toBeGreaterThan(40);
	const missing = colours
		.map(([, tight, loose]) => tight ?? loose)
		.filter((name) => !theme.includes(`: var(--${name});`));
	expect(missing).toEqual([]);
});
