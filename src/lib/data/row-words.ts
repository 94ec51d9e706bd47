import { m } from '#messages';
import type { FinanceRecord } from './types';

const EVENT_KINDS: Readonly<Record<string, string>> = {
	agreement: m.rows_event_agreement(),
	treaty: m.rows_event_treaty(),
	pledge: m.rows_event_pledge(),
	opening: m.rows_event_opening(),
	protest: m.rows_event_protest(),
	partnership: m.rows_event_partnership(),
	summit: m.rows_event_summit(),
	policy: m.rows_event_policy(),
	speech: m.rows_event_speech()
};

export const FINANCE_KIND_WORDS: Readonly<Record<FinanceRecord['kind'], string>> = {
	loan: m.rows_loan(),
	grant: m.rows_grant()
};

/** What kind of event it is; a word of the tables that is new here comes back as it is. */
export function describeEventKind(kind: string): string {
	return EVENT_KINDS[kind] ?? kind;
}

/** Units of figures, for files and beside numbers. */
export const UNIT_WORDS = {
	musd: m.rows_unit_musd(),
	km: m.rows_unit_km(),
	date: m.rows_unit_date(),
	dates: m.rows_unit_dates(),
	year: m.rows_unit_year(),
	rows: m.rows_unit_rows(),
	sites: m.rows_unit_sites(),
	percent: m.rows_unit_percent(),
	persons: m.rows_unit_persons(),
	per10000: m.rows_unit_per_10000(),
	institutes: m.rows_unit_institutes(),
	corridors: m.rows_unit_corridors()
} as const;
