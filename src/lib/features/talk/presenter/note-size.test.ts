import { expect, it } from 'vitest';
import { changeNoteSize, NOTE_SIZES, readNoteSize } from './note-size';

function memory(kept: string | null = null) {
	let value = kept;
	return {
		getItem: () => value,
		setItem: (_: string, next: string) => void (value = next),
		removeItem: () => void (value = null)
	};
}

it('notes grow and shrink within limits, and the size is stored', () => {
	const storage = memory();
	const start = readNoteSize(storage);
	expect(NOTE_SIZES[start]).toBe(1);
	expect(NOTE_SIZES[changeNoteSize(start, 1, storage)]).toBeGreaterThan(1);
	expect(readNoteSize(storage)).toBe(start + 1);
	expect(changeNoteSize(NOTE_SIZES.length - 1, 1, storage)).toBe(NOTE_SIZES.length - 1);
	expect(changeNoteSize(0, -1, storage)).toBe(0);
});

it('an invalid stored size is the default', () => {
	for (const kept of ['x', '-1', '99', '1.5']) expect(readNoteSize(memory(kept)), kept).toBe(1);
	expect(readNoteSize(null)).toBe(1);
});
