import type { Layer } from '@deck.gl/core';
import { atlas } from '../../core/data/atlas';
import type { Corridor, CorridorNode, CorridorNodeKind } from '../../core/data/types';
import { getAgainstYear } from '../../core/domain/subject';
import { getYearIndex } from '../../core/domain/years';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { getTimeProps } from '../marks/time-props';
import { getCorridorTip, getNodeTip } from './tip';
import { mixRgba, toRgba } from '../marks/color';
import { MarkLayer, type MarkShape } from '../marks/mark-layer';
import {
	codeDoubts,
	PIECE_PROPS,
	TRACK_MODES,
	TRACK_STATES,
	TrackLayer
} from '../marks/track-layer';
import { memoizeLast } from '../../core/domain/memoize';
import { memoizeView, type AnyYearView } from '../memoize-view';
import { buildYearTable } from '../year-table';
import { buildPieces, listSegmentRows, pickCourses, type Piece } from './pieces';
import { LANE_PX, getLineFactor, getLineScale } from '../line-style';
import { selectViewCorridors, isAboutCorridors, showsNodes } from './select';

const NODE_SHAPES: Readonly<Record<CorridorNodeKind, MarkShape>> = {
	crossing: 'crossing',
	dry_port: 'dryPort',
	port: 'port',
	trade_zone: 'dryPort'
};

const pieces = memoizeLast(buildPieces);

/** States of each year; compared with a base year, only those that changed. */
const stateTable = memoizeView((view: AnyYearView, corridors: readonly Corridor[]) => {
	const baseYear = getAgainstYear(view);
	return buildYearTable(listSegmentRows(corridors), 1, ({ segment: { statuses } }, year) => {
		const status = statuses[getYearIndex(year)];
		if (baseYear !== null && status === statuses[getYearIndex(baseYear)]) return NaN;
		return status && view.statuses.includes(status) ? TRACK_STATES[status] : NaN;
	});
});

const nodeTable = buildYearTable(atlas.nodes, 2, ({ openedYear }, year) =>
	(openedYear ?? Infinity) <= year ? 1 : NaN
);

/** Colour share out of focus on a dark ground; not transparent, so that shared track is not darker. */
const QUIET_SHARE = 0.62;

function buildCorridors(context: LayerContext): Layer[] {
	const { view, palette, isDark } = context;
	const corridors = selectViewCorridors(view);
	const inFocus = isAboutCorridors(view);
	const isQuiet = isDark && !inFocus;
	const chosen = view.selection?.kind === 'corridor' ? view.selection.id : null;
	const common = {
		caseColor: toRgba(palette.markCase, isDark || inFocus ? 1 : 0.8),
		...getTimeProps(context),
		pickable: true,
		highlightColor: toRgba(palette.focus)
	};
	return [
		new TrackLayer<Piece>({
			id: 'corridors',
			data: pieces(corridors, pickCourses(context)),
			...PIECE_PROPS,
			getOffsets: (piece) => piece.lanes,
			getCodes: (piece) => [
				piece.row,
				TRACK_MODES[corridors[piece.corridorIndex]!.mode],
				codeDoubts(piece.doubts),
				piece.corridorIndex
			],
			getColor: (piece) => {
				const hue = palette.corridorModes[corridors[piece.corridorIndex]!.mode];
				return isQuiet ? mixRgba(palette.land, hue, QUIET_SHARE) : toRgba(hue);
			},
			// lines look thinner on a dark ground
			widthScale: getLineScale(inFocus) + (isQuiet ? 0.1 : 0),
			// lines on shared track are drawn apart only in focus
			offsetPx: inFocus ? LANE_PX : 0,
			enlargement: getLineFactor(context.scale),
			autoHighlight: true,
			highlightedObjectIndex: chosen
				? corridors.findIndex((corridor) => corridor.id === chosen)
				: null,
			updateTriggers: { getColor: [palette, isQuiet] },
			timeTable: stateTable(view, corridors),
			...common
		}),
		new MarkLayer<CorridorNode>({
			id: 'corridors-nodes',
			data: atlas.nodes,
			visible: showsNodes(view, context.zoom),
			getPosition: (node) => node.lonLat,
			getShape: (node) => NODE_SHAPES[node.kind],
			getUnverified: (node) => node.evidence === 'recalled',
			getColor: () => toRgba(palette.layers.corridors.mark),
			pxPerUnit: 11,
			opacity: inFocus ? 1 : 0.75,
			updateTriggers: { getColor: [palette] },
			timeTable: nodeTable,
			...common
		})
	];
}

export const drawing: LayerDrawing = {
	build: buildCorridors,
	marks: {
		corridors: {
			// a piece's index is its corridor's, so that the whole corridor is highlighted
			tip({ index }, view) {
				const corridor = selectViewCorridors(view)[index];
				return corridor ? getCorridorTip(view, corridor) : null;
			}
		},
		'corridors-nodes': { tip: ({ object }) => getNodeTip(object as CorridorNode) }
	}
};
