import { RANGE_MEASURE_WORDS } from '../../data/explore/ranges-words';
import { unitOfRange } from '../../data/explore/ranges';
import type { RangeMeasure } from '../../data/explore/range-figures';
import { isRowSubject, placeOf, type ShownFigure } from '../../data/provenance';
import type { CitationForm } from '../../data/cite';
import { formatCount } from '../../domain/numbers';
import { DEAL_KIND_WORDS, INVESTMENT_MEASURE_LIMITS } from '../../layers/investment/describe';
import { STUDENT_MEASURE_LIMITS } from '../../layers/students/describe';
import { selectStudentCell } from '../../layers/students/select';

export const PROVENANCE_WORDS = {
	open: 'Who says so?',
	card: (text: string) => `Who says ${text}?`,
	close: 'Close',
	saysWho: 'Says who',
	ownTables: 'Counted from the tables of the atlas.',
	means: 'Means',
	counts: 'Counts',
	rule: 'Rule',
	sameSaid: 'Same said',
	alsoSaid: 'Also said',
	nothingElse: 'No other figure was found for this year.',
	loading: 'Looking for other figures …',
	retry: 'Try again',
	cite: 'Cite',
	citeKey: 'Cite: copies the citation (key C)',
	citeForm: 'Form of the citation',
	copied: 'Copied',
	copyAgain: 'Copy',
	notCopied: 'This browser does not let a page copy: select the text above.',
	saveCitation: 'Save file',
	row: 'Row',
	rowLoading: 'Reading the table …',
	rowFailed: 'The table did not load. Check the connection and try again.',
	rowMissing: 'The table has no such row: nothing was recorded.',
	rowTable: (file: string) => `data/tables/${file}`,
	rowsShown: (shown: number, all: number) => `${shown} of ${all} rows`,
	download: 'Download',
	seriesCsv: 'Series, CSV',
	seriesJson: 'Series, JSON',
	places: 'Places, GeoJSON',
	wholeTable: 'Whole table, CSV',
	inEveryFile: 'Source, quality and licence stand in every file.',
	filesFailed: 'The tables did not load. Check the connection and try again.'
} as const;

export const CITATION_FORM_WORDS: Readonly<Record<CitationForm, string>> = {
	text: 'Text',
	bibtex: 'BibTeX',
	ris: 'RIS',
	csl: 'CSL-JSON'
};

/** Whose figure it is and when: `Kazakhstan, 2018`, `Kazakhstan, 2005–2018`. */
export function describeWhen(figure: ShownFigure): string {
	const { subject, year } = figure;
	if (year === 0) return placeOf(figure);
	const first = ('firstYear' in subject && subject.firstYear) || year;
	return `${placeOf(figure)}, ${first === year ? year : `${first}–${year}`}`;
}

/** What a figure counts, with the limits of its measure; empty where there is nothing to add. */
export function describeCounts({ subject, republic, year }: ShownFigure): string {
	if (isRowSubject(subject)) return subject.counts;
	switch (subject.layer) {
		case 'students': {
			const limits = STUDENT_MEASURE_LIMITS[subject.measure];
			const degree = republic && selectStudentCell(republic, year, 'degree').value;
			return subject.measure === 'all' && typeof degree === 'number'
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

/** How a derived figure was computed; null for one that stands in its source. */
export function describeRule(figure: ShownFigure): string | null {
	const { subject, republic, note } = figure;
	if (isRowSubject(subject)) return subject.rule;
	if (subject.layer === 'students') {
		if (republic === null) return 'Sum of the five republics, each of which has a reported count.';
		return subject.measure === 'per-10000' ? note : null;
	}
	return note || null;
}

/** What every figure of the series counts, without the words of one year. */
export function describeSeriesMeasure({ subject, label }: ShownFigure): string {
	if (isRowSubject(subject)) return label;
	if (subject.layer === 'investment') return `announced ${DEAL_KIND_WORDS[subject.kind]}`;
	return subject.layer === 'corridors' ? 'corridors in use along their whole length' : label;
}

/** The unit of what the tables hold. */
export function unitOf({ subject }: ShownFigure): string {
	if (isRowSubject(subject)) return subject.unit;
	switch (subject.layer) {
		case 'students':
			return subject.measure === 'per-10000' ? 'per 10,000 inhabitants' : 'persons';
		case 'investment':
			return 'million USD';
		case 'institutes':
			return 'institutes';
		case 'corridors':
			return 'corridors';
	}
}

/** A figure of others with its unit: `14,000`, `1,740 million USD`. */
export function formatOther(value: number, measure: RangeMeasure): string {
	return unitOfRange(measure) === 'musd' ? `${formatCount(value)} million USD` : formatCount(value);
}

/** What other figures are figures of, where the card's own is derived from it. */
export function describeRangeMeasure(measure: RangeMeasure): string {
	return RANGE_MEASURE_WORDS[measure];
}
