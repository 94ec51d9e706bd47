import { describe, expect, it } from 'vitest';
import type { UnrecognisedParameter } from '$lib/state/unrecognised-parameters';
import { describeUnrecognised, describeNearest } from './unrecognised-parameter-copy';

const part = (patch: Partial<UnrecognisedParameter>): UnrecognisedParameter => ({
	parameter: 'select',
	requested: 'p999',
	kind: 'project',
	retired: null,
	nearest: null,
	...patch
});

describe('an ignored part of a link', () => {
	it('with an id similar to none links to the list of its kind', () => {
		expect(describeUnrecognised(part({}))).toBe('There is no project site “p999” here.');
		expect(describeNearest(part({}))?.link).toBe('/data#table-projects');
	});

	it('that was removed is described as what it was', () => {
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

	it('that is junk gets no description', () => {
		const junk = part({ kind: null, requested: null });
		expect(describeUnrecognised(junk)).toBe('');
		expect(describeNearest(junk)).toBeNull();
	});

	it('that is similar to no known word is only named', () => {
		expect(
			describeUnrecognised(part({ parameter: 'layers', kind: null, requested: 'trains' }))
		).toBe('');
	});
});
