import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { describePhoneLayer } from './phone-layer';

const describeView = (patch: Partial<ViewState>) =>
	describePhoneLayer({ ...DEFAULT_VIEW, ...patch });

describe('what a phone leaves out', () => {
	it('bug: a link promised exactly a view of which a phone draws one layer', () => {
		expect(describeView({ layers: ['institutes', 'investment'], focus: 'investment' })).toBe(
			'A phone draws one layer at a time, here: Deals. Also in this view: Institutes.'
		);
	});

	it('says nothing of a view with one layer', () => {
		expect(describeView({ layers: ['students'] })).toBe('');
	});

	it('says nothing of a comparison with a year, which draws one layer everywhere', () => {
		expect(describeView({ against: 2013 })).toBe('');
	});
});
