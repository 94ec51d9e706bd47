import type { Language } from '../../../src/lib/core/domain/languages';

/** The multiplier of the word after a number: `7.5bn`, `7,5 млрд`, `75亿`. */
const SCALES: Readonly<Record<Language, readonly (readonly [word: RegExp, factor: number])[]>> = {
	en: [
		[/^(bn\b| billion| bcm)/, 1e9],
		[/^(m\b| million| mt\b)/, 1e6]
	],
	ru: [
		[/^\s(млрд|миллиард)/, 1e9],
		[/^\s(млн|миллион)/, 1e6],
		[/^\sтыс\./, 1e3]
	],
	zh: [
		[/^亿/, 1e8],
		[/^万/, 1e4]
	],
	kk: [
		[/^\s(млрд|миллиард)/, 1e9],
		[/^\s(млн|миллион)/, 1e6],
		[/^\sмың/, 1e3]
	]
};

/** Months, which only Chinese writes in digits. */
const MONTHS = /(\d{1,2}[—–])?\d{1,2}月/g;

function withPlainDigits(text: string, language: Language): string {
	if (language === 'ru' || language === 'kk') {
		return text.replace(/(?<=\d)\u00a0(?=\d{3})/g, '').replace(/(?<=\d),(?=\d)/g, '.');
	}
	const plain = text.replace(/(?<=\d),(?=\d{3})/g, '');
	if (language !== 'zh') return plain;
	// `每万人`, per ten thousand, has no digit
	return plain.replace(MONTHS, '').replace(/(?<=每|\/)万/g, '1万');
}

/** The figures in digits of a text in any language, smallest first. */
export function listFiguresIn(text: string, language: Language): number[] {
	const plain = withPlainDigits(text, language);
	const figures = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(({ 0: digits, index }) => {
		const rest = plain.slice(index + digits.length);
		const scale = SCALES[language].find(([word]) => word.test(rest));
		return Number((Number(digits) * (scale?.[1] ?? 1)).toPrecision(12));
	});
	return figures.sort((a, b) => a - b);
}
