import type { Change, Ratio } from '../../data/change';
import { QUALITY_WORDS } from '../../data/quality-words';
import type { RangeUnit } from '../../data/explore/ranges';
import type { RangeFigure } from '../../data/explore/range-figures';
import {
	formatBillions,
	formatCount,
	formatPercentChange,
	formatRatio
} from '../../domain/numbers';
import { republicByCode } from '../../domain/republics';
import type { Against, ViewState } from '../../domain/view-state';
import { formatSigned } from '../../layers/difference/change-words';

export const DIFFERENCE_WORDS = {
	close: 'End the difference',
	mode: 'Held against',
	baseYear: 'Year to hold against',
	republic: 'Republic',
	other: 'Republic to hold against',
	swap: 'Change places',
	choose: 'Choose',
	chooseRepublic: 'Choose the republic that is held against it.',
	same: 'Both are the same: every difference is nothing.',
	noDifference: 'no difference',
	loading: 'The tables for comparing are loading …',
	retry: 'Try again',
	sources: 'Source against source',
	five: 'All five republics',
	scaleTo: (text: string) => `Scale from −${text} to +${text}, nothing in the middle.`,
	grows: 'Running totals only grow: between two years they leave what was announced between them.',
	ratioScale: (times: string, first: string, other: string) =>
		`Bars show how many times: to the right ${first} has more, to the left ${other}; each end is ${times} times, each step doubles.`,
	per: 'Set against inhabitants or output',
	counted: 'As counted',
	drawn: 'drawn',
	range: 'Range',
	noneDisagree: (name: string, year: number) =>
		`For ${name} in ${year} no two sources were found that give different figures of one thing.`,
	years: 'Years in which they do',
	choice: 'What the figure would be with another source'
} as const;

export type DifferenceMode = 'year' | 'republic' | 'sources';
export const DIFFERENCE_MODES: readonly DifferenceMode[] = ['year', 'republic', 'sources'];
export const MODE_WORDS: Readonly<Record<DifferenceMode, string>> = {
	year: 'another year',
	republic: 'a republic',
	sources: 'its sources'
};

export function modeOf(against: Against): DifferenceMode {
	if (against === 'sources') return 'sources';
	return typeof against === 'number' ? 'year' : 'republic';
}

/** How both figures of a change are known, where one is no plain count: `2013 suspect`, `both suspect`. */
export function describeKnown({ first, base }: Change, names: readonly [string, string]): string {
	if (first.quality === base.quality && first.quality !== 'reported' && first.quality !== 'none') {
		return `both ${QUALITY_WORDS[first.quality]}`;
	}
	return [first, base]
		.map(({ quality }, index) =>
			quality === 'reported' || quality === 'none'
				? ''
				: `${names[index]} ${QUALITY_WORDS[quality]}`
		)
		.filter((words) => words !== '')
		.join(', ');
}

/** `2.0 times`, `at least 2.0 times`; how many times the larger is the smaller. */
export function describeTimes({ times, limit }: Ratio): string {
	if (!times) return '';
	const isLess = times < 1;
	const size = isLess ? 1 / times : times;
	if (formatRatio(size) === '1.0' && limit === null) return 'about equal';
	const turned = {
		least: isLess ? 'at most ' : 'at least ',
		most: isLess ? 'at least ' : 'at most '
	};
	const word = limit === 'about' ? 'about ' : limit ? turned[limit] : '';
	return `${word}${size >= 100 ? formatCount(size) : formatRatio(size)} times`;
}

/** A figure of a range with its unit: `11,784`, `19.94 bn USD`. */
export function formatRangeValue(value: number, unit: RangeUnit): string {
	return unit === 'musd' ? `${formatBillions(value)} bn USD` : formatCount(value);
}

/** What a figure would be with another source: its difference from the drawn one. */
export function describeInstead(chosen: RangeFigure, drawn: RangeFigure, unit: RangeUnit): string {
	if (chosen === drawn) return 'This is the figure that the atlas draws.';
	const difference = chosen.value - drawn.value;
	if (difference === 0) return 'The same as the figure drawn.';
	const percent = formatPercentChange(drawn.value, chosen.value);
	const share = percent ? ` (${percent})` : '';
	const signed = formatSigned(difference, (size) => formatRangeValue(size, unit));
	return `Instead of ${formatRangeValue(drawn.value, unit)}: ${signed}${share}.`;
}

/** A source's note as a sentence, for words follow it. */
export function closeNote(note: string): string {
	return note === '' || /[.!?]$/.test(note) ? note : `${note}.`;
}

/** The panel's heading: `2018 against 2013`, `Kazakhstan against Uzbekistan`. */
export function titleOfDifference({
	year,
	republic,
	against
}: Pick<ViewState, 'year' | 'republic' | 'against'>): string {
	if (against === null || against === 'sources') return DIFFERENCE_WORDS.sources;
	if (typeof against === 'number') return `${year} against ${against}`;
	const other = republicByCode(against).name;
	return republic ? `${republicByCode(republic).name} against ${other}` : `Against ${other}`;
}
