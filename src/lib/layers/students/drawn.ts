import type { ViewState } from '../../core/domain/view-state';

/** Whether ribbons run from the countries to the flow target. */
export function hasRibbons({ layers }: Pick<ViewState, 'layers'>): boolean {
	return layers.includes('students');
}

/** Whether the view is about students: their sum is at the flow target, their gaps are explained. */
export function isAboutStudents({ focus, layers }: Pick<ViewState, 'focus' | 'layers'>): boolean {
	return focus === 'students' && layers.includes('students');
}
