import type { Bound, Quality } from '../domain/quality';
import type { CountryCode } from '../domain/countries';

export type Currency = 'USD' | 'EUR';

/** What a figure of direct investment is: see `data/datapackage.json`. */
export type DirectInvestmentConcept =
	| 'flow_gross_host'
	| 'flow_net_host'
	| 'flow_net_china'
	| 'stock_host'
	| 'stock_china'
	| 'stock_final_owner'
	| 'stock_cumulative';

/** Direct investment from China in a country, as one reporter counts it, in its own currency. */
export interface DirectInvestment {
	/** Of its row in the table. */
	id: string;
	country: CountryCode;
	year: number;
	/** `year`, or the part of it that the figure covers; a stock of a year is that of its end. */
	period: string;
	concept: DirectInvestmentConcept;
	countingBody: string;
	/** Millions of its currency; below zero where more went back than came in. */
	amountM: number;
	currency: Currency;
	quality: Exclude<Quality, 'none'>;
	bound: Bound | null;
	/** Worked out from others, as its note says; else it is printed in its source. */
	isDerived?: boolean;
	/** The figure of its country, year and concept that the atlas draws. */
	drawn: boolean;
	sourceId: string;
	note: string;
}

/** A flow that is drawn, as every page has it. */
export type DirectFlow = Omit<DirectInvestment, 'id' | 'period' | 'countingBody' | 'drawn'>;
