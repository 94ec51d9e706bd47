/** The nearest corridors of an institute, a project or a loan, for its card. */
import { m } from '#messages';
import {
	findNearest,
	listNearest,
	type DistanceTable,
	type Nearest
} from '$lib/core/data/corridor-distances';
import { findSection } from '$lib/core/data/find-section';
import { makeTableRow } from '$lib/core/data/provenance-rows';
import type { NearMode } from '$lib/core/domain/near-filter';
import type { LayerId } from '$lib/core/domain/layers';
import { buildRowFigure, type ShownFigure } from '$lib/figures/provenance';
import { describeNearRule } from '$lib/layers/near';
import { joinSentences } from '$lib/text/lists';
import { describeDistance } from '$lib/text/distance-labels';

/** Further lines are not near. */
const MOST_KM = 100;
const MOST_LINES = 3;

type Sentence = (inputs: {
	distance: string;
	section: string;
	corridor: string;
	year: number;
}) => string;

const SENTENCES: Readonly<Record<NearMode, Sentence>> = {
	rail: m.near_card_rail,
	road: m.near_card_road,
	gas: m.near_card_gas,
	oil: m.near_card_oil,
	power: m.near_card_power
};

/** What a card is about. */
interface CardRow {
	id: string;
	name: string;
	layer: LayerId;
}

/** A line with its distance as a figure, in brackets in the sentence. */
export interface NearLine {
	sentence: string;
	figure: ShownFigure;
}

function getDistanceFigure(row: CardRow, nearest: Nearest, section: string, year: number) {
	return buildRowFigure(
		{
			...{ country: null, year, value: nearest.km, quality: 'estimate', note: '' },
			...{ sourceId: null, origin: 'derived' }
		},
		{
			place: row.name,
			text: describeDistance(nearest),
			label: m.near_card_figure_label({ section })
		},
		{
			layer: row.layer,
			row: makeTableRow('segments.csv', { id: nearest.segmentId }),
			unit: m.rows_unit_km(),
			counts: m.legend_filter_near_counts(),
			rule: joinSentences([describeNearRule(), m.near_card_rule_tables()])
		}
	);
}

/**
 * The nearest line in use of each mode, as far as one may be within 100 km.
 * @returns the lines, or a sentence that says why there are none
 */
export function listNearLines(
	table: DistanceTable,
	row: CardRow,
	year: number
): readonly NearLine[] | string {
	if (findNearest(table, row.id, 'any', year) === undefined) return m.near_card_unplaced();
	const lines = listNearest(table, row.id, year)
		.filter(({ leastKm }) => leastKm <= MOST_KM)
		.slice(0, MOST_LINES)
		.flatMap((nearest) => {
			const found = findSection(nearest.segmentId);
			if (!found) return [];
			const { corridor, segment } = found;
			const section = m.card_section({ from: segment.fromPlace, to: segment.toPlace });
			const figure = getDistanceFigure(row, nearest, section, year);
			const said = { section, corridor: corridor.name, distance: figure.text, year };
			return [{ sentence: SENTENCES[nearest.mode](said), figure }];
		});
	return lines.length > 0 ? lines : m.near_card_none({ km: MOST_KM, year });
}
