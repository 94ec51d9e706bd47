import { describe, expect, it } from 'vitest';
import { getTableRow } from './provenance';
import { LAYER_IDS } from '../core/domain/layers';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';
import { getLayerEntry } from './catalog';
import { getHeadlineFigure } from './headline-copy';

const at = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch });

describe('the figure of the sentence', () => {
	it('is the sum of the five where all are reported', () => {
		const figure = getHeadlineFigure(at({ year: 2018 }))!;
		expect([figure.text, figure.value, figure.country]).toEqual(['29,885', 29_885, null]);
		expect(getTableRow(figure).file).toBe('student_series.csv');
		expect(getHeadlineFigure(at({ year: 2019 }))).toBeNull();
	});

	it('is one kind of deal, never both', () => {
		const figure = getHeadlineFigure(at({ year: 2023, focus: 'investment' }))!;
		expect(figure.value).toBeCloseTo(26_380, 6);
		// the sentence rounds: what a panel writes apart is not of its words
		expect(figure.text).toBe('$26.38 billion');
		expect(figure.inUnit).toBeUndefined();
	});

	// bug: the card of Kyrgyzstan's building contracts opened on its acquisitions, which were none
	it('is that of the only kind of deal that has one', () => {
		const figure = getHeadlineFigure(at({ year: 2011, focus: 'investment', country: 'KGZ' }))!;
		expect([figure.text, figure.value]).toEqual(['$390 million', 390]);
		expect(figure.subject).toMatchObject({ kind: 'construction' });
	});

	it('says what the sentence says, in any year and layer', () => {
		for (const focus of LAYER_IDS) {
			for (const year of YEARS) {
				for (const country of [null, 'TJK'] as const) {
					const view = at({ focus, year, country });
					const figure = getHeadlineFigure(view);
					if (figure) expect(getLayerEntry(focus).headline(view)).toContain(`[${figure.text}]`);
				}
			}
		}
	});

	it('has no figure of its own where countries are compared', () => {
		expect(getHeadlineFigure(at({ compared: ['KGZ', 'UZB'] }))).toBeNull();
	});
});
