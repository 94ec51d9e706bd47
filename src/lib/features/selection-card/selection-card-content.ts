import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import type { GeoItem } from '$lib/figures/figure-files';
import type { ShownFigure } from '$lib/figures/provenance';
import { describeEventKind } from '$lib/text/row-labels';
import type { SearchEntry } from '$lib/find/search';
import type { AtlasEvent, DetailTables } from '$lib/core/data/types';
import { formatDate } from '$lib/text/dates';
import type { Selection } from '$lib/core/domain/layers';
import { joinCommas } from '$lib/text/lists';
import {
	buildCard,
	buildCardFigure,
	getYear,
	makeCards,
	type CardContent
} from '$lib/layers/card-content';
import { findLayerCard, isInDetail } from '$lib/layers/cards';
import { buildPoint, pickProperties } from '$lib/figures/geo-items';

/** An event; empty if it has no place. */
function listEventGeoItems(event: AtlasEvent): GeoItem[] {
	const { lonLat, summary } = event;
	const own = pickProperties(event, ['date', 'title', 'place', 'kind']);
	return lonLat ? [buildPoint({ ...event, lonLat }, { ...own, note: summary })] : [];
}

function getEventDate(event: AtlasEvent): ShownFigure {
	return buildCardFigure(event, {
		file: 'events.csv',
		place: event.title,
		year: getYear(event.date),
		text: formatDate(event.date),
		label: m.card_figure_date(),
		value: getYear(event.date),
		unit: m.rows_unit_date(),
		items: () => listEventGeoItems(event)
	});
}

function eventContent(event: AtlasEvent): CardContent {
	return buildCard(event, {
		kind: describeEventKind(event.kind),
		title: event.title,
		summary: event.summary,
		rows: [
			[m.card_date(), getEventDate(event)],
			[m.card_place(), event.place]
		]
	});
}

/** Events belong to no layer. */
const EVENTS = makeCards((detail) => [...atlas.events, ...(detail?.events ?? [])], eventContent);

/** Maximum distance of institutes from the middle of their place. */
const IN_PLACE_DEGREES = 0.15;

/** A city, station, pass or province found by its name. */
export function buildPlaceContent({
	id,
	name,
	context = '',
	names = [],
	at
}: SearchEntry): CardContent {
	const here = atlas.institutes.filter(
		({ lonLat }) =>
			at?.length === 2 && Math.hypot(lonLat[0] - at[0], lonLat[1] - at[1]) < IN_PLACE_DEGREES
	);
	// cities are those of the gazetteer, by its numbers; others are in the atlas's own tables
	const sourceId = /^\d+$/.test(id) ? 'geonames-cities500' : '';
	return buildCard(
		{ sourceId },
		{
			...{ kind: context, title: name, summary: '' },
			rows: [
				[m.card_other_names(), joinCommas(names.filter((other) => other !== name))],
				[m.panel_institutes(), joinCommas(here.map((institute) => institute.name))]
			]
		}
	);
}

/** Whether the card of a selection may be only in the tables that load on demand. */
export const mayBeInDetail = ({ kind }: Selection): boolean => kind === 'event' || isInDetail(kind);

/** The card of a selection; null if there is none, or its tables are not loaded. */
export function buildContent(
	selection: Selection,
	year: number,
	detail: DetailTables | null
): CardContent | null {
	return selection.kind === 'event'
		? EVENTS.find(selection.id, year, detail)
		: findLayerCard(selection, year, detail);
}
