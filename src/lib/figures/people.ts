import { m } from '#messages';
import { ascending } from 'd3-array';
import type { CountryCode } from '../core/domain/countries';
import { formatDate } from '../text/dates';
import { formatCount, formatPercent } from '../text/numbers';
import type { Known } from '../core/domain/quality';
import { YEARS } from '../core/domain/years';
import { makeRowCell, makeGapCell } from '../core/data/cells';
import { buildRowFigure, type ShownFigure } from './provenance';
import { makeTableRow } from '../core/data/provenance-rows';
import { describeBound, describeCell, QUALITY_LABELS } from '../text/quality-labels';
import type { Cell } from '../core/data/types';
import type {
	InstituteFact,
	PeopleTables,
	PollSample,
	ScholarshipPlaces,
	WorkerFigure,
	WorkerMeasure
} from '../core/data/explore/people-types';
import type { Poll } from '../core/data/explore/types';

/** A date, or the first and last of a span: `January 2012–July 2012`. */
export function formatPeriod(period: string): string {
	const [from = '', to] = period.split('/');
	return to ? m.explore_span({ from: formatDate(from), to: formatDate(to) }) : formatDate(from);
}

/** Words with the doubt that their figure does not show itself. */
export const withDoubt = (text: string, quality: Known['quality']): string =>
	quality === 'unverified' ? m.forms_doubted({ text, quality: QUALITY_LABELS.unverified }) : text;

const WORKER_LABELS: Readonly<Record<WorkerMeasure, (at: { date: string }) => string>> = {
	permits_issued: m.explore_worker_issued,
	permits_issued_part_year: m.explore_worker_issued,
	permits_issued_all_origins_part_year: m.explore_worker_issued_all,
	permits_in_force: m.explore_worker_in_force,
	registered: m.explore_worker_registered,
	share_of_permits_issued: m.explore_worker_share_issued,
	share_of_foreign_workers: m.explore_worker_share,
	quota_all_origins: m.explore_worker_quota,
	entries: m.explore_worker_entries,
	visas_issued: m.explore_worker_visas,
	residence_permits_issued: m.explore_worker_residence
};

const UNIT_LABELS: Readonly<Record<WorkerFigure['unit'], string>> = {
	people: m.rows_unit_persons(),
	permits: m.explore_unit_permits(),
	places: m.explore_unit_places(),
	entries: m.explore_unit_entries(),
	visas: m.explore_unit_visas(),
	percent: m.rows_unit_percent()
};

/** Every figure on a country's Chinese workers, oldest first. They are many counts, not a series. */
export function selectWorkers(
	{ workers }: Pick<PeopleTables, 'workers'>,
	country: CountryCode
): WorkerFigure[] {
	return workers
		.filter((figure) => figure.country === country)
		.sort((a, b) => ascending(a.period, b.period));
}

/** Permits given in each year, 19 cells: counts on a date are no part of it. */
export function listPermitsByYear(figures: readonly WorkerFigure[]): Cell[] {
	return YEARS.map((year) => {
		const found = figures.find((each) => each.measure === 'permits_issued' && each.year === year);
		return found ? makeRowCell(found) : makeGapCell();
	});
}

export function buildWorkerFigure(figure: WorkerFigure): ShownFigure {
	const { id, measure, period, unit } = figure;
	return buildRowFigure(
		figure,
		{
			label: WORKER_LABELS[measure]({ date: formatPeriod(period) }),
			text: describeCell(figure, unit === 'percent' ? formatPercent : formatCount)
		},
		{
			row: makeTableRow('chinese_workers.csv', { id }),
			unit: UNIT_LABELS[unit],
			counts: m.explore_worker_counts()
		}
	);
}

/** The permits of a year; in a year without any found, the gap of its cell. */
export function getPermitsFigure(
	figures: readonly WorkerFigure[],
	country: CountryCode,
	year: number
): ShownFigure {
	const found = figures.find((each) => each.measure === 'permits_issued' && each.year === year);
	if (found) return buildWorkerFigure(found);
	const cell = makeGapCell();
	return buildRowFigure(
		{ country, year, ...cell },
		{
			label: WORKER_LABELS.permits_issued({ date: String(year) }),
			text: describeCell(cell, formatCount)
		},
		{
			row: makeTableRow('chinese_workers.csv', { country, year, measure: 'permits_issued' }),
			unit: UNIT_LABELS.permits,
			counts: m.explore_worker_counts()
		}
	);
}

