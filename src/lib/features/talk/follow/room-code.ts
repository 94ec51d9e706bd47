/** Without I, O, 0 and 1, which look alike on a wall. */
const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 8;
const GROUP_LENGTH = 4;

/** Letters of a room's name after its code, which make it impossible to guess. */
const SECRET_LENGTH = 16;

function drawLetters(count: number): string {
	// 32 letters divide 256: each is as likely
	const numbers = crypto.getRandomValues(new Uint8Array(count));
	return Array.from(numbers, (number) => CODE_LETTERS[number % CODE_LETTERS.length]).join('');
}

/** A room's name for the live-session server: its code and a secret, in small letters. */
export const createRoomName = (): string => drawLetters(CODE_LENGTH + SECRET_LENGTH).toLowerCase();

/** A room's code in groups of four, to be read from a wall: `ABCD EFGH`. */
export function formatRoomCode(name: string): string {
	const code = name.slice(0, CODE_LENGTH).toUpperCase();
	return `${code.slice(0, GROUP_LENGTH)} ${code.slice(GROUP_LENGTH)}`;
}

/** The code in what a reader typed, without spaces and hyphens; null if it cannot be one. */
export function parseRoomCode(typed: string): string | null {
	const letters = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
	const isCode =
		letters.length === CODE_LENGTH && [...letters].every((letter) => CODE_LETTERS.includes(letter));
	return isCode ? letters : null;
}
