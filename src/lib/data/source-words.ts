import { m } from '#messages';
import type { Source } from './types';

/** Publisher, title and year of a source as one line, without repeating an author that publishes. */
export function describeSource({ authors, title, publisher, year: published }: Source): string {
	const year = String(published ?? m.source_no_date());
	return authors && authors !== publisher
		? m.source_line_by({ authors, title, publisher, year })
		: m.source_line({ title, publisher, year });
}
