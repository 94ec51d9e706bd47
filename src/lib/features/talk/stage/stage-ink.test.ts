import { expect, it } from 'vitest';
import type { DrawnStroke, InkSurface } from './ink-strokes';
import { StageInk } from './stage-ink.svelte';

const line: DrawnStroke = {
	kind: 'line',
	colour: 'blue',
	points: [
		[0.1, 0.2],
		[0.5, 0.5]
	]
};
const surface: InkSurface = {
	widthPx: 1000,
	heightPx: 500,
	findBox: () => 'window',
	getBox: () => ({ left: 0, top: 0, width: 1000, height: 500 }),
	projection: null
};

function makeStorage(most = Infinity) {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		removeItem: (key: string) => void kept.delete(key),
		setItem(key: string, text: string) {
			if (text.length > most) throw new DOMException('', 'QuotaExceededError');
			kept.set(key, text);
		}
	};
}

function makeInk(storage: ReturnType<typeof makeStorage> | null = makeStorage()) {
	const ink = new StageInk(storage);
	ink.surface = () => surface;
	return ink;
}

it('strokes belong to a step until they are erased, the last one first', () => {
	const ink = makeInk();
	ink.add('khorgos', line);
	ink.add('khorgos', { ...line, kind: 'arrow' });
	ink.add('khorgos', { ...line, points: [[0.3, 0.3]] });
	expect(ink.of('khorgos').map(({ kind }) => kind)).toEqual(['line', 'arrow']);
	expect(ink.of('trade')).toEqual([]);
	ink.eraseLast('khorgos');
	expect(ink.of('khorgos')).toMatchObject([line]);
	ink.eraseAll('khorgos');
	expect(ink.of('khorgos')).toEqual([]);
});

it('a reload keeps the strokes of each step, and those of exploring from it apart', () => {
	const storage = makeStorage();
	const ink = makeInk(storage);
	ink.add('khorgos', line);
	ink.add('khorgos explored', { ...line, kind: 'arrow' });
	const again = makeInk(storage);
	expect(again.of('khorgos')).toEqual(ink.of('khorgos'));
	expect(again.of('khorgos explored')).toHaveLength(1);
	again.eraseAll('khorgos');
	again.eraseAll('khorgos explored');
	expect(storage.kept.size).toBe(0);
});

it('unreadable strokes of another version are left out', () => {
	for (const text of ['{', '[1]', '{"khorgos":[{"kind":"circle","points":[]}]}']) {
		const storage = makeStorage();
		storage.setItem('atlas-stage-ink', text);
		expect(makeInk(storage).of('khorgos')).toEqual([]);
	}
});

it('a full or forbidden storage is reported, and drawing goes on', () => {
	for (const [storage, error] of [
		[makeStorage(20), 'full'],
		[null, 'forbidden']
	] as const) {
		const ink = makeInk(storage);
		ink.add('khorgos', line);
		expect(ink.of('khorgos')).toHaveLength(1);
		expect(ink.error).toBe(error);
	}
});

it('a stroke of the presenter’s window is kept like one of the stage, and given back as drawn', () => {
	const ink = makeInk();
	ink.add('khorgos', { kind: 'line', points: line.points });
	expect(ink.of('khorgos')).toMatchObject([{ colour: 'orange', box: 'window' }]);
	expect(ink.listDrawn('khorgos')).toEqual([{ ...line, colour: 'orange' }]);
	expect(ink.listDrawn('trade')).toEqual([]);
});
