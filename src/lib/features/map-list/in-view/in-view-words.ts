import { m } from '#messages';

/** How many of a layer's marks are listed, of how many drawn. */
export function describeCount(listed: number, drawn: number): string {
	if (listed === drawn) return String(drawn);
	return m.in_view_count({ listed: String(listed), drawn: String(drawn) });
}
