import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { selectCountryRows } from '$lib/features/map-list/country-list-rows';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { listDealFigures } from '$lib/layers/investment/describe';
import PanelFigure from './PanelFigure.svelte';

const view = {
	...DEFAULT_VIEW,
	year: 2018,
	focus: 'investment',
	investmentMeasure: 'deals'
} as const;
const [deal] = listDealFigures(view, 'KAZ');

const drawn = (figure: object, isBare: boolean) => {
	const props = { ...deal!, ...figure, isBare, open: false, controls: 'card' };
	const { body } = render(PanelFigure, { props: { ...props, ontoggle: () => undefined } });
	return body.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
};

describe('a sum of money', () => {
	it('is formatted as a sentence, as a number of a column and with its year', () => {
		const { value, year, inUnit, text, quality } = deal!;
		expect({ year, quality }).toEqual({ year: 2018, quality: 'reported' });
		expect(Number(inUnit)).toBeCloseTo(value! / 1000, 2);
		expect(text).toBe(`$${inUnit} billion`);
	});

	it('has its unit in a panel, and none under a heading that names it', () => {
		const { text, inUnit } = deal!;
		expect(drawn({}, false)).toContain(`>${text}</button>`);
		expect(drawn({}, true)).toContain(`>${inUnit}</button>`);
	});

	it('is not recognised by its last words alone', () => {
		const count = { text: '3 of 4 in $', inUnit: undefined };
		expect(drawn(count, true)).toContain('>3 of 4 in $</button>');
	});

	it('is short in the list of countries', () => {
		const row = selectCountryRows(view).find(({ country }) => country.code === 'KAZ')!;
		expect(row.bars[0]!.text).toMatch(/^\$\d+\.\dbn$/);
		expect(row.bars[0]!.figure.text).toBe(deal!.text);
	});
});
