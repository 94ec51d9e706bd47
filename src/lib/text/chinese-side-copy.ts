import { m } from '#messages';

export const WHERE_STUDENTS_LIVE: readonly string[] = [
	m.chinese_side_live_no_table(),
	m.chinese_side_live_all(),
	m.chinese_side_live_xinjiang()
];
