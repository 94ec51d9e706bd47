import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import type { LayerId } from '../../core/domain/layers';
import { MARK_SCALES } from '../../layers/model';
import { paintLegend } from './image-legend';

const SIZE = { textPx: 16, ribbonPx: 120 };
const listLines = (id: LayerId, widthPx: number) =>
	[
		...paintLegend(id, DEFAULT_VIEW, MARK_SCALES.desktop, widthPx, SIZE, 3.5).svg.matchAll(
			/<text[^>]*>(.*?)<\/text>/g
		)
	].map(([, words]) => words!.replace(/<[^>]*>/g, ''));

it('bug: next to many others, the text of a scale overlapped the next legend', () => {
	expect(listLines('students', 400)).toContain('14,000 students');
	const narrow = listLines('students', 110);
	expect(narrow).toContain('14,000');
	expect(narrow).not.toContain('14,000 students');
	expect(listLines('investment', 400)).toContain('20 billion US$');
	// the unit of squares is separate below
	expect(listLines('investment', 150)).toEqual(expect.arrayContaining(['20', 'billion US$']));
});
