import { expect, it } from 'vitest';
import { codeOf, LONGEST_CODE } from './stage-code';

const own = 'https://example.org/present/own?step=own:a';

it('the code of an own talk contains the talk, so that any phone can open it', () => {
	expect(codeOf(own, 'talk=abc')).toEqual({ kind: 'code', url: `${own}#talk=abc` });
});

it('an own talk that is too long has no code', () => {
	expect(codeOf(own, `talk=${'a'.repeat(LONGEST_CODE)}`)).toEqual({ kind: 'too-long' });
});

it('a page from a file has no code', () => {
	expect(codeOf('file:///atlas.html#/present/khorgos', '')).toEqual({ kind: 'file' });
});
