import type { Source } from './types';

/** Publisher, title and year of a source as one line, without repeating an author that publishes. */
export function describeSource(source: Source): string {
	const authors =
		source.authors && source.authors !== source.publisher ? `${source.authors}, ` : '';
	return `${authors}${source.title}, ${source.publisher}, ${source.year ?? 'no date'}`;
}
