import { describe, expect, it } from 'vitest';
import { readRepository, findRowIndex, withCell, withoutRow } from '../broken-tables';
import { formatError, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';
import { checkDirectInvestment } from './direct-investment';
import { checkInstituteCounts } from './institute-counts';
import { checkPairedCells } from './paired-cells';
import { checkProjectStatuses } from './project-statuses';
import { checkSegmentJoints } from './segment-joints';
import { checkSourceAuthors } from './source-authors';
import { checkSourcesUsed } from './sources-used';
import { checkStatusHistories } from './status-histories';
import { checkStudentLevels } from './student-levels';
import { checkStudentSeries } from './student-series';
import { checkTrackerSums } from './tracker-sums';

type Edit = [table: string, keyColumn: string, key: string, column: string, value: string];
type Case = [what: string, rule: (set: TableSet) => DataError[], edit: Edit, messages: string[]];

const set = readRepository();

/** The messages without their file and line, which another test covers. */
const listMessages = (errors: readonly DataError[]) =>
	errors.map((error) => formatError({ ...error, file: '', line: 0 }).replace(/^:0: /, ''));

const openIn2023 = getTable(set, 'ci_counts').rows[findRowIndex(set, 'ci_counts', 'year', '2023')]!
	.cells['institutes'];
const KGZ_2015 = 'kgz-2015-flow-gross-host-tca-2016-03-kg-fdi-prelim';
const OPENED_LATER = 'Opened in 2022; the source of 2019 cannot say it.';
const UZB_2018 = 'uzb-2018-moe-total-peijin-2021-concise-statistics';

const CASES: Case[] = [
	[
		'a value where quality is none',
		checkStudentSeries,
		['student_series', 'basis', 'no_figure', 'students', '12000'],
		['column "students": is filled although quality is "none"']
	],
	[
		'a quality that does not follow from its basis',
		checkStudentSeries,
		['student_series', 'basis', 'moe_suspect', 'quality', 'reported'],
		['column "quality": "reported" does not follow from basis "moe_suspect"']
	],
	[
		'an author with a comma who is not a person',
		checkSourceAuthors,
		['sources', 'id', 'moe-2019-students', 'authors', 'AidData, William & Mary'],
		['column "authors": "AidData, William & Mary" is neither Family, Given nor without a comma']
	],
	[
		'a recalled figure that is not unverified',
		checkStudentSeries,
		['student_series', 'figure_id', UZB_2018, 'evidence', 'recalled'],
		['column "quality": "reported" does not follow from evidence "recalled"']
	],
	[
		'a drawn value that is not its figure',
		checkStudentSeries,
		['student_series', 'figure_id', UZB_2018, 'students', '6324'],
		[`column "students": "6324" is not the "6323" of figure "${UZB_2018}"`]
	],
	[
		'a bound on a reported figure',
		checkStudentSeries,
		['student_series', 'figure_id', UZB_2018, 'bound', 'about'],
		['column "bound": is filled although quality is "reported"']
	],
	[
		'degree and non-degree that do not add up',
		checkStudentLevels,
		['students_by_level', 'students', '7874', 'students', '7875'],
		['column "students": is not the sum 7874 of degree, non_degree']
	],
	[
		'two sources under one edition',
		checkTrackerSums,
		['tracker_sums', 'amount_musd', '330.0', 'source_id', 'cgit-2018-mid'],
		['column "source_id": "cgit-2018-mid" is not "cgit-2023-fall", the source of edition "current"']
	],
	[
		'an energy share outside the edition of the paper',
		checkTrackerSums,
		['tracker_sums', 'edition', 'current', 'of_which_paper_energy_musd', '10'],
		['column "of_which_paper_energy_musd": is filled for edition "spring-2019" and no other']
	],
	[
		'a currency other than that of its series',
		checkDirectInvestment,
		['direct_investment', 'id', 'kaz-2020-flow-net-host-wiiw-fdi-kaz-2023', 'currency', 'USD'],
		['column "currency": "USD" is not "EUR", the currency of the series KAZ flow_net_host']
	],
	[
		'two drawn figures of one cell',
		checkDirectInvestment,
		['direct_investment', 'id', KGZ_2015, 'drawn', 'true'],
		['column "drawn": "true" for a second figure of KGZ flow_gross_host 2015']
	],
	[
		'a drawn part-year',
		checkDirectInvestment,
		['direct_investment', 'period', 'first-half', 'drawn', 'true'],
		['column "drawn": "true" although the figure covers "first-half"']
	],
	[
		'a part-year marked as a year',
		checkDirectInvestment,
		['direct_investment', 'period', 'first-half', 'period', 'year'],
		['column "period": "year" although the note speaks of a part of one']
	],
	[
		'a derived amount marked as reported',
		checkDirectInvestment,
		['direct_investment', 'evidence', 'derived', 'quality', 'reported'],
		['column "quality": "reported" although the figure is derived']
	],
	[
		'a stated total that is not the sum of its rows',
		checkTrackerSums,
		['totals_check', 'id', 't005', 'amount_musd', '50611'],
		['column "amount_musd": "50611" is not the 50610 that tracker_sums gives']
	],
	[
		'a derived count that differs from institutes',
		checkInstituteCounts,
		['ci_counts', 'year', '2023', 'institutes', '99'],
		[`column "institutes": "99" is not the ${openIn2023} that institutes gives`]
	],
	[
		'a history that is oldest first',
		checkStatusHistories,
		[
			'segments',
			'id',
			'kenkiyak-kumkol',
			'status_history',
			'2006:agreed;2007:construction;2009:operational'
		],
		[
			'column "status_history": "2006:agreed;2007:construction;2009:operational" is not newest first'
		]
	],
	[
		'an opening that is not in the history',
		checkStatusHistories,
		['segments', 'id', 'kenkiyak-kumkol', 'opened_year', '2008'],
		[
			'column "opened_year": "2008" is not a year of "2009:operational;2007:construction;2006:agreed"'
		]
	],
	[
		'a year of a project that is not after the previous one',
		checkProjectStatuses,
		['project_statuses', 'note', 'Dropped in February 2020 after local protests.', 'year', '2019'],
		['column "year": "2019" is not after "2019", the year before it']
	],
	[
		'a project that starts without a year',
		checkProjectStatuses,
		['project_statuses', 'note', 'Pledge of finance only.', 'year', ''],
		['column "year": is empty although "announced" is the start of something']
	],
	[
		'a repeated status of a project',
		checkProjectStatuses,
		[
			'project_statuses',
			'note',
			'Dropped in February 2020 after local protests.',
			'status',
			'contracted'
		],
		['column "status": "contracted" repeats the status of the row before']
	],
	[
		'a state that a source could not have seen yet',
		checkProjectStatuses,
		['project_statuses', 'note', OPENED_LATER, 'evidence', 'seen'],
		['column "evidence": "seen" although the source is of 2019, before 2022']
	],
	[
		'a road rebuilt in use without its own source',
		checkStatusHistories,
		[
			'segments',
			'id',
			'sarytash-irkeshtam',
			'status_history',
			'2011:operational;2007:reconstruction'
		],
		['column "status_history": "2007:reconstruction" has no row in segment_statuses']
	],
	[
		'a source of a state that the section never has',
		checkStatusHistories,
		['segment_statuses', 'segment_id', 'makmal-jalal-abad', 'year', '2023'],
		['column "status": "2023:construction" is not in the segment’s status_history']
	],
	[
		'a segment that starts elsewhere',
		checkSegmentJoints,
		['segments', 'id', 'alashankou-dostyk', 'from_place_id', 'khorgos-cn'],
		['column "joint": "continues" is not "apart"']
	],
	[
		'a segment out of order',
		checkSegmentJoints,
		['segments', 'id', 'alashankou-dostyk', 'seq', '3'],
		['column "seq": "3" is not 2, the next of "rail-urumqi-almaty"']
	],
	[
		'a figure of one and of several countries',
		checkPairedCells,
		['students', 'country', 'KAZ', 'countries', 'KAZ;KGZ'],
		['column "country": exactly one of country and countries must be filled']
	],
	[
		'half a point',
		checkPairedCells,
		['events', 'date', '2013-09-03', 'lat', ''],
		['column "lon": lon and lat must be given together']
	],
	[
		'a point for a record with only a known country',
		checkPairedCells,
		['finance_records', 'place_precision', 'city', 'place_precision', 'country'],
		['column "lon": "71.4333" is filled although only the country is known']
	],
	[
		'a year that differs from the printed date',
		checkPairedCells,
		['opinion', 'year_text', '2006-2018', 'year', '2006'],
		['column "year": "2006" does not follow from year_text "2006-2018"']
	],
	[
		'a span of years that ends before it starts',
		checkPairedCells,
		['opinion', 'year_text', '2006-2018', 'last_year', '2005'],
		['column "first_year": "2006" to "2005" is not a range of years']
	]
];

describe('rules', () => {
	it.each(CASES)('find %s', (_, rule, [table, keyColumn, key, column, value], messages) => {
		expect(rule(set)).toEqual([]);
		const index = findRowIndex(set, table, keyColumn, key);
		expect(listMessages(rule(withCell(set, table, index, column, value)))).toEqual(messages);
	});

	it('find a cell of the student series that has no row', () => {
		expect(listMessages(checkStudentSeries(withoutRow(set, 'student_series', 0)))).toEqual([
			'has no row for KAZ in 2005'
		]);
	});

	it('find a year without a derived count', () => {
		const index = findRowIndex(set, 'ci_counts', 'year', '2023');
		expect(listMessages(checkInstituteCounts(withoutRow(set, 'ci_counts', index)))).toEqual([
			'has no derived count for KAZ in 2023'
		]);
	});

	it('find a project without a state, by the file and line of the project', () => {
		const index = findRowIndex(set, 'project_statuses', 'project_id', 'p002');
		const broken = withoutRow(set, 'project_statuses', index);
		expect(checkProjectStatuses(broken).map(formatError)).toEqual([
			'data/tables/projects.csv:3: column "id": "p002" has no row in project_statuses'
		]);
	});

	it('find a change after one without a year', () => {
		const index = findRowIndex(set, 'project_statuses', 'project_id', 'p038');
		const undated = withCell(set, 'project_statuses', index, 'year', '');
		expect(listMessages(checkProjectStatuses(undated))).toEqual([
			'column "year": is empty although "building" is the start of something',
			'column "year": comes after a change without a year, which must be last'
		]);
	});

	it('find a source that no row names', () => {
		const index = findRowIndex(set, 'sources', 'id', 'cgit-2018-mid');
		const broken = withCell(set, 'sources', index, 'id', 'nobody-1999');
		expect(checkSourcesUsed(broken).map(formatError)).toEqual([
			`data/sources.csv:${getTable(set, 'sources').rows[index]?.line}: column "id": "nobody-1999" is not used by any row`
		]);
	});
});
