import { EDITION_NAME } from './atlas';
import { formatCsv } from './csv';

type Value = string | number | null;

/** Records as CSV: a column per field, and the edition. */
export function recordsCsv(records: readonly Readonly<Record<string, Value>>[]): string {
	const whole = records.map((record) => ({ ...record, edition: EDITION_NAME }));
	return formatCsv(
		Object.keys(whole[0] ?? {}),
		whole.map((record) => Object.values(record))
	);
}
