import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import type { ShownFigure } from '../../figures/provenance';
import { QUALITY_LABELS } from '../../text/quality-labels';
import type { CourseQuality } from '../../core/data/course-types';
import type { Corridor, CorridorNode } from '../../core/data/types';
import { nameCountry } from '../../text/country-names';
import { joinCommas } from '../../text/lists';
import { formatCount } from '../../text/numbers';
import { getYearIndex } from '../../core/domain/years';
import {
	BELT_CORRIDOR_LABELS,
	MODE_LABELS,
	NODE_LABELS,
	STATUS_LABELS
} from '../../text/kind-labels';
import {
	buildCard,
	buildCardFigure,
	describeEvidence,
	makeCards,
	type CardContent,
	type LayerCards
} from '../card-content';
import { buildNodeGeoItem, listCorridorGeoItems } from './geo-items';
import { STATUS_MARKS } from './legend';

const COURSE_LABELS: Readonly<Record<CourseQuality, string>> = {
	surveyed: m.corridors_course_surveyed(),
	mapped: m.corridors_course_mapped(),
	stations: m.corridors_course_stations(),
	straight: m.corridors_course_straight()
};

/** `in use, course as in OpenStreetMap, unverified` */
const joinWords = (words: readonly string[]) =>
	words.reduce((before, next) => m.card_next({ before, next }));

function getCorridorLength(corridor: Corridor, year: number): ShownFigure {
	return buildCardFigure(corridor, {
		file: 'corridors.csv',
		layer: 'corridors',
		place: corridor.name,
		year,
		text: m.rows_length_km({ length: formatCount(corridor.lengthKm ?? 0) }),
		label: m.card_figure_length(),
		value: corridor.lengthKm,
		unit: m.rows_unit_km(),
		counts: m.card_figure_length_counts(),
		items: () => listCorridorGeoItems(corridor)
	});
}

function getNodeOpening(node: CorridorNode, openedYear: number): ShownFigure {
	return buildCardFigure(node, {
		file: 'corridor_nodes.csv',
		layer: 'corridors',
		place: node.name,
		year: openedYear,
		text: String(openedYear),
		label: m.card_figure_opening(),
		value: openedYear,
		unit: m.rows_unit_year(),
		items: () => [buildNodeGeoItem(node)]
	});
}

function corridorContent(corridor: Corridor, year: number): CardContent {
	return buildCard(corridor, {
		layer: 'corridors',
		mark: `line-${corridor.mode}`,
		kind: MODE_LABELS[corridor.mode],
		title: corridor.name,
		summary: corridor.summary,
		rows: [
			[m.card_length(), corridor.lengthKm === null ? null : getCorridorLength(corridor, year)],
			[m.card_operator(), corridor.operator],
			[m.card_through(), joinCommas(corridor.countries.map((code) => nameCountry(code)))],
			[
				m.card_belt(),
				BELT_CORRIDOR_LABELS[corridor.beltAndRoadCorridor as keyof typeof BELT_CORRIDOR_LABELS] ??
					corridor.beltAndRoadCorridor
			]
		],
		sections: corridor.segments.map((segment) => {
			const status = segment.statuses[getYearIndex(year)] ?? null;
			const words = [
				status === null ? m.card_nothing_agreed() : STATUS_LABELS[status],
				COURSE_LABELS[segment.course],
				segment.looseKm ? m.corridors_course_loose({ km: formatCount(segment.looseKm) }) : '',
				segment.evidence === 'recalled' ? QUALITY_LABELS.unverified : ''
			];
			return {
				id: segment.id,
				mark: status === null ? 'none' : STATUS_MARKS[status],
				name: m.card_section({ from: segment.fromPlace, to: segment.toPlace }),
				words: joinWords(words.filter((word) => word !== ''))
			};
		})
	});
}

function nodeContent(node: CorridorNode): CardContent {
	return buildCard(node, {
		layer: 'corridors',
		mark: node.kind === 'crossing' ? 'node-crossing' : 'node-port',
		kind: NODE_LABELS[node.kind],
		title: node.name,
		summary: node.summary,
		rows: [
			[m.card_opened(), node.openedYear === null ? null : getNodeOpening(node, node.openedYear)]
		],
		unverified: describeEvidence(node.evidence, node.approximate)
	});
}

export const cards: LayerCards = {
	corridor: {
		...makeCards(() => atlas.corridors, corridorContent),
		missing: m.map_page_no_corridor,
		all: m.map_page_all_corridor()
	},
	node: {
		...makeCards(() => atlas.nodes, nodeContent),
		missing: m.map_page_no_node,
		all: m.map_page_all_node()
	}
};
