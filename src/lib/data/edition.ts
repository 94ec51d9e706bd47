/** Edition `2026-11` as it stands in a sentence; `2026-11-2` is the second of its month. */
export function formatEdition(edition: string): string {
	const [year = '', month = '1', ordinal] = edition.split('-');
	const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
	const date = `${name.format(new Date(Date.UTC(Number(year), Number(month) - 1)))} ${year}`;
	return ordinal ? `${date}, no. ${ordinal}` : date;
}
