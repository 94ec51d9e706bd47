import { m } from '#messages';
import { YEARS, getYearIndex } from '$lib/core/domain/years';
import type { ViewState } from '$lib/core/domain/view-state';
import { type Quality, QUALITIES } from '$lib/core/domain/quality';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import { getLayerEntry } from '$lib/layers/catalog';
import type { TimelineRow } from '$lib/layers/model';
import { joinClauses } from '$lib/text/lists';
import type { CountryCode } from '$lib/core/domain/countries';
import { nameCountry } from '$lib/text/country-names';
import { formatYears } from '$lib/text/year-runs';

/** For the slider: `2018: 29,885 students in China`. @param row of the layer in focus */
export function describeSliderValue(
	view: ViewState,
	row: TimelineRow = getLayerEntry(view.focus).timelineRow(view)
): string {
	const { year } = view;
	const { kind, words } = row.cells[getYearIndex(year)]!;
	const figure = m.timeline_cell({ year, words });
	if (!row.counted) return figure;
	const { label: counted, isInCells } = row.counted;
	if (kind !== 'bars') return m.timeline_said_gap({ year, counted, words });
	return isInCells ? figure : m.timeline_said({ figure, counted });
}

/** The quality of one country's years: `reported 2005–2018; no figure published 2019–2023`. */
export function describeCoverage(
	qualities: readonly Quality[],
	gapLabel = QUALITY_LABELS.none
): string {
	const labels = { ...QUALITY_LABELS, none: gapLabel };
	const known = QUALITIES.map((quality) => {
		const years = YEARS.filter((_, index) => qualities[index] === quality);
		return years.length === 0
			? ''
			: m.timeline_known({ quality: labels[quality], years: formatYears(years) });
	});
	return joinClauses(known.filter((words) => words !== ''));
}

/** The strip of all countries for screen readers. */
export function describeStrip(
	label: string,
	rows: readonly { country: CountryCode; qualities: readonly Quality[] }[],
	gapLabel?: string
): string {
	const words = rows
		.map(({ country, qualities }) =>
			m.timeline_row({ label: nameCountry(country), words: describeCoverage(qualities, gapLabel) })
		)
		.reduce((before, next) => m.timeline_strip_next({ before, next }));
	return m.timeline_strip({ label, words });
}
