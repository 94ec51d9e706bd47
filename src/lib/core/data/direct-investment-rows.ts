import type { Known } from '../domain/quality';
import type { CountryCode } from '../domain/countries';

export type Currency = 'USD' | 'EUR';

/** The concepts of `data/datapackage.json`. */
export type DirectInvestmentConcept =
	| 'flow_gross_host'
	| 'flow_net_host'
	| 'flow_net_china'
	| 'stock_host'
	| 'stock_china'
	| 'stock_final_owner'
	| 'stock_cumulative';

/** Direct investment from China in a country, by one reporter, in its own currency. */
export interface DirectInvestment extends Known {
	id: string;
	country: CountryCode;
	year: number;
	/** `year`, or the part of it that the figure covers; a stock is at the end of the year. */
	period: string;
	concept: DirectInvestmentConcept;
	countingBody: string;
	/** Millions of its currency; negative if more went back than came in. */
	amountM: number;
	currency: Currency;
	/** Computed from others, as its note explains; else printed in its source. */
	isDerived?: boolean;
	/** The figure of its country, year and concept that the map shows. */
	drawn: boolean;
}

/** A flow on the map, as included in every page. */
export type DirectFlow = Omit<DirectInvestment, 'id' | 'period' | 'countingBody' | 'drawn'>;
