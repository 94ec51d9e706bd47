import type { GeoItem } from '../../figures/figure-files';
import type { FinanceRecord, Project } from '../../core/data/types';
import { getProjectStatus } from '../../core/domain/project-status';
import { YEARS } from '../../core/domain/years';
import { buildPoint, pickProperties } from '../../figures/geo-items';
import { withShape } from './shapes/geo';

const isRough = ({ precision, placeRecalled }: Project | FinanceRecord) =>
	precision !== 'site' || placeRecalled;

/** A project site with its status in every year, `state_2005` and on; empty without a place. */
export function listProjectGeoItems(project: Project): GeoItem[] {
	const { lonLat, spans, precision } = project;
	if (!lonLat) return [];
	const properties = {
		...pickProperties(project, ['name', 'country', 'place']),
		place_precision: precision,
		...pickProperties(project, ['sector', 'chineseEntity', 'costMusd', 'status']),
		...Object.fromEntries(YEARS.map((year) => [`state_${year}`, getProjectStatus(spans, year)])),
		...pickProperties(project, ['startYear', 'endYear', 'note'])
	};
	const point = buildPoint({ ...project, lonLat }, properties, isRough(project));
	return [withShape(point, project)];
}

/** A loan or grant; empty if no place is known. */
export function listFinanceGeoItems(record: FinanceRecord): GeoItem[] {
	const { lonLat, precision } = record;
	if (!lonLat) return [];
	const properties = {
		...pickProperties(record, ['kind', 'country', 'year', 'place']),
		place_precision: precision,
		...pickProperties(record, ['sector', 'financier', 'amountMusd', 'amountBasis']),
		...pickProperties(record, ['flow', 'recordStatus', 'isUmbrella', 'isLeftOut']),
		...pickProperties(record, ['sameShapeAs', 'inVersion3', 'note'])
	};
	const point = buildPoint({ ...record, lonLat }, properties, isRough(record));
	return [withShape(point, record)];
}
