import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { selectCountryRows } from '$lib/features/map-list/country-list-rows';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { dealFigures } from '$lib/layers/shown-figures';
import PanelFigure from './PanelFigure.svelte';

const view = {
	...DEFAULT_VIEW,
	year: 2018,
	focus: 'investment',
	investmentMeasure: 'deals'
} as const;
const [deal] = dealFigures(view, 'KAZ');

const drawn = (figure: object, isBare: boolean) => {
	const props = { ...deal!.figure, ...figure, isBare, open: false, controls: 'card' };
	const { body } = render(PanelFigure, { props: { ...props, ontoggle: () => undefined } });
	return body.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
};

describe('a sum of money', () => {
	it('travels as a number, a unit and a year', () => {
		const { value, year, money, text, quality } = deal!.figure;
		expect({ year, quality }).toEqual({ year: 2018, quality: 'reported' });
		expect(Number(money!.number)).toBeCloseTo(value! / 1000, 2);
		expect(money!.unit).toBe(' bn USD');
		expect(text).toBe(money!.number + money!.unit);
	});

	it('has its unit smaller in a panel, and none under a head that names it', () => {
		const { number } = deal!.figure.money!;
		expect(drawn({}, false)).toContain(`>${number}<small> bn USD</small></button>`);
		expect(drawn({}, true)).toContain(`>${number}</button>`);
	});

	it('is no sum because its words end like one', () => {
		const count = { text: '3 of 4 in USD', money: undefined };
		expect(drawn(count, false)).toContain('>3 of 4 in USD</button>');
	});

	it('leaves the dollar to the list, whose bars are all of dollars', () => {
		const row = selectCountryRows(view).find(({ country }) => country.code === 'KAZ')!;
		expect(row.bars[0]!.text).toBe(`${deal!.figure.money!.number} bn`);
		expect(row.bars[0]!.figure.text).toBe(deal!.figure.text);
	});
});
