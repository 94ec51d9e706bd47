import { describe, expect, it, vi } from 'vitest';
import { corridorDistances } from '../../core/data/corridor-distances';
import { isRussianCentre } from '../../core/data/explore/institute-years';
import { COUNTRY_CODES } from '../../core/domain/countries';
import { INSTITUTE_WORDS, type InstituteWord } from '../../core/domain/filters';
import { withoutMarks } from '../../core/domain/marked-text';
import { DEFAULT_VIEW, type ViewState } from '../../core/domain/view-state';
import { loadDistances } from '../../text/load-distances';
import { getLayerEntry } from '../catalog';
import { findFiltering, listActiveFilters } from '../filtering';
import { MARK_SCALES } from '../model';
import { listPlacedNow } from './placed';
import { selectDrawnInstitutes } from './select';

const entry = getLayerEntry('institutes');
const at = (...instituteKinds: InstituteWord[]): ViewState => ({
	...{ ...DEFAULT_VIEW, year: 2023, focus: 'institutes' },
	instituteKinds: INSTITUTE_WORDS.filter((word) => instituteKinds.includes(word))
});
const sumFigures = (view: ViewState) =>
	COUNTRY_CODES.reduce((sum, code) => sum + entry.figures(view, code)[0]!.value!, 0);

it('bug: a count from before the distances were loaded stayed when they were', async () => {
	const view = { ...at(...INSTITUTE_WORDS), nearCorridor: 'rail-within-23' };
	await loadDistances();
	const find = vi.spyOn(corridorDistances, 'find').mockReturnValue(null);
	const before = sumFigures(view);
	find.mockRestore();
	expect(sumFigures(view)).toBeLessThan(before);
});

describe('institutes by kind', () => {
	it.each([['luban'], ['classroom'], ['luban', 'campus'], ['confucius', 'russian']] as const)(
		'%s %s: figures, sentence, legend and count agree with what is drawn',
		(...kinds) => {
			const view = at(...kinds);
			const drawn = selectDrawnInstitutes(view).filter((each) => !isRussianCentre(each));
			expect(drawn.length).toBeGreaterThan(0);
			expect(sumFigures(view)).toBe(drawn.length);
			expect(entry.figures(view, 'KAZ')[0]!.label).toMatch(/ open at the end of 2023, .+ only$/);
			expect(withoutMarks(entry.headline(view))).toMatch(
				new RegExp(`^${drawn.length} sites? in .+ only$`)
			);
			expect(findFiltering(view, 'institutes')!.count(null)!.shown).toBe(drawn.length);
			expect(entry.legend(view, MARK_SCALES.desktop).groups[0]).toHaveLength(kinds.length);
			expect(listActiveFilters(view, 'institutes')).toHaveLength(1);
			// also where classrooms are left out without a filter
			const far = listPlacedNow(view, 3, MARK_SCALES.desktop);
			expect(far).toHaveLength(selectDrawnInstitutes(view).length);
		}
	);

	it('without a filter are Confucius Institutes, as printed', () => {
		const view: ViewState = { ...DEFAULT_VIEW, year: 2023 };
		expect(entry.figures(view, 'KAZ')[0]!.label).toBe(
			'Confucius Institutes open at the end of 2023'
		);
		expect(listActiveFilters(view, 'institutes')).toEqual([]);
	});

	it('of Russia are drawn for comparison, and never counted', () => {
		const all = at(...INSTITUTE_WORDS);
		expect(selectDrawnInstitutes(all).some(isRussianCentre)).toBe(true);
		expect(sumFigures(all)).toBe(sumFigures({ ...DEFAULT_VIEW, year: 2023 }));
		expect(listActiveFilters(all, 'institutes')).toEqual([]);
		const alone = at('russian');
		expect(sumFigures(alone)).toBe(0);
		expect(entry.figures(alone, 'KAZ')[0]!.label).toContain('no Chinese institutes selected');
		expect(selectDrawnInstitutes(alone).every(isRussianCentre)).toBe(true);
	});

	it('are switched on and off one by one, and are never none', () => {
		const press = (view: ViewState, label: string) => {
			const [filter] = findFiltering(view, 'institutes')!.filters;
			const choice = filter!.listChoices(view, null).find((each) => each.label === label)!;
			return { ...view, ...choice.patch };
		};
		const withRussian = press(DEFAULT_VIEW, 'Russian centres, for comparison');
		expect(withRussian.instituteKinds).toEqual(INSTITUTE_WORDS);
		expect(press(withRussian, 'Luban Workshop').instituteKinds).not.toContain('luban');
		expect(press(at('luban'), 'Luban Workshop').instituteKinds).toEqual(
			DEFAULT_VIEW.instituteKinds
		);
	});
});
