import type { DetailTables, FinanceRecord, Project } from '../../../src/lib/core/data/types';
import {
	number,
	optionalLonLat,
	optionalNumber,
	optionalText,
	optionalWord,
	text,
	word
} from '../cells';
import type { CsvRow } from '../csv-table';
import { getEdition } from '../data-package';
import { listProjectStates, type ProjectStates } from '../project-statuses';
import { getTable, type TableSet } from '../read-tables';
import type { RegionArea } from '../geo/region-areas';
import { shapeCityTies } from './explore/people';
import { shapeEvents } from './events';
import { shapeSources } from './sources';
import { shapeTableTerms } from './table-terms';

function shapeFinanceRecord(row: CsvRow): FinanceRecord {
	return {
		id: text(row, 'id'),
		year: number(row, 'year'),
		kind: word(row, 'kind'),
		country: word(row, 'country'),
		financier: text(row, 'chinese_entity'),
		place: text(row, 'place'),
		lonLat: optionalLonLat(row),
		precision: word(row, 'place_precision'),
		sector: text(row, 'sector'),
		amountMusd: optionalNumber(row, 'amount_musd'),
		amountBasis: word(row, 'amount_basis'),
		flow: optionalWord(row, 'flow_type'),
		recordStatus: optionalWord(row, 'record_status'),
		isUmbrella: text(row, 'umbrella') === 'yes',
		isLeftOut: text(row, 'recommended_for_totals') === 'no',
		sameShapeAs: optionalText(row, 'same_shape_as'),
		inVersion3: optionalWord(row, 'in_version_3'),
		note: text(row, 'note'),
		sourceId: text(row, 'source_id'),
		evidence: word(row, 'evidence'),
		placeRecalled: text(row, 'place_evidence') === 'recalled',
		corridorId: optionalText(row, 'corridor_id')
	};
}

function shapeProject(row: CsvRow, states: ReadonlyMap<string, ProjectStates>): Project {
	const id = text(row, 'id');
	const own = states.get(id)!;
	return {
		id,
		name: text(row, 'name'),
		country: word(row, 'country'),
		place: text(row, 'place'),
		lonLat: optionalLonLat(row),
		precision: word(row, 'place_precision'),
		sector: text(row, 'sector'),
		chineseEntity: text(row, 'chinese_entity'),
		costMusd: optionalNumber(row, 'cost_musd'),
		status: text(row, 'status'),
		changes: own.changes,
		spans: own.spans,
		startYear: optionalNumber(row, 'start_year'),
		endYear: optionalNumber(row, 'end_year'),
		note: text(row, 'note'),
		sourceId: text(row, 'source_id'),
		evidence: word(row, 'evidence'),
		placeRecalled: text(row, 'place_evidence') === 'recalled',
		corridorId: optionalText(row, 'corridor_id')
	};
}

/**
 * What loads when a reader opens details. The tables must have passed the check.
 * @param areas where names of regions are; without them a pair that ends in one has no place there
 */
export function shapeDetail(set: TableSet, areas: readonly RegionArea[] = []): DetailTables {
	const states = listProjectStates(set);
	return {
		edition: getEdition(set.dataPackage),
		tableTerms: shapeTableTerms(set),
		financeRecords: getTable(set, 'finance_records').rows.map(shapeFinanceRecord),
		cityTies: shapeCityTies(set, areas),
		projects: getTable(set, 'projects').rows.map((row) => shapeProject(row, states)),
		events: shapeEvents(set),
		sources: shapeSources(set)
	};
}
