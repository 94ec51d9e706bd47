import { checkCells } from './check-cells';
import { checkReferences, checkUnique } from './check-keys';
import type { CountryOutlines } from './country-outlines';
import { sortErrors, type DataError } from './data-error';
import { getTable, type TableSet } from './read-tables';
import { checkCoordinates } from './rules/coordinates';
import { checkDirectInvestment } from './rules/direct-investment';
import { checkInstituteCounts } from './rules/institute-counts';
import { checkInvestmentOrigins } from './rules/investment-origins';
import { checkPairedCells } from './rules/paired-cells';
import { checkProjectStatuses } from './rules/project-statuses';
import { readCourseLines } from './course-topology';
import { checkSegmentCourses } from './rules/segment-courses';
import { checkSegmentJoints } from './rules/segment-joints';
import { checkSiteShapes } from './rules/site-shapes';
import { checkSourceAuthors } from './rules/source-authors';
import { checkSourcesUsed } from './rules/sources-used';
import { checkStatedFigures } from './rules/stated-figures';
import { checkStatusHistories } from './rules/status-histories';
import { checkStudentLevels } from './rules/student-levels';
import { checkStudentSeries } from './rules/student-series';
import { checkTrackerSums } from './rules/tracker-sums';
import { readShapes } from './site-shapes';

/** A check of the tables, and what an editor does about its errors. */
interface TableCheck {
	/** Accepts any tables, even broken ones, and never throws. */
	run(set: TableSet, outlines: CountryOutlines): DataError[];
	remedy(error: DataError): string;
}

const always = (remedy: string) => () => remedy;

const fillCell = ({ column, message }: DataError): string =>
	message === 'is empty' && /source_id$/.test(column ?? '')
		? 'name the row of data/sources.csv that the figure is from'
		: 'write the cell as data/datapackage.json describes its column';

const correctRow = always('correct the row, or the rows that it disagrees with');

/** What the schema says, then what it cannot express. */
const TABLE_CHECKS: readonly TableCheck[] = [
	{
		run: (set) =>
			set.dataPackage.resources.flatMap(({ name, schema }) =>
				checkCells(getTable(set, name), schema)
			),
		remedy: fillCell
	},
	{
		run: (set) =>
			set.dataPackage.resources.flatMap(({ name, schema }) =>
				checkUnique(getTable(set, name), schema)
			),
		remedy: always('give the new row a key of its own, or change the row that is there')
	},
	{
		run: (set) => set.dataPackage.resources.flatMap((each) => checkReferences(set, each)),
		remedy: always('add that row, or correct the id')
	},
	{
		run: checkSourcesUsed,
		remedy: always('name it in the row that it is for, or delete its line')
	},
	{
		run: checkSourceAuthors,
		remedy: always('write a person as Family, Given and an organisation without a comma')
	},
	{
		run: checkInstituteCounts,
		remedy: always('npm run data:ready writes these counts')
	},
	{ run: checkPairedCells, remedy: always('fill both cells or neither') },
	{ run: checkStudentSeries, remedy: correctRow },
	{ run: checkStudentLevels, remedy: correctRow },
	{ run: checkTrackerSums, remedy: correctRow },
	{ run: checkDirectInvestment, remedy: correctRow },
	{ run: checkInvestmentOrigins, remedy: correctRow },
	{ run: checkStatusHistories, remedy: correctRow },
	{ run: checkProjectStatuses, remedy: correctRow },
	{ run: checkSegmentJoints, remedy: correctRow },
	{
		run: (set) => checkSegmentCourses(set, readCourseLines()),
		remedy: always(
			'correct the row or the course, move the place in places_osm, or say in the note why it is so'
		)
	},
	{
		run: (set) => checkSiteShapes(set, readShapes()),
		remedy: ({ remedy = '' }) => remedy
	},
	{ run: checkStatedFigures, remedy: correctRow },
	{
		run: checkCoordinates,
		remedy: always(
			'correct the point or its country, or give the reason in data/coordinate-exceptions.csv'
		)
	}
];

/** All errors of the tables, sorted by file and line. */
export function checkTables(set: TableSet, outlines: CountryOutlines): DataError[] {
	return sortErrors(
		TABLE_CHECKS.flatMap(({ run, remedy }) =>
			run(set, outlines).map((error) => ({ ...error, remedy: remedy(error) }))
		)
	);
}
