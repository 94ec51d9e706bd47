import { atlas } from '../../data/atlas';
import type { CorridorMode, CorridorNodeKind, SegmentStatus } from '../../data/types';
import type { BeltCorridor } from '../../domain/layers';
import { republicByCode, type RepublicCode } from '../../domain/republics';
import type { ViewState } from '../../domain/view-state';
import { YEARS } from '../../domain/years';
import type { Figure, Headline, TimelineRow } from '../model';
import { corridorStatus, selectCorridors } from './select';
import { corridorsThrough } from './through';

export const MODE_WORDS: Readonly<Record<CorridorMode, string>> = {
	rail: 'railway',
	road: 'road',
	gas: 'gas',
	oil: 'oil',
	power: 'power line',
	sea: 'sea leg'
};

export const STATUS_WORDS: Readonly<Record<SegmentStatus, string>> = {
	planned: 'planned',
	agreed: 'agreed',
	construction: 'being built',
	operational: 'in use',
	reconstruction: 'in use, being rebuilt',
	suspended: 'suspended'
};

export const BELT_CORRIDOR_WORDS: Readonly<Record<BeltCorridor, string>> = {
	NELB: 'New Eurasian Land Bridge',
	TITR: 'Trans-Caspian route',
	CCAWA: 'China–Central Asia–West Asia',
	'CPEC-link': 'Links to Pakistan',
	other: 'Other'
};

export const NODE_WORDS: Readonly<Record<CorridorNodeKind, string>> = {
	crossing: 'border crossing',
	dry_port: 'dry port',
	port: 'port',
	trade_zone: 'trade zone'
};

export const APPROXIMATE_COURSE = 'approximate course';

function countByStatus(view: ViewState, republic: RepublicCode | null) {
	const through = republic ? corridorsThrough(republic) : null;
	const shown = selectCorridors(view.corridorModes, view.beltCorridor).filter(
		(corridor) => !through || through.has(corridor.id)
	);
	const statuses = shown.map((corridor) => corridorStatus(corridor, view.year));
	const count = (...wanted: SegmentStatus[]) =>
		statuses.filter((status) => status !== null && wanted.includes(status)).length;
	return {
		total: shown.length,
		inUse: count('operational', 'reconstruction'),
		building: count('construction'),
		agreed: count('planned', 'agreed')
	};
}

export function describeCorridorFigure(view: ViewState, republic: RepublicCode): Figure {
	const { total, inUse, building } = countByStatus(view, republic);
	return {
		text: `${inUse} of ${total}`,
		label: `corridors in use along their whole length, ${building} being built`,
		value: inUse,
		quality: 'reported',
		sourceId: null,
		note: 'Counted from the stretches: a corridor is in use when every stretch of it is.'
	};
}

export function describeCorridors(view: ViewState): Headline {
	const { total, inUse, building, agreed } = countByStatus(view, view.republic);
	const place = view.republic ? ` through ${republicByCode(view.republic).name}` : '';
	return {
		before: '',
		strong: `${inUse} of ${total} corridors`,
		after: `${place} in use, ${building} being built, ${agreed} agreed`
	};
}

export function corridorTimelineRow(view: ViewState): TimelineRow {
	const counts = YEARS.map((year) => countByStatus({ ...view, year }, null).inUse);
	return {
		layer: 'corridors',
		label: 'Corridors in use',
		cells: counts.map((value, index) => ({
			kind: 'bars',
			bars: [{ value, pattern: 'solid' }],
			label: `${YEARS[index]}: ${value} of ${atlas.corridors.length} corridors in use`
		})),
		maximum: Math.max(1, ...counts)
	};
}
