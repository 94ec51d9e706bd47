import { expect, it } from 'vitest';
import { createRoomName, formatRoomCode, parseRoomCode } from './room-code';

it('a room’s name starts with a code of eight letters that cannot be mistaken for others', () => {
	for (let count = 0; count < 200; count += 1) {
		const name = createRoomName();
		expect(name).toMatch(/^[a-hj-np-z2-9]{24}$/);
		expect(formatRoomCode(name)).toMatch(/^[A-HJ-NP-Z2-9]{4} [A-HJ-NP-Z2-9]{4}$/);
		expect(parseRoomCode(formatRoomCode(name))).toBe(name.slice(0, 8).toUpperCase());
	}
});

it('reads a code as people type it', () => {
	for (const typed of ['abcd efgh', ' ABCD-EFGH ', 'abcdefgh', 'ABCD\u2013EFGH'])
		expect(parseRoomCode(typed)).toBe('ABCDEFGH');
});

it('does not ask the server about what cannot be a code', () => {
	for (const typed of [
		'',
		'ABCD',
		'ABCD EFG0',
		'ABCD EFGI',
		'ABCD EFGH J',
		'../../about',
		'АБВГ ДЕЖЗ'
	])
		expect(parseRoomCode(typed), typed).toBeNull();
});
