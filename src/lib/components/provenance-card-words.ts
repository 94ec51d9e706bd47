import { INVESTMENT_MEASURE_LIMITS } from '../layers/investment/describe';
import { STUDENT_MEASURE_LIMITS } from '../layers/students/describe';
import { selectStudentCell } from '../layers/students/select';
import { formatCount } from '../domain/numbers';
import type { ShownFigure } from '../data/provenance';

export const PROVENANCE_WORDS = {
	card: (text: string) => `Who says ${text}?`,
	close: 'Close',
	saysWho: 'Says who',
	ownTables: 'Counted from the tables of the atlas.',
	means: 'Means',
	counts: 'Counts',
	sameSaid: 'Same said',
	alsoSaid: 'Also said',
	notDrawn: 'not drawn',
	nothingElse: 'No other figure was found for this year.',
	loading: 'Looking for other figures …',
	retry: 'Try again',
	cite: 'Cite',
	copied: 'Citation copied',
	notCopied: 'This browser does not let a page copy: select the text above.',
	row: 'Row',
	rowLoading: 'Reading the table …',
	rowFailed: 'The table did not load. Check the connection and try again.',
	rowMissing: 'The table has no such row: nothing was recorded.',
	rowTable: (file: string) => `data/tables/${file}`,
	csv: 'CSV'
} as const;

/** What a figure counts, with the limits of its measure. */
export function describeCounts({ subject, republic, year }: ShownFigure): string {
	switch (subject.layer) {
		case 'students': {
			const limits = STUDENT_MEASURE_LIMITS[subject.measure];
			const degree = selectStudentCell(republic, year, 'degree').value;
			return subject.measure === 'all' && degree !== null
				? `${limits} ${formatCount(degree)} of them study for a degree.`
				: limits;
		}
		case 'investment':
			return INVESTMENT_MEASURE_LIMITS.deals;
		case 'institutes':
			return 'Confucius Institutes only. Classrooms, Luban Workshops and joint campuses are listed, not counted here.';
		case 'corridors':
			return 'Corridors with a place in the republic. One is in use when every stretch of it is.';
	}
}
