import { rollup } from 'd3-array';
import { m } from '#messages';
import { getCoreSource } from '../../core/data/atlas';
import { describeSource } from '../../figures/source-labels';
import type { DetailTables, Source } from '../../core/data/types';
import { joinClauses } from '../../text/lists';
import type { LonLat } from '../../core/domain/geography';
import type { LayerId } from '../../core/domain/layers';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { LEGEND_ORDER, getLayerEntry, listShownLayers } from '../../layers/catalog';
import { getLayerPicture } from '../../layers/pictures';
import { getDeskMapSize, frameView } from '../map-frame';

/** More would fill the image; the data page lists them all. */
const MOST_NAMES = 4;

function listSourceIds(id: LayerId, view: ViewState, detail: DetailTables | null): string[] {
	const entry = getLayerEntry(id);
	const figures = listShownCountries(view).flatMap((code) => entry.figures(view, code));
	const sites = getLayerPicture(id).listDetailRows?.(view, detail) ?? [];
	const parts = figures.flatMap((figure) => figure.parts ?? []);
	const ids = [...figures, ...sites, ...parts].flatMap(({ sourceId }) => sourceId ?? []);
	return [...new Set(ids)];
}

/**
 * The sources of all that a view shows: the layer in focus first, and of each layer those on which
 * most of its rows rest first. Lines and places outside the view do not count.
 */
export function listViewSourceIds(view: ViewState, detail: DetailTables | null): string[] {
	const size = getDeskMapSize(view);
	const frame = frameView(view, size);
	const isInView = (place: LonLat) => {
		const [right, down] = frame.place(place);
		return right >= 0 && down >= 0 && right <= size.widthPx && down <= size.heightPx;
	};
	const ids = listShownLayers(view).flatMap((id) => {
		const rows = getLayerEntry(id)
			.drawnRows(view)
			.filter(({ at }) => at.some(isInView));
		const rests = rollup(
			rows,
			(own) => own.length,
			({ sourceId }) => sourceId
		);
		const ofRows = [...rests].sort(([, one], [, other]) => other - one).map(([source]) => source);
		return [...listSourceIds(id, view, detail), ...ofRows];
	});
	return [...new Set(ids)];
}

function nameSources(
	id: LayerId,
	view: ViewState,
	detail: DetailTables | null,
	describe: (source: Source) => string
): string {
	const names = listSourceIds(id, view, detail).flatMap((sourceId) => {
		const source = getCoreSource(sourceId) ?? detail?.sources[sourceId];
		return source ? describe(source) : [];
	});
	if (names.length === 0) return getLayerEntry(id).sourceWords(view);
	const [first, rest] = [names.slice(0, MOST_NAMES), names.length - MOST_NAMES];
	return joinClauses(rest > 0 ? [...first, m.image_more({ count: rest })] : first);
}

/** The sources of the drawing, a part for each shown layer. */
export function describeSources(view: ViewState, detail: DetailTables | null): string {
	const parts = LEGEND_ORDER.filter((id) => view.layers.includes(id)).map((id) => {
		const { shortName, pictureNote } = getLayerEntry(id);
		const names = joinClauses([
			nameSources(id, view, detail, describeSource),
			pictureNote?.() ?? ''
		]);
		return m.image_of_layer({ layer: shortName(view), names });
	});
	if (parts.length === 0) return m.image_no_layers();
	const all = parts.reduce((before, next) => m.image_part_next({ before, next }));
	return m.image_of_all({ parts: all });
}

export function describeFocusSources(view: ViewState, detail: DetailTables | null): string {
	if (!view.layers.includes(view.focus)) return '';
	const names = nameSources(view.focus, view, detail, ({ authors, publisher, title }) =>
		[authors || publisher, title].join(', ')
	);
	return m.image_in_line({ names });
}
