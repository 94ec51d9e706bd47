import { describe, expect, it } from 'vitest';
import { ReaderError, getErrorSentence } from './reader-error';

describe('what readers are told of an error', () => {
	it('is its own sentence where it was written for them', () => {
		expect(getErrorSentence(new ReaderError('No WebGL here'), 'The map did not load.')).toBe(
			'No WebGL here'
		);
	});

	it('is never a browser’s sentence, though it ends with a full stop', () => {
		const error = new TypeError('NetworkError when attempting to fetch resource.');
		expect(getErrorSentence(error, 'The map did not load.')).toBe('The map did not load.');
		expect(getErrorSentence('thrown.', 'The map did not load.')).toBe('The map did not load.');
	});
});
