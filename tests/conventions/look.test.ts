/** The shared classes of `src/lib/ui/look*.css`: each is borne, and none is also a component's own. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortenMarkup, styleClass } from '../../scripts/short-classes.mjs';

const source = resolve(import.meta.dirname, '../../src');
const LOOK = ['look', 'look-box', 'look-paint', 'look-when'].map((name) =>
	join(source, 'lib/ui', `${name}.css`)
);
const CLASS = /\.([a-z][\w-]*)/g;
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const classesOf = (css: string) =>
	[...withoutComments(css).matchAll(CLASS)].map(([, name]) => name ?? '');
const shared = new Set(LOOK.flatMap((path) => classesOf(readFileSync(path, 'utf8'))));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) => ({
	file,
	path: join(source, file)
}));
const components = files
	.filter(({ file }) => file.endsWith('.svelte'))
	.map(({ file, path }) => {
		const [markup = '', style = ''] = readFileSync(path, 'utf8').split(/<style[^>]*>/);
		return { file, markup, style };
	});
const sheets = files
	.filter(({ path }) => path.endsWith('.css') && !LOOK.includes(path))
	.map(({ file, path }) => ({ file, style: readFileSync(path, 'utf8') }));
/** What stands before the braces of rules. */
const selectorsIn = (css: string) => withoutComments(css).match(/[^{};]+(?=\{)/g) ?? [];

describe('a shared class', () => {
	it('is borne by some element', () => {
		const borne = new Set(components.flatMap(({ markup }) => markup.match(/[\w-]+/g) ?? []));
		expect(shared.size).toBeGreaterThan(100);
		expect([...shared].filter((name) => !borne.has(name))).toEqual([]);
	});

	it('is in no selector of a component or of another sheet: what is built renames it', () => {
		const named = [...components, ...sheets].flatMap(({ file, style }) =>
			selectorsIn(style)
				.filter((selector) => !selector.trim().startsWith('@'))
				.flatMap(classesOf)
				.filter((name) => shared.has(name))
				.map((name) => `${file}: .${name}`)
		);
		expect(named).toEqual([]);
	});
});

describe('short names', () => {
	const short = (name: string) =>
		/class="([^"]*)"/.exec(shortenMarkup(`<b class="${name}" />`))?.[1];

	it('stand for every shared class, each for one', () => {
		const names = [...shared].map(short);
		expect(new Set(names).size).toBe(shared.size);
		expect(names.every((name) => name !== undefined && name.length <= 2)).toBe(true);
	});

	it('scope each component by a class of its own', () => {
		const hash = (text: string) => createHash('md5').update(text).digest('hex');
		const classes = components.map(({ file }) => styleClass(`/any/src/${file}`, hash));
		expect(new Set(classes).size).toBe(components.length);
		expect(classes.filter((name) => name.length > 5)).toEqual([]);
	});

	it('are put where an element bears them, whichever way it is written', () => {
		const script = "<script>\n\tconst italic = 'italic';\n</script>\n";
		const markup = `<p class="italic own {x}" class:muted={y}>italic</p><p class={['italic', { own: z }]}></p>`;
		const [italic, muted] = [short('italic'), short('muted')];
		expect(shortenMarkup(script + markup)).toBe(
			`${script}<p class="${italic} own {x}" class:${muted}={y}>italic</p><p class={['${italic}', { own: z }]}></p>`
		);
	});
});
