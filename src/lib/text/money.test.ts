import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../scripts/messages/languages.mjs';
import { formatMoney, formatMoneyInUnit, formatRoundInUnit, describeMoneyUnit } from './money';

describe('a sum of money in English', () => {
	it.each([
		[52_710, 'USD', 'long', '$52.71 billion'],
		[52_710, 'USD', 'short', '$52.7bn'],
		[18_600, 'USD', 'long', '$18.60 billion'],
		[70_000, 'USD', 'long', '$70 billion'],
		[999.4, 'USD', 'long', '$999 million'],
		[245, 'USD', 'long', '$245 million'],
		[-393.92, 'EUR', 'long', '−€394 million'],
		[-717.21, 'EUR', 'short', '−€717m'],
		[0.77, 'USD', 'long', '$0.8 million'],
		[4, 'USD', 'long', '$4 million'],
		[2995.9, 'USD', 'short', '$3.0bn'],
		[26_000, 'CNY', 'long', '26 billion yuan']
	] as const)('%s of %s, %s: %s', (amountM, currency, length, words) => {
		expect(formatMoney(amountM, currency, length)).toBe(words);
	});

	it('bug: an estimate was said with zeros that say nothing', () => {
		expect(formatMoney(1800, 'USD', 'round')).toBe('$1.8 billion');
		expect(formatMoney(1800)).toBe('$1.80 billion');
		expect(formatMoney(1234, 'EUR', 'round')).toBe('€1.23 billion');
	});

	it('is a number where a column names the unit', () => {
		expect(describeMoneyUnit('billions')).toBe('billion US$');
		expect(formatMoneyInUnit(18_640, 'billions')).toBe('18.64');
		expect(formatMoneyInUnit(18_640, 'billions', 'short')).toBe('18.6');
		expect(formatMoneyInUnit(-1510.4, 'millions')).toBe('−1,510');
		expect(formatRoundInUnit(100, 'billions')).toBe('0.1');
	});
});

/** What the same calls say in a language, which is chosen when a process starts. */
function saidIn(language: string): string[] {
	const program = `
		import { formatMoney, formatMoneyInUnit, MILLIONS_OF, describeMoneyUnit } from './src/lib/text/money';
		import { formatMillions, formatPercent, formatVolume } from './src/lib/text/numbers';
		console.log(JSON.stringify([
			formatMoney(52710), formatMoney(52710, 'USD', 'short'), formatMoney(18640), formatMoney(245),
			formatMoney(95), formatMoney(5.93), formatMoney(-393.92, 'EUR'), formatMoney(26000, 'CNY'),
			formatMoneyInUnit(18640, 'billions') + ' ' + describeMoneyUnit('billions'),
			formatMoneyInUnit(1510.4, 'millions') + ' ' + describeMoneyUnit('millions'),
			formatMoneyInUnit(11200, 'millions'), formatMoneyInUnit(1120, 'millions', 'round'), MILLIONS_OF.EUR,
			formatMoney(0), formatPercent(40), formatMillions(18920000, 1), formatMillions(9160000), formatVolume(47.9)
		]));`;
	const options = ['--import', 'tsx', `--conditions=${language}`, '--input-type=module'];
	return JSON.parse(
		execFileSync(process.execPath, [...options, '--eval', program], { encoding: 'utf8' })
	) as string[];
}

const SAID: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
	en: [
		'$52.71 billion',
		'$52.7bn',
		'$18.64 billion',
		'$245 million',
		'$95 million',
		'$5.9 million',
		'−€394 million',
		'26 billion yuan',
		'18.64 billion US$',
		'1,510 million US$',
		'11,200',
		'1,120',
		'million €',
		'$0',
		'40%',
		'18.9 million',
		'9.16 million',
		'47.9 billion cubic metres'
	],
	ru: [
		'52,71\u00a0млрд долларов',
		'52,7\u00a0млрд\u00a0$',
		'18,64\u00a0млрд долларов',
		'245\u00a0млн долларов',
		'95\u00a0млн долларов',
		'5,9\u00a0млн долларов',
		'−394\u00a0млн евро',
		'26\u00a0млрд юаней',
		'18,64 млрд долларов',
		'1\u00a0510 млн долларов',
		'11\u00a0200',
		'1\u00a0120',
		'млн евро',
		'0\u00a0долларов',
		'40\u00a0%',
		'18,9\u00a0млн',
		'9,16\u00a0млн',
		'47,9\u00a0млрд куб.\u00a0м'
	],
	zh: [
		'527.1亿美元',
		'527亿美元',
		'186.4亿美元',
		'2.45亿美元',
		'9500万美元',
		'593万美元',
		'−3.94亿欧元',
		'260亿元',
		'186.4 亿美元',
		'15.10 亿美元',
		'112',
		'11.2',
		'亿欧元',
		'0美元',
		'40%',
		'1890万',
		'916万',
		'479亿立方米'
	],
	kk: [
		'52,71\u00a0млрд АҚШ доллары',
		'52,7\u00a0млрд\u00a0$',
		'18,64\u00a0млрд АҚШ доллары',
		'245\u00a0млн АҚШ доллары',
		'95\u00a0млн АҚШ доллары',
		'5,9\u00a0млн АҚШ доллары',
		'−394\u00a0млн еуро',
		'26\u00a0млрд юань',
		'18,64 млрд АҚШ доллары',
		'1\u00a0510 млн АҚШ доллары',
		'11\u00a0200',
		'1\u00a0120',
		'млн еуро',
		'0\u00a0АҚШ доллары',
		'40%',
		'18,9\u00a0млн',
		'9,16\u00a0млн',
		'47,9\u00a0млрд текше метр'
	]
};

// bugs: Chinese sums stood in 十亿, which no one counts in, nothing as 0万美元, a round sum as 112.00
it.each(LANGUAGES)('money, percent, people and volumes have the scale of %s', (language) => {
	expect(saidIn(language)).toEqual(SAID[language]);
});
