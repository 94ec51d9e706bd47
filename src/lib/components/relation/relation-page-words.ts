import { NUMBER_LOCALE } from '../../domain/languages';
import type {
	LeftOut,
	RankCorrelation,
	RelationPair,
	RelationQuestion
} from '../../data/explore/relation';
import { describeLeftOut } from '../../data/explore/relation-words';
import { QUALITY_WORDS } from '../../data/quality-words';
import { formatCount, formatRatio } from '../../domain/numbers';
import { REPUBLIC_CODES, republicByCode } from '../../domain/republics';
import { LAST_YEAR } from '../../domain/years';
import { formatYears } from '../../domain/year-runs';
import type { AxisScale, MoneyBasis, MoneyMeasure, RelationState } from './relation-state';

export const RELATION_WORDS = {
	title: 'Money and students',
	lead: 'Does investment turn into attraction? The paper’s own question, drawn: Chinese money in each republic against its students in China, year after year.',
	controls: 'What is compared',
	money: 'Money, across',
	period: 'Money counted',
	basis: 'Money in',
	students: 'Students, up',
	scale: 'Axes',
	lag: 'Students are counted',
	lagSteps: ['A year sooner', 'A year later'],
	year: 'Year of money that is marked',
	yearSteps: ['Mark the year before', 'Mark the next year'],
	table: 'Table of all points',
	tableKey: 'T',
	tableHint: 'T in the chart opens it',
	each: 'Each republic by itself',
	eachLead:
		'The same axes, one path at a time. Most series rise with the years, so that a high number within one republic says little more than that: both went up.',
	all: 'Show all alike',
	findings: 'What the numbers say',
	leftOut: 'Left out, and why',
	notCounted: 'Drawn, and not counted',
	question: 'How to read it',
	hint: 'Point at a year, or walk with the arrow keys. A click or Enter opens that year of that republic on the map.',
	open: 'Open it on the map',
	sources: 'Sources of the points',
	point: 'Point',
	studentYear: 'Year of students',
	known: 'Known how',
	source: 'Source',
	rank: 'rank correlation',
	nothing: 'Nothing.',
	empty: 'No year of any republic has both figures.',
	closeNotice: 'Close'
} as const;

export const MONEY_WORDS: Readonly<Record<MoneyMeasure, string>> = {
	acquisitions: 'acquisitions',
	construction: 'building contracts',
	trade: 'trade in goods'
};

/** What each measure is, under the choice. */
export const MONEY_LIMITS: Readonly<Record<MoneyMeasure, string>> = {
	acquisitions:
		'Announced purchases and stakes of 95 million USD and more, edition of autumn 2023 of the China Global Investment Tracker. A year without one counts as 0, for the tracker covers it.',
	construction:
		'Announced building contracts won by Chinese firms, edition of autumn 2023 of the China Global Investment Tracker. A contract is paid by the host; it is no investment, and the two are never added.',
	trade:
		'Goods both ways by Chinese returns, a year at a time: no investment, for comparison. Most figures of 2021 to 2023 are rounded ones or worked out.'
};

export const BASIS_WORDS: Readonly<Record<MoneyBasis, string>> = {
	dollars: 'dollars',
	output: 'percent of output'
};

export const PERIOD_WORDS = { since: 'since 2005', year: 'in the year' } as const;

export const SCALE_WORDS: Readonly<Record<AxisScale, string>> = {
	log: 'logarithmic',
	linear: 'linear'
};

export const SOFT_WORDS: Readonly<Record<RelationQuestion['soft'], string>> = {
	all: 'all students',
	degree: 'degree students',
	scholarship: 'scholarships',
	'per-10000': 'per 10,000 people'
};

const SOFT_AXIS: Readonly<Record<RelationQuestion['soft'], string>> = {
	all: 'students in China, all kinds of study',
	degree: 'degree students in China',
	scholarship: 'holders of Chinese government scholarships',
	'per-10000': 'students in China per 10,000 inhabitants'
};

export const HOW_TO_READ: readonly string[] = [
	'A path is a republic, a point one of its years: money across, students up. Its first and last year are named, and the year that is marked.',
	'A line joins neighbouring years only. Where a figure is missing the path is broken, and it is never bridged; nor does a line lead to a suspect figure. Solid points are reported, hollow ones estimates or bounds.'
];

const THREE_DIGITS = new Intl.NumberFormat(NUMBER_LOCALE, { maximumSignificantDigits: 3 });

/** `in the same year`, `2 years later`. */
export function describeLag(lagYears: number): string {
	if (lagYears === 0) return 'in the same year';
	return lagYears === 1 ? '1 year later' : `${lagYears} years later`;
}

/** `1.84 bn USD`, `4.2 % of output`. */
export function formatMoney(value: number, { basis }: Pick<RelationState, 'basis'>): string {
	if (basis === 'output') return `${THREE_DIGITS.format(value)} % of output`;
	return `${THREE_DIGITS.format(value / 1000)} bn USD`;
}

export function formatMoneyTick(value: number, { basis }: Pick<RelationState, 'basis'>): string {
	return THREE_DIGITS.format(basis === 'output' ? value : value / 1000);
}

