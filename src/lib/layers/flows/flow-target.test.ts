import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../core/domain/countries';
import { MARK_SCALES } from '../model';
import { FLOW_TARGET_ORDER, getFlowTarget, getRibbonPxPerUnit } from './flow-target';
import { getLargestStudentFigure } from '../../figures/students';

describe('flow target', () => {
	it('keeps the heads of the largest figures apart, in order', () => {
		for (const scale of Object.values(MARK_SCALES)) {
			const { slots } = getFlowTarget(COUNTRY_CODES, 'all', scale);
			const edges = FLOW_TARGET_ORDER.map((code) => {
				const width = getLargestStudentFigure(code, 'all') * getRibbonPxPerUnit('all', scale);
				const half = Math.max(width + scale.headExtraPx, scale.headLeastPx) / 2;
				return [slots[code]![1] - half, slots[code]![1] + half] as const;
			});
			edges.slice(1).forEach(([top], index) => {
				expect(top - edges[index]![1]).toBeCloseTo(scale.headGapPx, 5);
			});
		}
	});
});
