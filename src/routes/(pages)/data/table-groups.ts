/** The tables by subject, in the order of the page. */
export const TABLE_GROUPS: readonly {
	title: string;
	tables: readonly string[];
	/** True for the group that also takes tables which no group names. */
	holdsRest?: boolean;
}[] = [
	{
		title: 'Students',
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
		title: 'Deals, loans and projects',
		tables: [
			'tracker_sums',
			'finance_records',
			'projects',
			'totals_check',
			'official_other',
			'region_totals',
			'paper_totals'
		]
	},
	{ title: 'Institutes', tables: ['institutes', 'ci_counts', 'ci_learners', 'global_ci'] },
	{
		title: 'Corridors',
		tables: [
			'corridors',
			'segments',
			'places',
			'corridor_nodes',
			'corridor_facts',
			'corridor_traffic'
		]
	},
	{
		title: 'Trade, events, alignment, opinion',
		tables: ['trade', 'context', 'events', 'alignment', 'opinion']
	},
	{ title: 'Sources', tables: ['sources'], holdsRest: true }
];
