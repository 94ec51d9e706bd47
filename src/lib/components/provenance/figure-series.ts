import { isRowSubject, placeOf, type ShownFigure } from '../../data/provenance';
import type { Series, SeriesRow } from '../../data/series-file';
import type { Cell } from '../../data/types';
import { NO_FILTERS, sectorOfWord } from '../../domain/filters';
import { REPUBLIC_CODES, type RepublicCode } from '../../domain/republics';
import { DEFAULT_VIEW } from '../../domain/view-state';
import { YEARS } from '../../domain/years';
import { layerEntry } from '../../layers/catalog';
import { selectYearlyDeals } from '../../layers/investment/select';
import { selectStudentSeries } from '../../layers/students/select';
import { FILE_WORDS, describeSeriesMeasure, unitOf } from './provenance-words';

const slug = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');

/** The 19 cells that a figure of a layer is one of. */
function cellsOf(figure: ShownFigure, republic: RepublicCode): readonly Cell[] {
	const { subject, sourceId } = figure;
	if (isRowSubject(subject)) return [];
	if (subject.layer === 'students') return selectStudentSeries(republic, subject.measure);
	if (subject.layer !== 'investment') {
		return layerEntry(subject.layer).series(DEFAULT_VIEW, republic);
	}
	const filter = {
		...NO_FILTERS,
		trackerEdition: subject.deals?.edition ?? NO_FILTERS.trackerEdition,
		sectors: subject.deals?.sectors?.map(sectorOfWord) ?? NO_FILTERS.sectors
	};
	return selectYearlyDeals(republic, subject.kind, filter).map((value) => ({
		value: Number.isNaN(value) ? null : value,
		quality: Number.isNaN(value) ? 'none' : 'reported',
		bound: null,
		sourceId,
		note: FILE_WORDS.dealsNote
	}));
}

/** A figure that belongs to no series, as a series of one. */
function ownRow(figure: ShownFigure): SeriesRow {
	const { republic, year, label, value, quality, note, sourceId } = figure;
	return {
		republic: republic ?? '',
		year: year === 0 ? null : year,
		measure: label,
		value,
		unit: unitOf(figure),
		quality,
		bound: null,
		note,
		sourceId
	};
}

/** The series that a figure is part of, year by year; for all five together, of each of them. */
export function seriesOf(figure: ShownFigure): Series {
	const { subject, republic } = figure;
	const measure = describeSeriesMeasure(figure);
	const name = slug(`${placeOf(figure)} ${measure}`);
	const title = FILE_WORDS.seriesTitle(placeOf(figure), measure);
	if (isRowSubject(subject)) {
		return { name, title, rows: subject.series?.() ?? [ownRow(figure)] };
	}
	const unit = unitOf(figure);
	const rows = (republic ? [republic] : REPUBLIC_CODES).flatMap((code) =>
		cellsOf(figure, code).map(({ value, quality, bound, note, sourceId }, index) => ({
			republic: code,
			year: YEARS[index]!,
			measure,
			value,
			unit,
			quality,
			bound,
			note,
			sourceId
		}))
	);
	return { name, title, rows };
}
