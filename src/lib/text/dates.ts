import { m } from '#messages';

/** By month, January first: in a date (`7 сентября 2013 г.`) and alone (`сентябрь 2013 г.`). */
const MONTHS = [
	[m.forms_month_1, m.forms_month_alone_1],
	[m.forms_month_2, m.forms_month_alone_2],
	[m.forms_month_3, m.forms_month_alone_3],
	[m.forms_month_4, m.forms_month_alone_4],
	[m.forms_month_5, m.forms_month_alone_5],
	[m.forms_month_6, m.forms_month_alone_6],
	[m.forms_month_7, m.forms_month_alone_7],
	[m.forms_month_8, m.forms_month_alone_8],
	[m.forms_month_9, m.forms_month_alone_9],
	[m.forms_month_10, m.forms_month_alone_10],
	[m.forms_month_11, m.forms_month_alone_11],
	[m.forms_month_12, m.forms_month_alone_12]
] as const;

/**
 * A date as precise as its source: `7 September 2013`, `December 2007`, `2007`. Other texts are
 * returned as they are. Not every browser has the date formats of every language.
 */
export function formatDate(date: string): string {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
	const names = MONTHS[Number(month) - 1];
	if (year && !month) return m.forms_date_year({ year });
	if (!year || !names) return date;
	const [inDate, alone] = names;
	if (!day) return m.forms_date_month({ year, month: alone() });
	return m.forms_date_long({ year, month: inDate(), day: String(Number(day)) });
}
