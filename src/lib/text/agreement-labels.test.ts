import { describe, expect, it } from 'vitest';
import { ALIGNMENT_STEPS } from '../core/data/explore/agreement-catalog';
import { describeAgreement, nameAgreement, PLACING_RULE } from './agreement-labels';
import { STEP_LABELS } from './agreement-names';

const AGREEMENT = { fromDate: '1991-12-21', toDate: null, quality: 'unverified' } as const;

describe('the words of the spectrum', () => {
	it('name every step, from none to alliance', () => {
		expect(Object.keys(STEP_LABELS)).toEqual([...ALIGNMENT_STEPS]);
		expect(PLACING_RULE.join(' ')).toContain(`${ALIGNMENT_STEPS.length} levels`);
	});

	it('name an agreement', () => {
		const status = 'comprehensive_strategic_partnership_CHN';
		expect(nameAgreement({ status, quality: 'reported' })).toBe(
			'comprehensive strategic partnership with China'
		);
	});

	it('mark what is unverified', () => {
		const words = describeAgreement({ ...AGREEMENT, status: 'CIS' });
		expect(words).toBe('Commonwealth of Independent States, since 1991-12-21, unverified');
	});
});
