import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../scripts/messages/languages.mjs';
import { listForms, joinCatalogs, readCatalogs } from '../../../../scripts/messages/catalogs.mjs';
import { splitMarkedParts, splitMarked } from './marked-text';

describe('a sentence with marked words', () => {
	it('is taken apart at its brackets', () => {
		expect(splitMarkedParts('Its countable [claims] stand here.')).toEqual({
			before: 'Its countable ',
			marked: 'claims',
			after: ' stand here.'
		});
		expect(splitMarkedParts('[datapackage.json] says it')).toEqual({
			before: '',
			marked: 'datapackage.json',
			after: ' says it'
		});
	});

	it('is refused where nothing is marked, or more than one run', () => {
		for (const sentence of ['plain', '[a] and [b]', 'open [', 'empty []'])
			expect(() => splitMarkedParts(sentence)).toThrow(sentence);
	});

	it('is taken apart at any number of brackets', () => {
		expect(splitMarked('[2013]: [speech], unverified')).toEqual([
			'',
			'2013',
			': ',
			'speech',
			', unverified'
		]);
	});

	it.each(LANGUAGES)('marks as many runs in %s as English marks', (language) => {
		const english = joinCatalogs(readCatalogs('messages', 'en'));
		const words = joinCatalogs(readCatalogs('messages', language));
		const marked = Object.keys(english).filter((key) =>
			/\[.+\]/.test(listForms(english[key]!).join())
		);
		expect(marked.length).toBeGreaterThanOrEqual(4);
		for (const key of marked)
			for (const form of listForms(words[key]!))
				expect(splitMarked(form), key).toHaveLength(
					splitMarked(listForms(english[key]!)[0]!).length
				);
	});
});
