import { expect, it } from 'vitest';
import { getStageCode, LONGEST_CODE, moveToNetwork } from './stage-code';

const own = 'https://atlas.example.org/present/own?step=own:a';

it('the code of an own talk contains the talk, so that any phone can open it', () => {
	expect(getStageCode(own, 'talk=abc')).toEqual({
		...{ kind: 'code', url: `${own}#talk=abc`, isPublic: true }
	});
});

it('an own talk that is too long has no code', () => {
	expect(getStageCode(own, `talk=${'a'.repeat(LONGEST_CODE)}`)).toEqual({ kind: 'too-long' });
});

it('a page from a file has no code', () => {
	expect(getStageCode('file:///atlas.html#/present/khorgos', '')).toEqual({ kind: 'file' });
});

it('bug: the code said localhost, which on a phone is the phone itself', () => {
	const url = 'http://localhost:4173/present?follow=abcdefgh#khorgos';
	expect(getStageCode(url, '')).toEqual({ kind: 'local' });
	const moved = moveToNetwork(url, 'http://192.168.1.20:4173');
	expect(getStageCode(moved, '')).toEqual({
		...{ kind: 'code', isPublic: false },
		url: 'http://192.168.1.20:4173/present?follow=abcdefgh#khorgos'
	});
	// a page that has an address keeps it
	expect(moveToNetwork(own, 'http://192.168.1.20:4173')).toBe(own);
});
