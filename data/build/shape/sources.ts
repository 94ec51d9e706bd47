import type { Source } from '../../../src/lib/core/data/types';
import { optionalNumber, text } from '../cells';
import { getTable, type TableSet } from '../read-tables';

/** Every source of the package by id, in the order of the file. */
export function shapeSources(set: TableSet): Record<string, Source> {
	const sources: Record<string, Source> = {};
	for (const row of getTable(set, 'sources').rows) {
		const id = text(row, 'id');
		// columns missing in editions up to 2026-11
		const transcribedBy = text(row, 'transcribed_by');
		const readAt = text(row, 'read_at');
		sources[id] = {
			id,
			authors: text(row, 'authors'),
			...(transcribedBy && { transcribedBy }),
			year: optionalNumber(row, 'year'),
			title: text(row, 'title'),
			publisher: text(row, 'publisher'),
			...(readAt && { readAt }),
			url: text(row, 'url'),
			licenceNote: text(row, 'licence_note')
		};
	}
	return sources;
}

/** The sources of every `sourceId` inside a value, at any depth, in the order of all sources. */
export function findSourcesNamedIn(value: unknown, all: Record<string, Source>): typeof all {
	const named = new Set<unknown>();
	JSON.stringify(value, (key, item: unknown) => {
		if (key === 'sourceId') named.add(item);
		return item;
	});
	return Object.fromEntries(Object.entries(all).filter(([id]) => named.has(id)));
}
