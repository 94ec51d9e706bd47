import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../core/domain/marked-text';
import { LAYER_IDS } from '../core/domain/layers';
import { COUNTRY_CODES } from '../core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';
import { getLayerEntry } from './catalog';
import { MARK_SCALES } from './model';

const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });
const said = (patch: Partial<ViewState>) => {
	const view = at(patch);
	return withoutMarks(getLayerEntry(view.focus).headline(view));
};

describe('the sentence of the year', () => {
	it('sums students only where all five are reported', () => {
		expect(said({ year: 2018 })).toBe('Five countries: 29,885 students in Chinese universities');
		expect(said({ year: 2005 })).toContain('two suspect, so no total');
		expect(said({ year: 2019 })).toContain('round numbers, for four of five');
		expect(said({ year: 2021 })).toBe('Students in China: no figure published for any of the five');
	});

	it('says the figure of a country, or that there is none', () => {
		expect(said({ year: 2018, country: 'KAZ' })).toBe('Kazakhstan: 11,784 students in China');
		expect(said({ year: 2020, country: 'KAZ' })).toContain('no figure published');
		expect(said({ year: 2019, country: 'KAZ' })).toContain('at least 10,000');
	});

	it('never adds purchases to building contracts', () => {
		const sentence = said({ year: 2023, focus: 'investment' });
		expect(sentence).toBe(
			'$26.38 billion of acquisitions and $46.58 billion of construction announced since 2005'
		);
		expect(sentence).not.toContain('73');
	});

	it('counts institutes and corridors', () => {
		expect(said({ year: 2018, focus: 'institutes' })).toBe(
			'13 Confucius Institutes in 4 of the five countries'
		);
		expect(said({ year: 2018, focus: 'corridors' })).toMatch(/^\d+ of \d+ corridors in use/);
	});
});

describe('every layer', () => {
	const combinations = LAYER_IDS.flatMap((id) => YEARS.map((year) => [id, year] as const));

	it.each(combinations)('%s has words for %i', (focus, year) => {
		const view = at({ focus, year });
		const entry = getLayerEntry(focus);
		expect(said({ focus, year }).length).toBeGreaterThan(10);
		for (const country of COUNTRY_CODES) {
			for (const figure of entry.figures(view, country)) {
				expect(figure.text).not.toMatch(/NaN|undefined|null/);
				expect(figure.quality === 'none').toBe(figure.value === null);
			}
			expect(entry.coverage(view, country)).toHaveLength(YEARS.length);
			expect(entry.series(view, country)).toHaveLength(YEARS.length);
		}
		expect(entry.timelineRow(view).cells).toHaveLength(YEARS.length);
	});

	it('has a legend whose scale is the one that marks are drawn by', () => {
		for (const scale of Object.values(MARK_SCALES)) {
			const ribbons = getLayerEntry('students').legend(at({}), scale).scale!;
			for (const step of ribbons.steps) {
				expect(step.sizePx).toBeCloseTo((step.value * scale.ribbonPxPerThousand) / 1000, 6);
			}
			const squares = getLayerEntry('investment').legend(at({}), scale).scale!;
			for (const step of squares.steps) {
				const billions = step.value / 1000;
				expect(step.sizePx ** 2 / billions).toBeCloseTo(scale.squarePxPerRootBillion ** 2, 6);
			}
		}
	});
});
