import type { AtlasEvent } from '../../../src/lib/core/data/types';
import { optionalLonLat, optionalText, text, word } from '../cells';
import { getTable, type TableSet } from '../read-tables';

/** Oldest first: a date of a year or a month sorts before its days. */
export function shapeEvents(set: TableSet): AtlasEvent[] {
	const events = getTable(set, 'events').rows.map((row): AtlasEvent => ({
		id: text(row, 'id'),
		date: text(row, 'date'),
		title: text(row, 'title'),
		place: text(row, 'place'),
		lonLat: optionalLonLat(row),
		kind: text(row, 'kind'),
		summary: text(row, 'summary'),
		sourceId: text(row, 'source_id'),
		evidence: word(row, 'evidence'),
		timelineLabel: optionalText(row, 'timeline_label')
	}));
	return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}
