import { m } from '#messages';
import { LANGUAGE } from '#language';
import { NUMBER_LOCALE } from './languages';

const WHOLE = new Intl.NumberFormat(NUMBER_LOCALE, { maximumFractionDigits: 0 });
const ONE = new Intl.NumberFormat(NUMBER_LOCALE, {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});
const TWO = new Intl.NumberFormat(NUMBER_LOCALE, {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2
});
const PLAIN = new Intl.NumberFormat(NUMBER_LOCALE, { maximumFractionDigits: 2 });

/** As wide as a plus and never broken off its number. */
const withTrueMinus = (number: string) => number.replace('-', '−');

/** A number with as many decimals as it has, up to two: `0.1`, `5`, `9.16`. */
export function formatPlain(value: number): string {
	return PLAIN.format(value);
}

/** 11784 as `11,784`. */
export function formatCount(value: number): string {
	return WHOLE.format(value);
}

/** A ratio such as students per 10,000 inhabitants, with one decimal. */
export function formatRatio(value: number): string {
	return ONE.format(value);
}

/** A small number with two decimals, by the true minus: -0.1 as `−0.10`. */
export function formatHundredths(value: number): string {
	return withTrueMinus(TWO.format(value));
}

/** Millions of US dollars as billions without the unit: 18640 as `18.64`, or `18.6` when short. */
export function formatBillions(amountMusd: number, length: 'short' | 'long' = 'long'): string {
	return withTrueMinus((length === 'short' ? ONE : TWO).format(amountMusd / 1000));
}

/** A change with its sign, by the true minus: -2440 as `−2,440`, 0 as `no change`. */
export function formatChange(change: number): string {
	if (change === 0) return m.forms_no_change();
	return (change > 0 ? '+' : '−') + WHOLE.format(Math.abs(change));
}

/** A share of the earlier figure as `−17 %`; null where the earlier figure is zero. */
export function formatPercentChange(from: number, to: number): string | null {
	if (from === 0) return null;
	const percent = Math.round(((to - from) / from) * 100);
	const sign = percent === 0 ? '' : percent > 0 ? '+' : '−';
	return m.forms_percent({ number: `${sign}${WHOLE.format(Math.abs(percent))}` });
}

/** Chinese counts by ten thousands and hundred millions where the others count by millions. */
const COUNTS_BY_MYRIADS = LANGUAGE === 'zh';
const MILLIONS_IN_YI = 100;
const WAN_IN_MILLION = 100;

const MONEY = {
	USD: { long: m.forms_usd_long, short: m.forms_usd_short },
	EUR: { long: m.forms_eur_long, short: m.forms_eur_short }
} as const;

/**
 * Millions of a currency in words: -393.92 of euros as `−€394 million`, `−€394m` when short. Chinese
 * has its long word for hundred millions, its short one for ten thousands, as the sum has it.
 */
export function formatMoney(
	amountM: number,
	currency: 'USD' | 'EUR',
	length: 'short' | 'long' = 'long'
): string {
	const size = Math.abs(amountM);
	const sign = amountM < 0 ? '−' : '';
	if (!COUNTS_BY_MYRIADS) {
		return MONEY[currency][length]({ sign, amount: (size < 10 ? ONE : WHOLE).format(size) });
	}
	return size >= MILLIONS_IN_YI
		? MONEY[currency].long({ sign, amount: TWO.format(size / MILLIONS_IN_YI) })
		: MONEY[currency].short({ sign, amount: WHOLE.format(size * WAN_IN_MILLION) });
}
