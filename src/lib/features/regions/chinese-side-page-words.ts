import { m } from '#messages';

export const TITLE = m.chinese_side_title();
export const LEAD = m.chinese_side_lead();

export const PARTNERS_HEADING = m.chinese_side_partners_heading();
export const BY_PARTNER_HEADING = m.chinese_side_by_partner();
export const HOSTS_HEADING = m.chinese_side_hosts_heading();
export const FACTS_HEADING = m.chinese_side_facts_heading();
export const UNKNOWN_HEADING = m.chinese_side_unknown_heading();

export const HOSTS_INTRODUCTION = m.chinese_side_hosts_introduction();
export const FACTS_INTRODUCTION = m.chinese_side_facts_introduction();

/** Sites that the count of a year leaves out. */
export function describeLeftOut(count: number, year: number): string {
	return m.chinese_side_left_out({ count, year });
}

export const TURKMENISTAN = m.chinese_side_turkmenistan();
