import { m } from '#messages';
import type {
	Corridor,
	CorridorMode,
	CorridorNodeKind,
	SegmentStatus
} from '../../core/data/types';
import type { BeltCorridor } from '../../core/domain/layers';
import type { Quality } from '../../core/domain/quality';
import { countryByCode, type CountryCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, yearIndex } from '../../core/domain/years';
import { describeStatuses } from '../filter-words';
import { headlineOfSentence } from '../headline-sentence';
import type { Figure, Headline, TimelineRow } from '../model';
import { corridorStatus, hasSectionIn, selectCorridors } from './select';
import { corridorsThrough } from './through';

export const MODE_WORDS: Readonly<Record<CorridorMode, string>> = {
	rail: m.corridors_rail(),
	road: m.corridors_road(),
	gas: m.corridors_gas(),
	oil: m.corridors_oil(),
	power: m.corridors_power(),
	sea: m.corridors_sea()
};

export const STATUS_WORDS: Readonly<Record<SegmentStatus, string>> = {
	planned: m.corridors_planned(),
	agreed: m.corridors_agreed(),
	construction: m.corridors_construction(),
	operational: m.corridors_operational(),
	reconstruction: m.corridors_reconstruction(),
	suspended: m.corridors_suspended()
};

export const BELT_CORRIDOR_WORDS: Readonly<Record<BeltCorridor, string>> = {
	NELB: m.corridors_belt_nelb(),
	TITR: m.corridors_belt_titr(),
	CCAWA: m.corridors_belt_ccawa(),
	'CPEC-link': m.corridors_belt_cpec(),
	other: m.corridors_belt_other()
};

export const NODE_WORDS: Readonly<Record<CorridorNodeKind, string>> = {
	crossing: m.corridors_crossing(),
	dry_port: m.corridors_dry_port(),
	port: m.corridors_port(),
	trade_zone: m.corridors_trade_zone()
};

function shownCorridors(view: ViewState, country: CountryCode | null): Corridor[] {
	const through = country ? corridorsThrough(country) : null;
	return selectCorridors(view.corridorModes, view.beltCorridor).filter(
		(corridor) => !through || through.has(corridor.id)
	);
}

/** The corridors that a count of a view looks at: those of its modes, through a country or all. */
export function idsOfCorridors(view: ViewState, country: CountryCode | null): string[] {
	return shownCorridors(view, country).map(({ id }) => id);
}

function countByStatus(view: ViewState, country: CountryCode | null) {
	const shown = shownCorridors(view, country);
	const statuses = shown.map((corridor) => corridorStatus(corridor, view.year));
	const count = (...wanted: SegmentStatus[]) =>
		statuses.filter((status) => status !== null && wanted.includes(status)).length;
	return {
		total: shown.length,
		inChosenState: shown.filter((each) => hasSectionIn(each, view.year, view.statuses)).length,
		inUse: count('operational', 'reconstruction'),
		building: count('construction'),
		agreed: count('planned', 'agreed')
	};
}

/** Unverified as soon as one section in the count rests on memory. */
export function corridorQuality(view: ViewState, country: CountryCode): Quality {
	const index = yearIndex(view.year);
	const rests = shownCorridors(view, country).some((corridor) =>
		corridor.segments.some(({ statuses, evidence }) => {
			const status = statuses[index];
			return status != null && view.statuses.includes(status) && evidence === 'recalled';
		})
	);
	return rests ? 'unverified' : 'reported';
}

export function describeCorridorFigure(view: ViewState, country: CountryCode): Figure {
	const { total, inUse, building, inChosenState } = countByStatus(view, country);
	const states = describeStatuses(view.statuses, STATUS_WORDS);
	if (states) {
		return {
			text: m.corridors_of({ count: inChosenState, total }),
			label: m.corridors_label_states({ states }),
			value: inChosenState,
			quality: corridorQuality(view, country),
			sourceId: null,
			note: m.corridors_note_states()
		};
	}
	return {
		text: m.corridors_of({ count: inUse, total }),
		label: m.corridors_label({ building }),
		value: inUse,
		quality: corridorQuality(view, country),
		sourceId: null,
		note: m.corridors_note()
	};
}

/** How many corridors the sentence of the year counts. */
export function countOfSentence(view: ViewState): number {
	const { inUse, inChosenState } = countByStatus(view, view.country);
	return describeStatuses(view.statuses, STATUS_WORDS) ? inChosenState : inUse;
}

export function describeCorridors(view: ViewState): Headline {
	const { total, inUse, building, agreed, inChosenState } = countByStatus(view, view.country);
	const name = view.country ? countryByCode(view.country).name : null;
	const states = describeStatuses(view.statuses, STATUS_WORDS);
	if (states) {
		const { year } = view;
		const corridors = m.corridors_strong({ count: inChosenState, total });
		return headlineOfSentence(
			name
				? m.corridors_headline_states_in({ name, corridors, states, year })
				: m.corridors_headline_states({ corridors, states, year })
		);
	}
	const corridors = m.corridors_strong({ count: inUse, total });
	return headlineOfSentence(
		name
			? m.corridors_headline_in({ name, corridors, building, agreed })
			: m.corridors_headline({ corridors, building, agreed })
	);
}

export function corridorTimelineRow(view: ViewState): TimelineRow {
	const states = describeStatuses(view.statuses, STATUS_WORDS);
	const counts = YEARS.map((year) => {
		const { total, inUse, inChosenState } = countByStatus({ ...view, year }, null);
		return { total, value: states ? inChosenState : inUse };
	});
	return {
		layer: 'corridors',
		label: states ? m.corridors_row_filtered() : m.corridors_row(),
		cells: counts.map(({ total, value }) => ({
			kind: 'bars',
			bars: [{ value, pattern: 'solid' }],
			words: states
				? m.corridors_cell_states({ count: value, total, states })
				: m.corridors_cell({ count: value, total })
		})),
		maximum: Math.max(1, ...counts.map(({ value }) => value))
	};
}
