import { isOpenAtYearEnd, isRussianCentre } from '../../core/data/explore/institute-years';
import type { Layer } from '@deck.gl/core';
import { atlas } from '../../core/data/atlas';
import type { Institute, InstituteKind } from '../../core/data/types';
import { getAgainstYear } from '../../core/domain/subject';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { getHues, getTimeProps } from '../marks/time-props';
import { getInstituteTip } from './tip';
import { toRgba } from '../marks/color';
import { FlowLayer } from '../marks/flow-layer';
import { buildLeaderLayer, buildLeaderTable } from '../marks/leader-layer';
import { MarkLayer, type MarkShape } from '../marks/mark-layer';
import { memoizeLast } from '../../core/domain/memoize';
import { memoizeView, type AnyYearView } from '../memoize-view';
import { passesNear } from '../../core/data/corridor-distances';
import { buildYearTable } from '../year-table';
import { layOutInstitutes, type PlacedInstitute } from './placed';

const SHAPES: Readonly<Record<InstituteKind, MarkShape>> = {
	confucius_institute: 'diamond',
	confucius_classroom: 'diamondHollow',
	luban_workshop: 'diamondHalf',
	joint_university_campus: 'diamondDot',
	russian_university_branch: 'triangle',
	russkiy_mir_centre: 'triangle',
	russian_house: 'triangle'
};

/** 1 for a site open in a year; compared with a base year, 1 for one opened since, -1 for one closed. */
function getState({ institute }: PlacedInstitute, year: number, view: AnyYearView): number {
	if (!passesNear(view, institute.id, year)) return NaN;
	const isThere = isOpenAtYearEnd(institute, year);
	const baseYear = getAgainstYear(view);
	if (baseYear === null) return isThere ? 1 : NaN;
	if (isThere === isOpenAtYearEnd(institute, baseYear)) return NaN;
	return isThere ? 1 : -1;
}

const openTable = memoizeView((view: AnyYearView, rows: readonly PlacedInstitute[]) =>
	buildYearTable(rows, 2, (row, year) => getState(row, year, view))
);

const leaders = buildLeaderLayer('institutes-leaders', {
	getPlace: ({ institute }: PlacedInstitute) => institute.lonLat,
	getShift: ({ offsetPx }, _: null) => offsetPx,
	isDrawn: (view, row, year) => !Number.isNaN(getState(row, year, view))
});

const partnerRow = memoizeLast((id: string | null): Institute[] =>
	atlas.institutes.filter((institute) => institute.id === id && institute.partnerLonLat !== null)
);

const partnerTable = memoizeLast((rows: readonly Institute[]) =>
	buildLeaderTable(rows, isOpenAtYearEnd)
);

function buildInstitutes(context: LayerContext): Layer[] {
	const { view, palette, scale } = context;
	const { hue, fallColor, caseColor } = getHues(context, 'institutes');
	const rows = layOutInstitutes(view, context.zoom, scale);
	const chosen = view.selection?.kind === 'institute' ? view.selection.id : null;
	const partners = partnerRow(chosen);
	const common = { caseColor, ...getTimeProps(context) };
	return [
		new FlowLayer<Institute>({
			id: 'institutes-partner',
			data: partners,
			visible: partners.length > 0,
			getSource: (institute) => institute.partnerLonLat!,
			getTarget: (institute) => institute.lonLat,
			getOffsets: () => [0, 0, 0, -12],
			getBow: -0.06,
			pxPerUnit: 2,
			headExtraPx: 7,
			headLeastPx: 9,
			color: toRgba(hue),
			timeTable: partnerTable(partners),
			...common
		}),
		leaders(rows, null, context),
		new MarkLayer<PlacedInstitute>({
			id: 'institutes',
			data: rows,
			getPosition: (row) => row.institute.lonLat,
			getOffset: (row) => [row.offsetPx[0], -row.offsetPx[1]],
			getShape: (row) => SHAPES[row.institute.kind],
			getUnverified: (row) => row.institute.evidence === 'recalled',
			getColor: (row) => toRgba(isRussianCentre(row.institute) ? palette.textOther : hue),
			pxPerUnit: scale.diamondRadiusPx * 2,
			pickable: true,
			highlightedObjectIndex: rows.findIndex((row) => row.institute.id === chosen),
			highlightColor: toRgba(palette.focus),
			updateTriggers: { getColor: [hue] },
			fallColor,
			timeTable: openTable(view, rows),
			...common
		})
	];
}

export const drawing: LayerDrawing = {
	build: buildInstitutes,
	marks: {
		institutes: { tip: ({ object }) => getInstituteTip((object as PlacedInstitute).institute) }
	}
};
