import { m } from '#messages';
import type { ShownFigure } from '../../figures/provenance';
import type { SegmentStatus } from '../../core/domain/filters';
import type { Quality } from '../../core/domain/quality';
import type { CountryCode } from '../../core/domain/countries';
import { nameCountry } from '../../text/country-names';
import { joinAttributes } from '../../text/lists';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS, getYearIndex } from '../../core/domain/years';
import { STATUS_LABELS } from '../../text/kind-labels';
import { describeStatuses } from '../../text/filter-labels';
import type { TimelineRow } from '../model';
import { withText } from '../../figures/shown-figures';
import { makeBarCell, makeTimelineRow } from '../timeline-row';
import { getCorridorStatus, hasSectionIn, selectCorridors } from './select';

const selectCorridorsIn = (view: ViewState, country: CountryCode | null) =>
	selectCorridors(view).filter(({ countries }) => country === null || countries.includes(country));

/** Unverified if any counted section is from memory. */
function corridorQuality(view: ViewState, country: CountryCode): Quality {
	const index = getYearIndex(view.year);
	const rests = selectCorridorsIn(view, country).some((corridor) =>
		corridor.segments.some(({ statuses, evidence }) => {
			const status = statuses[index];
			return status != null && view.statuses.includes(status) && evidence === 'recalled';
		})
	);
	return rests ? 'unverified' : 'reported';
}

/** The corridors counted for a country, or for all: those in use, or in the chosen states. */
function countShown(view: ViewState, country: CountryCode | null) {
	const all = selectCorridorsIn(view, country);
	const statusesNow = all.map((corridor) => getCorridorStatus(corridor, view.year));
	const count = (...kinds: SegmentStatus[]) =>
		statusesNow.filter((status) => status !== null && kinds.includes(status)).length;
	const states = describeStatuses(view.statuses, STATUS_LABELS);
	return {
		ids: all.map(({ id }) => id),
		total: all.length,
		building: count('construction'),
		agreed: count('planned', 'agreed'),
		states,
		count: states
			? all.filter((each) => hasSectionIn(each, view.year, view.statuses)).length
			: count('operational', 'reconstruction')
	};
}

/** What the figure counts; nothing under construction is not named. */
const inUseLabel = (building: number) =>
	building > 0 ? m.corridors_label({ building }) : m.corridors_label_all();

export function getCorridorFigure(view: ViewState, country: CountryCode): ShownFigure {
	const { ids, total, building, states, count } = countShown(view, country);
	return {
		...{ country, year: view.year, value: count },
		text: m.corridors_of({ count, total }),
		label: states ? m.corridors_label_states({ states }) : inUseLabel(building),
		quality: corridorQuality(view, country),
		sourceId: null,
		note: states ? m.corridors_note_states() : m.corridors_note(),
		subject: { layer: 'corridors', kind: 'in-use', rows: { corridor_id: ids } }
	};
}

/** Corridors run through several countries, so their counts are not added: the region has its own. */
export function getRegionCorridorFigure(view: ViewState, text: string): ShownFigure {
	const { ids, count } = countShown(view, null);
	return {
		...withText(getCorridorFigure(view, 'KAZ'), text),
		country: null,
		place: m.headline_five(),
		value: count,
		subject: { layer: 'corridors', kind: 'in-use', rows: { corridor_id: ids } }
	};
}

export function describeCorridors(view: ViewState): string {
	const { year, country } = view;
	const { total, building, agreed, states, count } = countShown(view, country);
	const corridors = m.corridors_strong({ count, total });
	const name = country ? nameCountry(country) : null;
	if (states)
		return name
			? m.corridors_headline_states_in({ name, corridors, states, year })
			: m.corridors_headline_states({ corridors, states, year });
	return joinAttributes([
		name ? inUseIn(name, count, corridors) : inUse(count, corridors),
		building > 0 ? m.corridors_headline_building({ building }) : '',
		agreed > 0 ? m.corridors_headline_agreed({ agreed }) : ''
	]);
}

const inUse = (count: number, corridors: string) =>
	count > 0 ? m.corridors_headline({ corridors, count }) : m.corridors_headline_none();
const inUseIn = (name: string, count: number, corridors: string) =>
	count > 0
		? m.corridors_headline_in({ name, corridors, count })
		: m.corridors_headline_none_in({ name });

export function buildCorridorTimelineRow(view: ViewState): TimelineRow {
	const cells = YEARS.map((year) => {
		const { total, states, count } = countShown({ ...view, year }, null);
		const words = states
			? m.corridors_cell_states({ count, total, states })
			: m.corridors_cell({ count, total });
		return makeBarCell(count, words);
	});
	const states = describeStatuses(view.statuses, STATUS_LABELS);
	const label = states ? m.corridors_row_filtered() : m.corridors_row();
	return makeTimelineRow('corridors', label, cells);
}
