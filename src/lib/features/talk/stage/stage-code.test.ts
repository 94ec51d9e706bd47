import { expect, it } from 'vitest';
import { codeOf, LONGEST_CODE } from './stage-code';

const own = 'https://example.org/present/own?step=own:a';

it('the code of an own talk carries the talk: a phone that never saw it opens it at the step', () => {
	expect(codeOf(own, 'talk=abc')).toEqual({ kind: 'code', url: `${own}#talk=abc` });
});

it('an own talk that is too long for a code says so, and shows no code that leads to nothing', () => {
	expect(codeOf(own, `talk=${'a'.repeat(LONGEST_CODE)}`)).toEqual({ kind: 'too-long' });
});

it('from a file on this computer no code is shown', () => {
	expect(codeOf('file:///atlas.html#/present/khorgos', '')).toEqual({ kind: 'file' });
});
