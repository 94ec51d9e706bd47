import type { Corridor, CorridorMode, CorridorNodeKind, SegmentStatus } from '../../data/types';
import type { BeltCorridor } from '../../domain/layers';
import type { Quality } from '../../domain/quality';
import { republicByCode, type RepublicCode } from '../../domain/republics';
import type { ViewState } from '../../domain/view-state';
import { YEARS, yearIndex } from '../../domain/years';
import { describeStatuses } from '../filter-words';
import type { Figure, Headline, TimelineRow } from '../model';
import { corridorStatus, hasStretchIn, selectCorridors } from './select';
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

/** One pattern for courses that are approximate and for stretches that rest on memory. */
export const UNCERTAIN_COURSE = 'approximate or unverified';

function shownCorridors(view: ViewState, republic: RepublicCode | null): Corridor[] {
	const through = republic ? corridorsThrough(republic) : null;
	return selectCorridors(view.corridorModes, view.beltCorridor).filter(
		(corridor) => !through || through.has(corridor.id)
	);
}

function countByStatus(view: ViewState, republic: RepublicCode | null) {
	const shown = shownCorridors(view, republic);
	const statuses = shown.map((corridor) => corridorStatus(corridor, view.year));
	const count = (...wanted: SegmentStatus[]) =>
		statuses.filter((status) => status !== null && wanted.includes(status)).length;
	return {
		total: shown.length,
		inChosenState: shown.filter((each) => hasStretchIn(each, view.year, view.statuses)).length,
		inUse: count('operational', 'reconstruction'),
		building: count('construction'),
		agreed: count('planned', 'agreed')
	};
}

/** Unverified as soon as one stretch in the count rests on memory. */
export function corridorQuality(view: ViewState, republic: RepublicCode): Quality {
	const index = yearIndex(view.year);
	const rests = shownCorridors(view, republic).some((corridor) =>
		corridor.segments.some(({ statuses, evidence }) => {
			const status = statuses[index];
			return status != null && view.statuses.includes(status) && evidence === 'recalled';
		})
	);
	return rests ? 'unverified' : 'reported';
}

export function describeCorridorFigure(view: ViewState, republic: RepublicCode): Figure {
	const { total, inUse, building, inChosenState } = countByStatus(view, republic);
	const states = describeStatuses(view.statuses, STATUS_WORDS);
	if (states) {
		return {
			text: `${inChosenState} of ${total}`,
			label: `corridors with a stretch ${states}`,
			value: inChosenState,
			quality: corridorQuality(view, republic),
			sourceId: null,
			note: 'Counted from the stretches: a corridor counts when any stretch of it is in a chosen state. Unverified where such a stretch rests on memory.'
		};
	}
	return {
		text: `${inUse} of ${total}`,
		label: `corridors in use along their whole length, ${building} being built`,
		value: inUse,
		quality: corridorQuality(view, republic),
		sourceId: null,
		note: 'Counted from the stretches: a corridor is in use when every stretch of it is. Unverified where a stretch rests on memory.'
	};
}

export function describeCorridors(view: ViewState): Headline {
	const { total, inUse, building, agreed, inChosenState } = countByStatus(view, view.republic);
	const place = view.republic ? ` through ${republicByCode(view.republic).name}` : '';
	const states = describeStatuses(view.statuses, STATUS_WORDS);
	if (states) {
		const strong = `${inChosenState} of ${total} corridors`;
		return { before: '', strong, after: `${place} with a stretch ${states} in ${view.year}` };
	}
	return {
		before: '',
		strong: `${inUse} of ${total} corridors`,
		after: `${place} in use, ${building} being built, ${agreed} agreed`
	};
}

export function corridorTimelineRow(view: ViewState): TimelineRow {
	const states = describeStatuses(view.statuses, STATUS_WORDS);
	const counts = YEARS.map((year) => {
		const { total, inUse, inChosenState } = countByStatus({ ...view, year }, null);
		return { total, value: states ? inChosenState : inUse };
	});
	return {
		layer: 'corridors',
		label: states ? 'Corridors, filtered' : 'Corridors in use',
		cells: counts.map(({ total, value }, index) => ({
			kind: 'bars',
			bars: [{ value, pattern: 'solid' }],
			label: `${YEARS[index]}: ${value} of ${total} corridors ${states ? `with a stretch ${states}` : 'in use'}`
		})),
		maximum: Math.max(1, ...counts.map(({ value }) => value))
	};
}
