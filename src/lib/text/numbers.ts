import { m } from '#messages';
import { LANGUAGE } from '#language';
import { NUMBER_LOCALE } from '../core/domain/languages';

const decimals = (digits: number) =>
	new Intl.NumberFormat(NUMBER_LOCALE, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
const [WHOLE, ONE, TWO] = [decimals(0), decimals(1), decimals(2)];
const THREE_DIGITS = new Intl.NumberFormat(NUMBER_LOCALE, { maximumSignificantDigits: 3 });
const PLAIN = new Intl.NumberFormat(NUMBER_LOCALE, { maximumFractionDigits: 2 });

/** The minus sign, as wide as a plus, never breaks from its number. */
export const withTrueMinus = (number: string) => number.replace('-', '−');

/** Up to two decimals: `0.1`, `5`, `9.16`. */
export const formatPlain = (value: number): string => PLAIN.format(value);

/** Three significant digits: `−0.027`, `1,230`. */
export function formatThreeDigits(value: number): string {
	return withTrueMinus(THREE_DIGITS.format(value));
}

/** 11784 as `11,784`. */
export const formatCount = (value: number): string => WHOLE.format(value);

/** A ratio such as students per 10,000 inhabitants, with one decimal. */
export const formatRatio = (value: number): string => ONE.format(value);

/** Two decimals: -0.1 as `−0.10`. */
export const formatHundredths = (value: number): string => withTrueMinus(TWO.format(value));

/** A change with its sign: -2440 as `−2,440`, 0 as `no change`. */
export function formatChange(change: number): string {
	if (change === 0) return m.forms_no_change();
	return (change > 0 ? '+' : '−') + WHOLE.format(Math.abs(change));
}

/** A change relative to the earlier figure as `−17 %`; null if that is zero. */
export function formatPercentChange(from: number, to: number): string | null {
	if (from === 0) return null;
	const percent = Math.round(((to - from) / from) * 100);
	const sign = percent === 0 ? '' : percent > 0 ? '+' : '−';
	return addPercentSign(`${sign}${WHOLE.format(Math.abs(percent))}`);
}

/** A number with the percent sign of the language: `40%`, `40 %`. */
export function addPercentSign(number: string): string {
	return m.forms_percent({ number });
}

/** A percentage with up to two decimals: `40%`, `52.5%`. */
export function formatPercent(percent: number): string {
	return addPercentSign(withTrueMinus(PLAIN.format(percent)));
}

/** A percentage with one decimal, for columns: `4.0%`. */
export function formatPercentRatio(percent: number): string {
	return addPercentSign(withTrueMinus(ONE.format(percent)));
}

/** Chinese counts in ten thousands (万) and hundred millions (亿), to the same precision. */
export const COUNTS_BY_MYRIADS = LANGUAGE === 'zh';
const MYRIAD = 10_000;

/** People in millions, or in ten thousands to the same precision: `18.92 million`, `1892万`. */
export function formatMillions(count: number, decimals: 1 | 2 = 2): string {
	const factor = 10 ** decimals;
	const millions = Math.round((count / 1_000_000) * factor) / factor;
	const number = COUNTS_BY_MYRIADS
		? String(Math.round(millions * (1_000_000 / MYRIAD)))
		: (decimals === 1 ? ONE : PLAIN).format(millions);
	return m.forms_million({ number });
}

const YI_IN_BILLION = 10;

/** Billions of cubic metres: `47.9 billion cubic metres`, `479亿立方米`. */
export function formatVolume(bcm: number): string {
	return m.forms_bcm({ number: PLAIN.format(COUNTS_BY_MYRIADS ? bcm * YI_IN_BILLION : bcm) });
}
