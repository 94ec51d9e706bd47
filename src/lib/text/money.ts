import { m } from '#messages';
import { NUMBER_LOCALE } from '../core/domain/languages';
import { COUNTS_BY_MYRIADS, withTrueMinus } from './numbers';

export type Currency = 'USD' | 'EUR' | 'CNY';

const BILLION_M = 1000;
const YI_M = 100;
const WAN_IN_MILLION = 100;

/** By number of decimals. Chinese has no comma before 亿 and 万: `9500万`. */
const WITH_DECIMALS = [0, 1, 2].map(
	(digits) =>
		new Intl.NumberFormat(NUMBER_LOCALE, {
			minimumFractionDigits: digits,
			maximumFractionDigits: digits,
			useGrouping: !COUNTS_BY_MYRIADS
		})
);
const upTo = (maximumFractionDigits: number) =>
	new Intl.NumberFormat(NUMBER_LOCALE, { maximumFractionDigits, useGrouping: !COUNTS_BY_MYRIADS });
const UP_TO = [upTo(0), upTo(1), upTo(2)] as const;

const WORDS = {
	USD: {
		long: { large: m.forms_usd_billion, small: m.forms_usd_million },
		short: { large: m.forms_usd_billion_short, small: m.forms_usd_million_short }
	},
	EUR: {
		long: { large: m.forms_eur_billion, small: m.forms_eur_million },
		short: { large: m.forms_eur_billion_short, small: m.forms_eur_million_short }
	},
	// amounts in yuan are only in sentences
	CNY: {
		long: { large: m.forms_cny_billion, small: m.forms_cny_million },
		short: { large: m.forms_cny_billion, small: m.forms_cny_million }
	}
} as const;

/** Long in sentences, short on marks; `round` is long without the last zeros of an estimate. */
type Length = 'short' | 'long' | 'round';

/** Whole numbers of the larger unit have no decimals: 70 billion is not 70.00. */
const fixed = (value: number, decimals: number) =>
	WITH_DECIMALS[Number.isInteger(value) ? 0 : decimals]!.format(value);

/** The number without sign or currency, and which unit it counts. */
function scaled(sizeM: number, length: Length): { amount: string; size: 'large' | 'small' } {
	const saved = length === 'short' ? 1 : 0;
	const large = (value: number, decimals: number) =>
		length === 'round' ? UP_TO[2].format(value) : fixed(value, decimals);
	if (COUNTS_BY_MYRIADS) {
		if (sizeM >= BILLION_M) return { amount: large(sizeM / YI_M, 1 - saved), size: 'large' };
		if (sizeM >= YI_M) return { amount: large(sizeM / YI_M, 2), size: 'large' };
		return { amount: fixed(sizeM * WAN_IN_MILLION, 0), size: 'small' };
	}
	// rounded to a thousand millions, it is a billion
	if (Math.round(sizeM) >= BILLION_M)
		return { amount: large(sizeM / BILLION_M, 2 - saved), size: 'large' };
	// a small sum keeps its second digit
	return { amount: sizeM < 10 ? UP_TO[1].format(sizeM) : fixed(sizeM, 0), size: 'small' };
}

/**
 * Millions of a currency in words, by the scale and spacing of the language: 52,710 of dollars as
 * `$52.71 billion`, `52,71 млрд долларов`, `527.1亿美元`; -393.92 of euros as `−€394 million`. Marks,
 * their lists and other narrow places use the short form, `$52.7bn`; sentences, cards and tables the
 * long one.
 */
export function formatMoney(
	amountM: number,
	currency: Currency = 'USD',
	length: Length = 'long'
): string {
	// nothing has no scale
	if (amountM === 0 && currency === 'USD') return m.forms_usd({ sign: '', amount: '0' });
	const { amount, size } = scaled(Math.abs(amountM), length);
	return WORDS[currency][length === 'short' ? 'short' : 'long'][size]({
		sign: amountM < 0 ? '−' : '',
		amount
	});
}

/** The unit of a column or an axis: billions for large sums, millions if they can be small. */
export type MoneyUnit = 'billions' | 'millions';

/** The same precision in all languages; Chinese has one unit for both, with more decimals. */
const UNITS: Readonly<Record<MoneyUnit, { sizeM: number; decimals: 0 | 1 | 2; name: string }>> =
	COUNTS_BY_MYRIADS
		? {
				billions: { sizeM: YI_M, decimals: 1, name: m.forms_unit_usd_billions() },
				millions: { sizeM: YI_M, decimals: 2, name: m.forms_unit_usd_millions() }
			}
		: {
				billions: { sizeM: BILLION_M, decimals: 2, name: m.forms_unit_usd_billions() },
				millions: { sizeM: 1, decimals: 0, name: m.forms_unit_usd_millions() }
			};

/** The name of the unit, for a heading: `billion US$`, `亿美元`. */
export const describeMoneyUnit = (unit: MoneyUnit): string => UNITS[unit].name;

/** The unit of a chart of direct investment, whose figures are in one currency or the other. */
export const MILLIONS_OF: Readonly<Record<'USD' | 'EUR', string>> = {
	USD: m.forms_unit_usd_millions(),
	EUR: m.forms_unit_eur_millions()
};

/**
 * Millions of US dollars as a number in a unit named elsewhere by `describeMoneyUnit`: 18,640 as `18.64`, short
 * `18.6`; Chinese `186.4`, `186`. An estimate is `round`: without its last zeros.
 */
export function formatMoneyInUnit(
	amountMusd: number,
	unit: MoneyUnit,
	length: Length = 'long'
): string {
	const { sizeM, decimals } = UNITS[unit];
	const amount = amountMusd / sizeM;
	if (length === 'round') return withTrueMinus(UP_TO[decimals].format(amount));
	const kept = length === 'short' ? Math.max(0, decimals - 1) : decimals;
	// a round sum in Chinese: 112, not 112.00
	const isWhole = unit === 'millions' && Number.isInteger(amount);
	return withTrueMinus(WITH_DECIMALS[isWhole ? 0 : kept]!.format(amount));
}

/** Rounded millions of US dollars in a unit, to three digits. */
export function formatRoundInUnit(amountMusd: number, unit: MoneyUnit): string {
	return withTrueMinus(
		new Intl.NumberFormat(NUMBER_LOCALE, { maximumSignificantDigits: 3 }).format(
			amountMusd / UNITS[unit].sizeM
		)
	);
}
