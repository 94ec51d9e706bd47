import { expect, it } from 'vitest';
import { getStageCode, LONGEST_CODE } from './stage-code';

const own = 'https://example.org/present/own?step=own:a';

it('the code of an own talk contains the talk, so that any phone can open it', () => {
	expect(getStageCode(own, 'talk=abc')).toEqual({ kind: 'code', url: `${own}#talk=abc` });
});

it('an own talk that is too long has no code', () => {
	expect(getStageCode(own, `talk=${'a'.repeat(LONGEST_CODE)}`)).toEqual({ kind: 'too-long' });
});

it('a page from a file has no code', () => {
	expect(getStageCode('file:///atlas.html#/present/khorgos', '')).toEqual({ kind: 'file' });
});
