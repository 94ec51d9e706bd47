import { describe, expect, it } from 'vitest';
import { STUDENT_MEASURES } from '../../core/domain/layers';
import { MARK_SCALES } from '../model';
import { getFlowTarget, getRibbonPxPerUnit } from '../flows/flow-target';
import { isPartOfStudents, selectStudentCell } from '../../figures/students';
import { COUNTRY_CODES } from '../../core/domain/countries';

const scale = MARK_SCALES.stage;

describe('the width of a ribbon', () => {
	it('scholarships are a part of the whole at one scale: 1,466 is no longer as thick as 14,224', () => {
		for (const measure of STUDENT_MEASURES.filter(isPartOfStudents)) {
			expect(getRibbonPxPerUnit(measure, scale), measure).toBe(getRibbonPxPerUnit('all', scale));
			for (const code of COUNTRY_CODES) {
				const part = selectStudentCell(code, 2018, measure).value!;
				expect(part, `${code} ${measure}`).toBeLessThan(
					selectStudentCell(code, 2018, 'all').value!
				);
			}
		}
	});

	it('a part ends where the whole does', () => {
		const whole = getFlowTarget(COUNTRY_CODES, 'all', scale);
		expect(getFlowTarget(COUNTRY_CODES, 'scholarship', scale)).toEqual(whole);
	});
});