export function formatSoft(value: number, { students }: Pick<RelationState, 'students'>): string {
	return students === 'per-10000' ? formatRatio(value) : formatCount(value);
}

export function formatSoftTick(value: number, state: Pick<RelationState, 'students'>): string {
	return state.students === 'per-10000' ? THREE_DIGITS.format(value) : formatSoft(value, state);
}

const counted = ({ investment, period }: RelationState): string =>
	investment === 'trade' ? 'in the year' : PERIOD_WORDS[period];

/** What stands across, with its unit: `Acquisitions since 2005, billion USD`. */
export function describeMoneyAxis(state: RelationState): string {
	const words = `${MONEY_WORDS[state.investment]} ${counted(state)}`;
	const unit = state.basis === 'output' ? 'percent of the year’s output' : 'billion USD';
	return `${words[0]!.toUpperCase()}${words.slice(1)}, ${unit}`;
}

/** What stands upwards: `Degree students in China, 2 years later`. */
export function describeSoftAxis({ students, lagYears }: RelationState): string {
	const words = SOFT_AXIS[students];
	const lag = lagYears === 0 ? '' : `, ${describeLag(lagYears)}`;
	return `${words[0]!.toUpperCase()}${words.slice(1)}${lag}`;
}

/** `at least 10,000`. */
export function withBound(bound: RelationPair['yBound'], words: string): string {
	return bound ? `${bound} ${words}` : words;
}

/** What a point's two figures count, and how the worse of them is known. */
export function describePoint(
	pair: RelationPair,
	state: RelationState
): { place: string; money: string; students: string; quality: string } {
	return {
		place: `${republicByCode(pair.republic).name} ${pair.year}`,
		money: `${MONEY_WORDS[state.investment]} ${counted(state)}`,
		students: `${SOFT_AXIS[state.students]}, ${pair.softYear}`,
		quality: QUALITY_WORDS[pair.quality]
	};
}

/** A point and both its figures in a sentence. */
export function namePoint(pair: RelationPair, state: RelationState): string {
	const { place, money, students, quality } = describePoint(pair, state);
	const amount = withBound(pair.xBound, formatMoney(pair.x, state));
	const heads = withBound(pair.yBound, formatSoft(pair.y, state));
	return `${place}. ${money}: ${amount}; ${students}: ${heads}; ${quality}. ${RELATION_WORDS.open}`;
}

/** What a path does, for those who do not see it; its points can be walked. */
export function describeChart(state: RelationState, pairs: readonly RelationPair[]): string {
	return `${describeSoftAxis(state)} against ${describeMoneyAxis(state)}: ${pairs.length} points`;
}

/** `Kazakhstan 2020–2022; Kyrgyzstan 2019–2023`. */
function listYears(rows: readonly { republic: RelationPair['republic']; year: number }[]): string {
	return REPUBLIC_CODES.flatMap((code) => {
		const years = rows.filter(({ republic }) => republic === code).map(({ year }) => year);
		return years.length > 0 ? [`${republicByCode(code).name} ${formatYears(years)}`] : [];
	}).join('; ');
}

/** Years of money without a point, by reason; the last sentence tells what a lag cuts off. */
export function describeAllLeftOut(leftOut: readonly LeftOut[], lagYears: number): string[] {
	const reasons = (['students', 'money', 'both'] as const).flatMap((missing) => {
		const rows = leftOut.filter((row) => row.missing === missing);
		if (rows.length === 0) return [];
		const lag = lagYears === 0 ? '' : ` ${describeLag(lagYears)}`;
		const words = describeLeftOut(rows[0]!);
		return [`${words[0]!.toUpperCase()}${words.slice(1)}${lag}: ${listYears(rows)}.`];
	});
	if (lagYears === 0) return reasons;
	const first = LAST_YEAR - lagYears + 1;
	const cut = formatYears(Array.from({ length: lagYears }, (_, index) => first + index));
	return [...reasons, `Money of ${cut}: students ${describeLag(lagYears)} lie after ${LAST_YEAR}.`];
}

/** Points that are drawn and do not count, by how they are known. */
export function describeNotCounted(pairs: readonly RelationPair[]): string[] {
	return (['estimate', 'suspect', 'unverified'] as const).flatMap((quality) => {
		const rows = pairs.filter((pair) => pair.quality === quality);
		return rows.length > 0 ? [`${QUALITY_WORDS[quality]}: ${listYears(rows)}.`] : [];
	});
}

/** The number as it stands by itself: `0.62`, `−0.10`, `none`. */
export function formatRho(rho: RankCorrelation['rho']): string {
	return rho === null ? 'none' : rho.toFixed(2).replace('-', '−');
}

/** `Spearman’s rank correlation, n = 67: republics and years in which both are reported`. */
export function describeRho({ rho, n }: RankCorrelation): string {
	const pairs = `n = ${n} pairs of republic and year in which both figures are reported`;
	return rho === null
		? `No rank correlation: ${pairs}, and one of the two never varies or fewer than three are left.`
		: `Spearman’s rank correlation of money and students, ${pairs}. It runs from −1 to 1.`;
}
