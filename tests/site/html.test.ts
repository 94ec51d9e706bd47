/** Every kind of page of the assembled site is valid HTML, without scripts and before they start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { listKindsIn, PAGE_KINDS } from '../e2e/page-kinds';
import { SITE } from '../e2e/tested-files';

/** What is no kind of page: the shell, an old address, and the example for other sites. */
const OTHERS = ['offline.html', 'story.html', 'embed-example.html'];

/** The file that answers for a path, without its query. */
function getFile(path: string): string {
	const [name = ''] = path.slice(1).split('?');
	if (name.endsWith('no-such-page')) return name.replace('no-such-page', '404.html');
	return name === '' || name.endsWith('/') ? `${name}index.html` : `${name}.html`;
}

// markup is the same in every language, so that another one is read in turn, as in the browser
const files = new Set([
	...[...PAGE_KINDS, ...listKindsIn('ru')].map(({ path }) => getFile(path)),
	...OTHERS
]);

// all that the standard requires, and nothing of style: pages are written as short as they can be
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));

/** Elements that cannot have a name without a role, which the validator allows if they can be focused. */
const NAMED_IN_VAIN =
	/<(?:b|code|del|div|em|i|ins|p|pre|s|small|span|strong|sub|sup|u)\b(?=[^>]* aria-label(?:ledby)?=)(?![^>]* role=)[^>]*>/g;

/** Errors of a page, each with its place. */
function listErrors(html: string): string[] {
	const { results } = validator.validateStringSync(html);
	const errors = results.flatMap(({ messages }) =>
		messages.map(({ message, selector }) => `${message}: ${selector ?? 'the page'}`)
	);
	return [...errors, ...(html.match(NAMED_IN_VAIN) ?? []).map((tag) => `named in vain: ${tag}`)];
}

describe('valid HTML', () => {
	it.each([...files])('%s', (file) => {
		expect(listErrors(readFileSync(join(SITE, file), 'utf8'))).toEqual([]);
	});

	it('is not a block in a line of text, a repeated id, or a name that nothing reads', () => {
		const page = (body: string) =>
			`<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;
		expect(listErrors(page('<p id=a>Text</p>'))).toEqual([]);
		expect(listErrors(page('<span><div>Text</div></span>'))).toHaveLength(1);
		expect(listErrors(page('<p id=a>Text</p><p id=a>Text</p>'))).toHaveLength(1);
		expect(listErrors(page('<pre tabindex=0 aria-label=Code>Text</pre>'))).toHaveLength(1);
		expect(listErrors(page('<pre tabindex=0 role=group aria-label=Code>Text</pre>'))).toEqual([]);
	});
});
