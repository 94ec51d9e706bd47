import type { HistoryEntry, HistoryTables } from '$lib/core/data/history-types';

/** Longer lists show those nearest to the year first. */
export const SHOWN_ENTRIES = 12;

/** Whose history it is: that of a card in a link, or of a region by its code. */
export type HistorySubject = { card: string } | { region: string };

/** The places whose histories a card tells together; none for a region. */
export function listToldPlaces({ cards }: HistoryTables, subject: HistorySubject): string[] {
	if ('region' in subject) return [];
	return Object.hasOwn(cards, subject.card) ? cards[subject.card]! : [];
}

/** All entries of a place or region, oldest first. */
export function selectEntries(tables: HistoryTables, subject: HistorySubject): HistoryEntry[] {
	if ('region' in subject)
		return tables.entries.filter(({ regions }) => regions.includes(subject.region));
	const told = listToldPlaces(tables, subject);
	return tables.entries.filter(({ at }) => at.some((id) => told.includes(id)));
}

/** The entries nearest to a year, in order; of two as near the earlier one. */
export function pickNearest<Line extends { year: number }>(
	lines: readonly Line[],
	year: number,
	count = SHOWN_ENTRIES
): Line[] {
	const distances = lines.map((line, index) => ({ index, years: Math.abs(line.year - year) }));
	const near = distances.sort((a, b) => a.years - b.years || a.index - b.index).slice(0, count);
	const kept = new Set(near.map(({ index }) => index));
	return lines.filter((_, index) => kept.has(index));
}
