import { atlas } from '$lib/core/data/atlas';
import type { DetailTables } from '$lib/core/data/types';
import type { LonLat } from '$lib/core/domain/geography';
import type { LayerId } from '$lib/core/domain/layers';
import { republicByCode } from '$lib/core/domain/republics';
import { againstYear, shownRepublics } from '$lib/core/domain/subject';
import type { ViewState } from '$lib/core/domain/view-state';
import { drawnInstitutes, drawnSegments } from '$lib/layers/drawn';
import { dealChange } from '$lib/layers/difference/changes';
import { selectDirectCell } from '$lib/core/data/direct-investment';
import { selectDeals, shownDealKinds } from '$lib/layers/investment/select';
import * as tips from '$lib/layers/tip';
import { drawnSites } from '$lib/picture/still-sites';
import { isInFrame } from './camera-frame';

/** A mark that the map draws, with the words of its tooltip and where a click on it leads. */
export interface ThingInView {
	id: string;
	tip: tips.Tip;
	/** Places of which one must lie in the frame; a line has many. */
	at: readonly LonLat[];
	/** Which of its republic's figures it is, where it is one. */
	figureIndex?: number;
}

function students(view: ViewState): ThingInView[] {
	return shownRepublics(view).map((republic) => ({
		id: `students-${republic}`,
		tip: tips.tipOfStudents(view, republic),
		at: [republicByCode(republic).blockLonLat],
		figureIndex: 0
	}));
}

/** A sum of nothing has no square. */
function deals(view: ViewState): ThingInView[] {
	const baseYear = againstYear(view);
	return shownRepublics(view).flatMap((republic) =>
		shownDealKinds(view).flatMap((kind, figureIndex) => {
			const amountMusd =
				baseYear === null
					? selectDeals(republic, kind, view.year, view, view)
					: dealChange(republic, kind, view.year, baseYear, view, view).difference;
			if (!amountMusd) return [];
			const tip = tips.tipOfDeals(view, republic, kind);
			const at = [republicByCode(republic).blockLonLat];
			return [{ id: `deals-${republic}-${kind}`, tip, at, figureIndex }];
		})
	);
}

/** A year without a figure, or one of nothing, has no arrow. */
function directFlows(view: ViewState): ThingInView[] {
	return shownRepublics(view).flatMap((republic) => {
		if (!selectDirectCell(republic, view.year, view.countedBy).value) return [];
		const tip = tips.tipOfDirectInvestment(view, republic);
		const at = [republicByCode(republic).blockLonLat];
		return [{ id: `direct-${republic}`, tip, at, figureIndex: 0 }];
	});
}

function investment(view: ViewState, detail: DetailTables | null): ThingInView[] {
	if (view.investmentMeasure === 'fdi') return directFlows(view);
	if (view.investmentMeasure === 'deals') return deals(view);
	return drawnSites(view, detail).map((row) => ({
		id: row.id,
		tip: 'amountMusd' in row ? tips.tipOfFinance(row) : tips.tipOfProject(row, view.year),
		at: [row.drawnAt]
	}));
}

function institutes(view: ViewState): ThingInView[] {
	return drawnInstitutes(view).map((institute) => ({
		id: institute.id,
		tip: tips.tipOfInstitute(institute),
		at: [institute.lonLat]
	}));
}

/** Corridors with a stretch that is drawn; in focus, their crossings and ports too. */
function corridors(view: ViewState): ThingInView[] {
	const segments = drawnSegments(view);
	const lines = [...new Set(segments.map(({ corridor }) => corridor))].map((corridor) => ({
		id: corridor.id,
		tip: tips.tipOfCorridor(view, corridor),
		at: segments
			.filter((drawn) => drawn.corridor === corridor)
			.flatMap((drawn) => drawn.segment.lonLats)
	}));
	if (view.focus !== 'corridors') return lines;
	const nodes = atlas.nodes.filter(({ openedYear }) => (openedYear ?? Infinity) <= view.year);
	return [
		...lines,
		...nodes.map((node) => ({ id: node.id, tip: tips.tipOfNode(node), at: [node.lonLat] }))
	];
}

/** What a layer draws of a view; loads and sites only once their tables are there. */
export function selectThings(
	view: ViewState,
	layer: LayerId,
	detail: DetailTables | null
): ThingInView[] {
	if (!view.layers.includes(layer)) return [];
	switch (layer) {
		case 'students':
			return students(view);
		case 'investment':
			return investment(view, detail);
		case 'institutes':
			return institutes(view);
		case 'corridors':
			return corridors(view);
	}
}

/** Those in the frame of the view's camera on a map of some pixels; all where it has none. */
export function inFrame(
	things: readonly ThingInView[],
	{ camera }: Pick<ViewState, 'camera'>,
	sizePx: readonly [number, number]
): ThingInView[] {
	return things.filter(({ at }) => !camera || at.some((place) => isInFrame(place, camera, sizePx)));
}
