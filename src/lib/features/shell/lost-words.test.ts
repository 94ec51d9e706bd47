import { describe, expect, it } from 'vitest';
import type { LostPart } from '$lib/state/lost-parts';
import { describeLost, nearestTo } from './lost-words';

const part = (patch: Partial<LostPart>): LostPart => ({
	parameter: 'select',
	asked: 'p999',
	kind: 'project',
	retired: null,
	nearest: null,
	...patch
});

describe('a part of a link that was left out', () => {
	it('that named a thing near to none leads to all of its kind', () => {
		expect(describeLost(part({}))).toBe('There is no project site “p999” here.');
		expect(nearestTo(part({}))?.link).toBe('/data#table-projects');
	});

	it('that is told of says what it was', () => {
		const successor = { kind: 'region', id: 'turkistan' } as const;
		const retired = {
			kind: 'region',
			id: 'x',
			was: 'the old region',
			why: 'It went.',
			successor
		} as const;
		expect(describeLost(part({ kind: 'region', retired }))).toBe(
			'The link names the old region. It went.'
		);
	});

	it('that is junk says nothing', () => {
		const junk = part({ kind: null, asked: null });
		expect(describeLost(junk)).toBe('');
		expect(nearestTo(junk)).toBeNull();
	});

	it('that is a word near to none is only named', () => {
		expect(describeLost(part({ parameter: 'layers', kind: null, asked: 'trains' }))).toBe('');
	});
});
