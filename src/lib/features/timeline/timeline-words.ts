import { m } from '#messages';
import { YEARS, yearIndex } from '$lib/core/domain/years';
import type { ViewState } from '$lib/core/domain/view-state';
import type { Quality } from '$lib/core/domain/quality';
import { QUALITIES } from '$lib/core/domain/quality';
import { QUALITY_WORDS } from '$lib/core/data/quality-words';
import { layerEntry } from '$lib/layers/catalog';
import type { TimelineCell, TimelineRow } from '$lib/layers/model';
import { joinClauses } from '$lib/core/domain/lists';
import { formatPlain } from '$lib/core/domain/numbers';
import { republicByCode, type RepublicCode } from '$lib/core/domain/republics';
import { formatYears } from '$lib/core/domain/year-runs';

export const TIMELINE_WORDS = {
	timeline: m.timeline_name(),
	year: m.timeline_year(),
	play: m.timeline_play(),
	pause: m.timeline_pause(),
	previous: m.timeline_previous(),
	next: m.timeline_next(),
	loop: m.timeline_loop(),
	since: m.timeline_since(),
	firstYear: m.timeline_first_year(),
	period: m.timeline_period()
} as const;

export function describeSpeed(secondsPerYear: number): string {
	return m.timeline_speed({ seconds: formatPlain(secondsPerYear) });
}

/** A cell's label without the year it starts with. */
export function cellWords(cell: TimelineCell): string {
	return cell.label.replace(/^\d{4}年?[:：] ?/, '');
}

/**
 * What a screen reader says of the slider: `2018: 29,885 students in China`.
 * @param row of the layer in focus: it holds all years
 */
export function describeSliderValue(
	view: ViewState,
	row: TimelineRow = layerEntry(view.focus).timelineRow(view)
): string {
	const cell = row.cells[yearIndex(view.year)]!;
	if (!row.counted) return cell.label;
	const { label: counted, isInCells } = row.counted;
	if (cell.kind !== 'bars') {
		return m.timeline_said_gap({ year: view.year, counted, words: cellWords(cell) });
	}
	return isInCells ? cell.label : m.timeline_said({ figure: cell.label, counted });
}

/** How the years of one republic are known: `reported 2005–2018; no figure published 2019–2023`. */
export function describeCoverage(qualities: readonly Quality[]): string {
	const known = QUALITIES.map((quality) => {
		const years = YEARS.filter((_, index) => qualities[index] === quality);
		return years.length === 0
			? ''
			: m.timeline_known({ quality: QUALITY_WORDS[quality], years: formatYears(years) });
	});
	return joinClauses(known.filter((words) => words !== ''));
}

/** A row of the timeline at a year: `Deals, by kind: acquisitions 0.16 bn USD`. */
export function describeRow(label: string, words: string): string {
	return m.timeline_row({ label, words });
}

/** The strip of all republics as it is read out. */
export function describeStrip(
	label: string,
	rows: readonly { republic: RepublicCode; qualities: readonly Quality[] }[]
): string {
	const words = rows
		.map(({ republic, qualities }) =>
			describeRow(republicByCode(republic).name, describeCoverage(qualities))
		)
		.reduce((before, next) => m.timeline_strip_next({ before, next }));
	return m.timeline_strip({ label, words });
}
