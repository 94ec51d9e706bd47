import { m } from '#messages';

/** The tables by subject, in the order of the page. */
export const TABLE_GROUPS: readonly {
	title: string;
	tables: readonly string[];
	/** True for the group that also takes tables which no group names. */
	holdsRest?: boolean;
}[] = [
	{
		title: m.data_page_group_students(),
		tables: [
			'student_series',
			'students',
			'students_by_level',
			'students_by_destination',
			'host_provinces',
			'world_students',
			'world_origins',
			'russia_students',
			'chinese_students'
		]
	},
	{
		title: m.data_page_group_money(),
		tables: [
			'direct_investment',
			'tracker_sums',
			'finance_records',
			'projects',
			'project_statuses',
			'totals_check',
			'official_other',
			'region_totals',
			'paper_totals'
		]
	},
	{
		title: m.data_page_group_institutes(),
		tables: ['institutes', 'ci_counts', 'ci_learners', 'global_ci']
	},
	{
		title: m.data_page_group_corridors(),
		tables: [
			'corridors',
			'segments',
			'segment_statuses',
			'places',
			'corridor_nodes',
			'corridor_facts',
			'corridor_traffic'
		]
	},
	{
		title: m.data_page_group_others(),
		tables: ['trade', 'context', 'events', 'alignment', 'opinion']
	},
	{ title: m.data_page_group_sources(), tables: ['sources'], holdsRest: true }
];
