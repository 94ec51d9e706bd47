import { m } from '#messages';
import { joinClauses } from '../domain/lists';
import type { Source } from './types';

/** By way of whom and where a source was read; empty where it was read at its publisher. */
export function describeWay({ transcribedBy, readAt }: Source): string {
	return joinClauses([
		...(transcribedBy ? [m.source_transcribed_by({ name: transcribedBy })] : []),
		...(readAt ? [m.source_read_at({ place: readAt })] : [])
	]);
}

/** Publisher, title and year of a source as one line, without repeating an author that publishes. */
export function describeSource(source: Source): string {
	const { authors, title, publisher, year: published } = source;
	const year = String(published ?? m.source_no_date());
	const line =
		authors && authors !== publisher
			? m.source_line_by({ authors, title, publisher, year })
			: m.source_line({ title, publisher, year });
	const way = describeWay(source);
	return way ? joinClauses([line, way]) : line;
}
