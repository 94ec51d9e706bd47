import { describe, expect, it } from 'vitest';
import type { UnrecognisedParameter } from '$lib/state/unrecognised-parameters';
import { describeUnrecognised, nearestTo } from './unrecognised-parameter-words';

const part = (patch: Partial<UnrecognisedParameter>): UnrecognisedParameter => ({
	parameter: 'select',
	asked: 'p999',
	kind: 'project',
	retired: null,
	nearest: null,
	...patch
});

describe('a part of a link that was left out', () => {
	it('that named a thing near to none leads to all of its kind', () => {
		expect(describeUnrecognised(part({}))).toBe('There is no project site “p999” here.');
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
		expect(describeUnrecognised(part({ kind: 'region', retired }))).toBe(
			'The link points to the old region. It went.'
		);
	});

	it('that is junk says nothing', () => {
		const junk = part({ kind: null, asked: null });
		expect(describeUnrecognised(junk)).toBe('');
		expect(nearestTo(junk)).toBeNull();
	});

	it('that is a word near to none is only named', () => {
		expect(describeUnrecognised(part({ parameter: 'layers', kind: null, asked: 'trains' }))).toBe(
			''
		);
	});
});
