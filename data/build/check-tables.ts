import { checkCells } from './check-cells';
import { checkReferences, checkUnique } from './check-keys';
import type { CountryOutlines } from './country-outlines';
import { sortFaults, type Fault } from './fault';
import { tableOf, type TableSet } from './read-tables';
import { checkCoordinates } from './rules/coordinates';
import { checkDirectInvestment } from './rules/direct-investment';
import { checkInstituteCounts } from './rules/institute-counts';
import { checkInvestmentOrigins } from './rules/investment-origins';
import { checkPairedCells } from './rules/paired-cells';
import { checkProjectStatuses } from './rules/project-statuses';
import { checkSegmentCourses } from './rules/segment-courses';
import { checkSegmentJoints } from './rules/segment-joints';
import { checkSourceAuthors } from './rules/source-authors';
import { checkSourcesUsed } from './rules/sources-used';
import { checkStatusHistories } from './rules/status-histories';
import { checkStudentLevels } from './rules/student-levels';
import { checkStudentSeries } from './rules/student-series';
import { checkTrackerSums } from './rules/tracker-sums';

/** What a schema cannot express. Each rule accepts any tables, even broken ones, and never throws. */
const RULES: readonly ((set: TableSet) => Fault[])[] = [
	checkPairedCells,
	checkSourcesUsed,
	checkSourceAuthors,
	checkStudentSeries,
	checkStudentLevels,
	checkTrackerSums,
	checkDirectInvestment,
	checkInvestmentOrigins,
	checkInstituteCounts,
	checkStatusHistories,
	checkProjectStatuses,
	checkSegmentJoints,
	checkSegmentCourses
];

/** All faults of the tables, sorted by file and line. */
export function checkTables(set: TableSet, outlines: CountryOutlines): Fault[] {
	const bySchema = set.dataPackage.resources.flatMap((resource) => {
		const table = tableOf(set, resource.name);
		return [
			...checkCells(table, resource.schema),
			...checkUnique(table, resource.schema),
			...checkReferences(set, resource)
		];
	});
	const byRule = RULES.flatMap((rule) => rule(set));
	return sortFaults([...bySchema, ...byRule, ...checkCoordinates(set, outlines)]);
}
