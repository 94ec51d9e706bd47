import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../core/domain/layers';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';
import { getHeadline, getViewTitle } from './headline-copy';

const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });
const said = (patch: Partial<ViewState>) => {
	const { before, strong, after } = getHeadline(at(patch));
	return before + strong + after;
};

describe('the sentence of a view that compares', () => {
	it('names the countries side by side, largest first', () => {
		const view = { year: 2018, compared: ['KGZ', 'UZB'], country: 'KAZ' } as const;
		expect(said(view)).toMatch(
			/^Students in China: Kazakhstan 11,784, Uzbekistan [\d,]+, Kyrgyzstan [\d,]+$/
		);
		expect(getViewTitle(at(view))).toBe('Kazakhstan, Kyrgyzstan and Uzbekistan in 2018, compared');
	});

	it('says the change on another year, of the five or of one', () => {
		expect(said({ year: 2018, against: 2017, country: 'KAZ' })).toBe(
			'Kazakhstan: −2,440 students in China vs 2017'
		);
		expect(said({ year: 2018, against: 2013 })).toMatch(
			/^Five countries: \+[\d,]+ students in China vs 2013$/
		);
		expect(said({ year: 2021, against: 2018 })).toContain('no total for the five in 2021');
		expect(getViewTitle(at({ year: 2018, against: 2013 }))).toBe(
			'Central Asia in 2018 compared with 2013'
		);
	});

	it('puts no unit after words of a kind of deal that did not change', () => {
		expect(said({ focus: 'investment', year: 2007, against: 2007, country: 'TKM' })).toBe(
			'Turkmenistan: acquisitions: no change, construction: no change vs 2007'
		);
	});

	it('holds a country against another, and figures against their sources', () => {
		expect(said({ country: 'KAZ', against: 'UZB' })).toMatch(/^Kazakhstan 11,784, Uzbekistan /);
		expect(getViewTitle(at({ country: 'KAZ', against: 'UZB' }))).toBe(
			'Kazakhstan in 2018 compared with Uzbekistan'
		);
		expect(said({ country: 'KAZ', against: 'sources' })).toBe(
			'Where sources disagree on Kazakhstan, 2018'
		);
	});

	it('leaves a year as it is to its layer', () => {
		expect(getViewTitle(at({}))).toBeNull();
		expect(said({})).toBe('Five countries: 29,885 students in Chinese universities');
	});

	it.each(LAYER_IDS)('is whole for %s in every year', (focus) => {
		for (const year of YEARS) {
			for (const patch of [
				{},
				{ country: 'TKM' as const },
				{ compared: ['KAZ', 'TKM'] as const },
				{ against: 2013 },
				{ against: 2013, country: 'TJK' as const },
				{ against: 'UZB' as const, country: 'TKM' as const }
			]) {
				const sentence = said({ focus, year, ...patch });
				expect(sentence).not.toMatch(/NaN|undefined|null/);
				expect(sentence.trim()).not.toBe('');
			}
		}
	});
});