const PLACES_LABELS: Readonly<Record<ScholarshipPlaces['kind'], (at: { date: string }) => string>> =
	{
		chinese_government: m.explore_places_government,
		ministry_competition: m.explore_places_ministry,
		region_of_china: m.explore_places_region,
		ambassador: m.explore_places_ambassador
	};

/** Places offered, as a figure of the year in which the study year begins. */
export function getPlacesFigure(row: ScholarshipPlaces): ShownFigure {
	const { id, kind, stage, academicYear, places } = row;
	const words = stage === 'promised' ? m.explore_places_promised : PLACES_LABELS[kind];
	return buildRowFigure(
		{ ...row, value: places },
		{
			label: words({ date: academicYear }),
			text: describeCell({ ...row, value: places }, formatCount)
		},
		{
			layer: 'students',
			row: makeTableRow('scholarship_places.csv', { id }),
			unit: m.explore_unit_places(),
			counts: m.explore_places_counts()
		}
	);
}

type SampleTables = Pick<PeopleTables, 'pollSamples'>;

/** The number of respondents of a poll; null if none was found. */
export function findSample({ pollSamples }: SampleTables, { answers }: Poll): PollSample | null {
	const ids = answers.map(({ id }) => id);
	return pollSamples.find(({ answerIds }) => ids.every((id) => answerIds.includes(id))) ?? null;
}

/** Polls of a year of which only the size is known. */
export function selectSamplesAlone(
	{ pollSamples }: SampleTables,
	country: CountryCode,
	year: number
): PollSample[] {
	return pollSamples.filter(
		(sample) => sample.country === country && sample.year === year && sample.answerIds.length === 0
	);
}

export function buildSampleFigure(sample: PollSample): ShownFigure {
	const { id, pollster, fieldWork, respondents } = sample;
	return buildRowFigure(
		{ ...sample, value: respondents },
		{
			label: m.explore_poll_sample_label({ pollster, date: formatPeriod(fieldWork) }),
			text: formatCount(respondents)
		},
		{
			row: makeTableRow('poll_samples.csv', { id }),
			unit: m.rows_unit_persons(),
			counts: m.explore_poll_sample_counts()
		}
	);
}

const FACT_WORDS: Readonly<Record<Exclude<InstituteFact['measure'], 'event'>, string>> = {
	learners: m.card_learners(),
	enrolments: m.card_enrolments(),
	cumulative_learners: m.card_learners_total(),
	cumulative_enrolments: m.card_enrolments_total(),
	teaching_points: m.card_points(),
	cumulative_teachers_trained: m.card_teachers_total(),
	cumulative_scholars_sent: m.card_scholars_total(),
	trades: m.card_trades(),
	people: m.card_benefited()
};

/** The limits of the tables that are no bound: `fewer than`, `30 to 50`. */
function describeLimit(note: string, value: number): string | null {
	const [, from, to] = /^(\d+) to (\d+)$/.exec(note) ?? [];
	if (from && to) return m.explore_span({ from, to });
	return note === 'fewer than' ? m.card_fewer_than({ value: formatCount(value) }) : null;
}

/** The words of a figure: trades by name, all others by number. */
function describeFact({ measure, statement, value, bound, note }: InstituteFact): string {
	if (measure === 'trades') return statement;
	return describeLimit(note, value!) ?? describeBound(bound, formatCount(value!));
}

/** What is known of the learners and courses of an institute, oldest first, each with its term. */
export function selectInstituteFacts(
	{ instituteFacts }: Pick<PeopleTables, 'instituteFacts'>,
	{ id, name }: { id: string; name: string }
): { term: string; date: string; figure: ShownFigure }[] {
	return instituteFacts.flatMap((fact) => {
		if (fact.instituteId !== id || fact.measure === 'event') return [];
		const term = FACT_WORDS[fact.measure];
		const date = formatDate(fact.date);
		const figure = buildRowFigure(
			{ ...fact, country: null, year: Number(fact.date.slice(0, 4)) },
			{ place: name, label: term, text: describeFact(fact) },
			{
				layer: 'institutes',
				row: makeTableRow(`${fact.table}.csv`, fact.key),
				unit: fact.measure === 'trades' ? term : m.rows_unit_persons(),
				counts: m.card_facts_counts()
			}
		);
		return [{ term, date, figure }];
	});
}
