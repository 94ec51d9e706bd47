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
const THREE_DIGITS = new Intl.NumberFormat(NUMBER_LOCALE, { maximumSignificantDigits: 3 });
const PLAIN = new Intl.NumberFormat(NUMBER_LOCALE, { maximumFractionDigits: 2 });

/** As wide as a plus and never broken off its number. */
export const withTrueMinus = (number: string) => number.replace('-', '−');

/** A number with as many decimals as it has, up to two: `0.1`, `5`, `9.16`. */
export function formatPlain(value: number): string {
	return PLAIN.format(value);
}

/** Three digits that count, by the true minus: `−0.027`, `1,230`. */
export function formatThreeDigits(value: number): string {
	return withTrueMinus(THREE_DIGITS.format(value));
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
	return sayPercent(`${sign}${WHOLE.format(Math.abs(percent))}`);
}

/** A number with the percent sign as the language sets it: `40%`, `40 %`. */
export function sayPercent(number: string): string {
	return m.forms_percent({ number });
}

/** A share in percent with as many decimals as it has, up to two: `40%`, `52.5%`. */
export function formatPercent(percent: number): string {
	return sayPercent(withTrueMinus(PLAIN.format(percent)));
}

/** A share in percent with one decimal, for figures that stand in a column: `4.0%`. */
export function formatPercentRatio(percent: number): string {
	return sayPercent(withTrueMinus(ONE.format(percent)));
}

/** Chinese counts people by ten thousands where the others count by millions. */
const COUNTS_BY_MYRIADS = LANGUAGE === 'zh';
const MYRIAD = 10_000;

/**
 * People in millions, or in Chinese in ten thousands of the same precision: 18,920,000 as
 * `18.92 million`, `1892万`.
 */
export function formatMillions(count: number, decimals: 1 | 2 = 2): string {
	const factor = 10 ** decimals;
	const millions = Math.round((count / 1_000_000) * factor) / factor;
	const number = COUNTS_BY_MYRIADS
		? String(Math.round(millions * (1_000_000 / MYRIAD)))
		: (decimals === 1 ? ONE : PLAIN).format(millions);
	return m.forms_million({ number });
}

const YI_IN_BILLION = 10;

/** Billions of cubic metres: 47.9 as `47.9 billion cubic metres`, `479亿立方米`. */
export function formatVolume(bcm: number): string {
	return m.forms_bcm({ number: PLAIN.format(COUNTS_BY_MYRIADS ? bcm * YI_IN_BILLION : bcm) });
}
