import { YEARS, yearIndex } from '../domain/years';
import type { ViewState } from '../domain/view-state';
import type { Quality } from '../domain/quality';
import { QUALITIES } from '../domain/quality';
import { QUALITY_WORDS } from '../data/quality-words';
import { layerEntry } from '../layers/catalog';
import type { TimelineCell } from '../layers/model';
import { formatYears } from '../domain/year-runs';

export const TIMELINE_WORDS = {
	timeline: 'Timeline',
	year: 'Year',
	play: 'Play',
	pause: 'Pause',
	previous: 'Previous year',
	next: 'Next year',
	loop: 'Start over at the end',
	since: 'since',
	firstYear: 'First year of the running total',
	period: 'Money of'
} as const;

export function describeSpeed(secondsPerYear: number): string {
	return `${secondsPerYear} s a year`;
}

/** A cell's label without the year it starts with. */
export function cellWords(cell: TimelineCell): string {
	return cell.label.replace(/^\d{4}: /, '');
}

/** What a screen reader says of the slider: `2018: 29,885 students in China`. */
export function describeSliderValue(view: ViewState): string {
	const cell = layerEntry(view.focus).timelineRow(view).cells[yearIndex(view.year)]!;
	if (view.focus !== 'students') return cell.label;
	const counted = layerEntry('students').figures(view, 'KAZ')[0]!.label;
	if (cell.kind !== 'bars') return `${view.year}: ${counted}, ${cellWords(cell)}`;
	return view.studentMeasure === 'per-10000' ? cell.label : `${cell.label} ${counted}`;
}

/** How the years of one republic are known: `reported 2005–2018; no figure published 2019–2023`. */
export function describeCoverage(qualities: readonly Quality[]): string {
	return QUALITIES.map((quality) => {
		const years = YEARS.filter((_, index) => qualities[index] === quality);
		return years.length === 0 ? '' : `${QUALITY_WORDS[quality]} ${formatYears(years)}`;
	})
		.filter((words) => words !== '')
		.join('; ');
}
