/** Edition `2026-11` as it stands in a sentence. */
export function formatEdition(edition: string): string {
	const [year = '', month = '1'] = edition.split('-');
	const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
	return `${name.format(new Date(Date.UTC(Number(year), Number(month) - 1)))} ${year}`;
}
