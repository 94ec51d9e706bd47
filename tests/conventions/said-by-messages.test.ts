/** Text on a page comes from messages: none is in the markup of a component. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, it } from 'vitest';

/** Attributes that are read aloud or shown on hover. */
const READ = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);
/** Elements with the same content in every language: code, keys. */
const NOT_WORDS = new Set(['code', 'kbd', 'pre', 'script', 'style']);

/** Names of file types. */
const NAMES = new Set(['CSV', 'PNG', 'SVG']);

const hasWords = (text: string) =>
	/\p{L}{2,}/u.test(text.replace(/&\w+;/g, '')) && !NAMES.has(text.trim());

type Node = { type: string; name?: string; data?: string; value?: unknown };

/** Text in a component that does not come from a message. */
export function literalWords(source: string): string[] {
	const found: string[] = [];
	const look = (part: unknown): void => {
		if (Array.isArray(part)) return part.forEach(look);
		if (typeof part !== 'object' || part === null) return;
		const node = part as Node;
		if (node.type === 'StyleDirective') return;
		if (node.type === 'RegularElement' && NOT_WORDS.has(node.name ?? '')) return;
		if (node.type === 'Text' && hasWords(node.data ?? '')) found.push(node.data!.trim());
		if (node.type === 'Attribute') {
			if (READ.has(node.name ?? '')) look(node.value);
			return;
		}
		for (const [key, inner] of Object.entries(node)) if (key !== 'expression') look(inner);
	};
	const { fragment } = parse(source, { modern: true }) as AST.Root;
	look(fragment);
	return found;
}

const components = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.svelte'], {
	encoding: 'utf8'
})
	.split('\n')
	.filter((file) => file !== '');

it('finds text that does not come from a message', () => {
	expect(literalWords('<p title="Play">{m.a()} of <code>git</code></p>')).toEqual(['Play', 'of']);
	expect(literalWords('<p class="big" title={m.a()}>{m.b()}, {year}</p>')).toEqual([]);
});

it('no component has text without a message', () => {
	const texts = components.flatMap((file) =>
		literalWords(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`)
	);
	expect(texts).toEqual([]);
});
