/** The shared classes of `scripts/look-sheet.mjs`: each is used, and none is also defined by a component. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScale, writeLook } from '../../scripts/look-sheet.mjs';
import { shortenMarkup, styleClass } from '../../scripts/short-classes.mjs';
import { formatPaletteCss } from '../../src/lib/ui/palette-css';

const source = resolve(import.meta.dirname, '../../src');
const HAND = join(source, 'lib/ui/look.css');
const CLASS = /\.([a-z][\w-]*)/g;
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const classesOf = (css: string) =>
	[...withoutComments(css).matchAll(CLASS)].map(([, name]) => name ?? '');
const sheet = writeLook();
const shared = new Set(classesOf(sheet));

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
	.filter(({ path }) => path.endsWith('.css') && path !== HAND)
	.map(({ file, path }) => ({ file, style: readFileSync(path, 'utf8') }));
/** The selectors of rules. */
const selectorsIn = (css: string) => withoutComments(css).match(/[^{};]+(?=\{)/g) ?? [];

describe('a shared class', () => {
	it('is used by some element, always or conditionally', () => {
		const borne = new Set(components.flatMap(({ markup }) => markup.match(/[\w-]+/g) ?? []));
		const atTimes = new Set([...borne].map((name) => name.replace(/^[a-z]+-/, '')));
		expect(shared.size).toBeGreaterThan(100);
		expect(
			classesOf(readFileSync(HAND, 'utf8')).filter((name) => !borne.has(name) && !atTimes.has(name))
		).toEqual([]);
	});

	it('is not combined with another of the same property, because the later one would win', () => {
		const properties = new Map(
			[...sheet.matchAll(/^\.([\w-]+) \{ ([\w-]+): [^;]*; \}$/gm)].map(([, name, property]) => [
				name,
				property
			])
		);
		const together = components.flatMap(({ file, markup }) => [
			...[...markup.matchAll(/\sclass="([^"{]*)"/g)].map(([, names = '']) => ({ file, names })),
			...[...markup.matchAll(/\sclass=\{\[([^\]]*)\]/g)].map(([, list = '']) => ({
				file,
				// classes that exclude each other, and those that may be combined with them
				names: [...list.matchAll(/(?:^\s*|&& )'([^']*)'/g)].map(([, names]) => names).join(' ')
			}))
		]);
		expect(together.length).toBeGreaterThan(1000);
		const twice = together.flatMap(({ file, names }) => {
			const own = names.split(/\s+/).flatMap((name) => properties.get(name) ?? []);
			return new Set(own).size < own.length ? [`${file}: ${names}`] : [];
		});
		expect(twice).toEqual([]);
	});

	it('uses only existing tokens', () => {
		const all = [
			sheet,
			formatPaletteCss(),
			...[...components, ...sheets].map(({ style }) => style)
		];
		const markup = components.map((component) => component.markup).join('\n');
		const set = new Set(
			[...[...all, markup].join('\n').matchAll(/(--[\w-]+)(?=['"]?\s*[:=}])/g)].map(
				([, name]) => name
			)
		);
		const unknown = [...sheet.matchAll(/\.([\w-]+)[^{}]*\{ [^{}]*var\((--[\w-]+)/g)]
			.filter(([, , token]) => !set.has(token))
			.map(([, name]) => name);
		expect(unknown).toEqual([]);
	});

	it.each([
		['p-2-4', 'padding: var(--space-2) var(--space-4)'],
		['min-h-target-36px', 'min-height: max(var(--target), 2.25rem)'],
		['tracking-n002em', 'letter-spacing: -0.02em'],
		['border-1p5px-dotted-control', 'border: 1.5px dotted var(--control)'],
		['stroke-1p5', 'stroke-width: 1.5'],
		['stroke-accent', 'stroke: var(--accent)'],
		['text-12', 'font-size: var(--size-12)'],
		['text-secondary', 'color: var(--text-2)']
	])('that follows a scale sets what its name says: %s', (name, body) => {
		expect(readScale(name)?.body).toBe(body);
	});

	it('with a prefix applies conditionally, after the unconditional ones', () => {
		expect(sheet).toContain('.hover-bg-surface-2:hover { background: var(--surface-2); }');
		expect(sheet).toContain('@media (max-width: 719.98px) { .phone-hidden { display: none; } }');
		expect(sheet.indexOf('.phone-px-4')).toBeGreaterThan(sheet.lastIndexOf('\n.px-4'));
	});

	it('bug: gave a list no padding, because the rule for all lists came before it', () => {
		const base = readFileSync(join(source, 'lib/ui/base.css'), 'utf8');
		const [, selector = ''] =
			/([^{}]+)\{\s*padding: 0;\s*list-style/.exec(withoutComments(base)) ?? [];
		expect(selector.trim()).toMatch(/^:where\(.*\)$/);
	});

	it('is in no selector of a component or of another sheet, because builds rename it', () => {
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
	it('reach every shared class: a script of a component names none, because only markup is renamed', () => {
		const named = components.flatMap(({ file, markup }) =>
			[...markup.matchAll(/<script[\s\S]*?<\/script>/g)]
				.flatMap(([script]) => [...script.matchAll(/'([^'\n]*)'/g)])
				.flatMap(([, words = '']) => words.split(' '))
				.filter((name) => name.includes('-') && shared.has(name))
				.map((name) => `${file}: ${name}`)
		);
		expect(named).toEqual([]);
	});

	const short = (name: string) =>
		/class="([^"]*)"/.exec(shortenMarkup(`<b class="${name}" />`))?.[1];

	it('exist for every shared class, one each', () => {
		const names = [...shared].map(short);
		expect(new Set(names).size).toBe(shared.size);
		expect(names.every((name) => name !== undefined && name.length <= 2)).toBe(true);
	});

	it('scope each component by its own class', () => {
		const hash = (text: string) => createHash('md5').update(text).digest('hex');
		const classes = components.map(({ file }) => styleClass(`/any/src/${file}`, hash));
		expect(new Set(classes).size).toBe(components.length);
		expect(classes.filter((name) => name.length > 5)).toEqual([]);
	});

	it('are on the elements that use them, in every notation', () => {
		const script = "<script>\n\tconst italic = 'italic';\n</script>\n";
		const markup = `<p class="italic own {x}" class:muted={y}>italic</p><p class={['italic', { own: z }]}></p>`;
		const [italic, muted] = [short('italic'), short('muted')];
		expect(shortenMarkup(script + markup)).toBe(
			`${script}<p class="${italic} own {x}" class:${muted}={y}>italic</p><p class={['${italic}', { own: z }]}></p>`
		);
	});
});
