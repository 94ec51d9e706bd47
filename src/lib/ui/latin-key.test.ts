import { expect, it } from 'vitest';
import { getLatinKey } from './latin-key';

it.each([
	['и', 'KeyB', 'b'],
	['И', 'KeyB', 'b'],
	['х', 'BracketLeft', '['],
	['ю', 'Period', '.'],
	['ә', 'Digit2', '2'],
	['b', 'KeyB', 'b'],
	['B', 'KeyB', 'B'],
	['z', 'KeyY', 'z'],
	['?', 'Slash', '?'],
	['и', '', 'и'],
	['ArrowLeft', 'ArrowLeft', 'ArrowLeft']
])('reads %s on the key %s as %s', (key, code, read) => {
	expect(getLatinKey({ key, code })).toBe(read);
});
