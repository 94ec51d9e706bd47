/** The texts and marks of a map as boxes, and their overlaps. */
import { atlas } from '../../../src/lib/core/data/atlas';
import { COUNTRIES } from '../../../src/lib/core/domain/countries';
import { isOnStage, listShownCountries } from '../../../src/lib/core/domain/subject';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { INSTITUTE_WORDS } from '../../../src/lib/core/domain/filters';
import type { ViewState } from '../../../src/lib/core/domain/view-state';
import { listCallouts, STORY_INDEX } from '../../../src/lib/story/story-index';
import { getDegreeBox, listDegreeTicks } from '../../../src/lib/labels/degree-ticks';
import { parseLink } from '../../../src/lib/core/link/link';
import { makeBoxAround, growBox, isWithin, overlaps, type Box } from '../../../src/lib/layers/box';
import { FIRST_NAMES } from '../../../src/lib/labels/first-names';
import { isCrowdedSlide, listNodeBoxes } from '../../../src/lib/labels/mark-boxes';
import { placeBlocks, type MapGround, type MapLabels } from '../../../src/lib/labels/map-labels';
import { isPhoneScale } from '../../../src/lib/layers/label-layout';

const STAGE = { step: 'closing', isExploring: false };

/** What each step of the talk shows. */
export const stepViews = () =>
	STORY_INDEX.flatMap(({ id, link, callouts = [] }) => {
		const [path = '/', query = ''] = link.split('?');
		const parsed = parseLink(path, query);
		return parsed ? [{ id, view: parsed.view, callouts }] : [];
	});

/** Kinds of pages with different texts on their map. */
export const KINDS: Readonly<Record<string, Partial<ViewState>>> = {
	year: {},
	deals: { focus: 'investment' },
	'deals alone': { focus: 'investment', layers: ['investment'] },
	'deals of the year': { focus: 'investment', period: 'year' },
	'direct investment': { focus: 'investment', investmentMeasure: 'fdi' },
	projects: { focus: 'investment', investmentMeasure: 'projects' },
	institutes: { focus: 'institutes' },
	'institutes with Russian ones': { focus: 'institutes', instituteKinds: INSTITUTE_WORDS },
	corridors: { focus: 'corridors' },
	scholarships: { studentMeasure: 'scholarship' },
	...Object.fromEntries(COUNTRIES.map(({ code, slug }) => [slug, { country: code }])),
	comparison: { country: 'KAZ', compared: ['KAZ', 'TKM', 'UZB'] },
	'comparison of all': { compared: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] },
	'against a year': { against: 2013 },
	'against a country': { country: 'UZB', against: 'TKM' },
	'against sources': { country: 'KAZ', against: 'sources' },
	...Object.fromEntries(
		stepViews().map(({ id, view }) => [
			`step ${id}`,
			{ ...view, stage: { step: id, isExploring: false } }
		])
	),
	talk: { stage: STAGE },
	'talk of a country': { stage: STAGE, country: 'KGZ' }
};

export interface Named {
	what: string;
	box: Box;
}

/** Controls may touch, and the marks of one border; a mark entirely under a control is hidden. */
function mayMeet(one: Named, other: Named): boolean {
	const is = (kind: string, { what }: Named) => what.startsWith(kind);
	if (is('mark of', one) && is('overlays', other)) return isWithin(one.box, other.box);
	return ['overlays', 'mark of'].some((kind) => is(kind, one) && is(kind, other));
}

export function findErrorsAmong(boxes: readonly Named[], frame: Box): string[] {
	const errors: string[] = [];
	boxes.forEach((one, index) => {
		const { what, box } = one;
		if (!what.startsWith('overlays') && !isWithin(box, frame)) errors.push(`${what} is cut`);
		for (const other of boxes.slice(index + 1)) {
			if (!mayMeet(one, other) && overlaps(box, other.box)) errors.push(`${what} on ${other.what}`);
		}
	});
	return errors;
}

/** A step of the talk may circle and name a place: then the map need not. */
const isCalledOut = (view: ViewState, [lon, lat]: LonLat) =>
	listCallouts(view).some(({ lonLat }) => Math.hypot(lonLat[0] - lon, lonLat[1] - lat) < 0.5);

/** A capital with a visible mark has its name; a crowded slide shows neither. */
export function findNamelessCapitals(
	view: ViewState,
	names: readonly string[],
	frame: Pick<MapGround, 'place' | 'widthPx' | 'heightPx'>,
	hidden: readonly Box[]
) {
	if (isCrowdedSlide(view)) return [];
	const edge: Box = { left: 0, top: 0, right: frame.widthPx, bottom: frame.heightPx };
	return FIRST_NAMES.filter(({ kind, country, lonLat, text }) => {
		if (kind !== 'capital' || country === 'CHN' || names.includes(text)) return false;
		if (isCalledOut(view, lonLat)) return false;
		const mark = makeBoxAround(...frame.place(lonLat), 12, 12);
		return isWithin(mark, growBox(edge, -6)) && !hidden.some((box) => overlaps(box, mark));
	}).map(({ text }) => `${text} has no name`);
}

/**
 * Crossings and ports that are fully visible. A custom camera may place any of them under controls,
 * and a step circles and names them.
 */
function nodesOn({ view, scale, place, zoom, widthPx, heightPx, overlays }: MapGround): Named[] {
	const frame = { left: 0, top: 0, right: widthPx, bottom: heightPx };
	const over = view.camera ? overlays : [];
	return listNodeBoxes({ view, scale, frame: { place, zoom } })
		.map((box, index) => ({ what: `mark of ${atlas.nodes[index]!.id}`, box }))
		.filter(({ box }) => isWithin(box, frame) && !over.some((other) => overlaps(other, box)));
}

/** All texts on a map except those of the flow target, which depend on the year. */
export function listBoxesOn(
	ground: MapGround,
	{ names, taken }: MapLabels,
	hasDegrees = !isPhoneScale(ground.scale) && !isOnStage(ground.view)
): Named[] {
	const degrees = hasDegrees ? listDegreeTicks(ground.place, ground, taken).labels : [];
	return [
		...nodesOn(ground),
		...placeBlocks(ground).written,
		...names.map(({ row, spot }) => ({ what: row.text, box: spot.box })),
		...degrees.map((label) => ({ what: label.text, box: getDegreeBox(label) }))
	];
}

/**
 * Incomplete labels: each visible country has its name and figures, unless the camera excludes it. On a
 * phone a figure may be left out where it would leave its country.
 */
export function findMissingLabels(
	view: ViewState,
	{ blocks }: MapLabels,
	isPhone: boolean
): string[] {
	if (view.camera) return [];
	return listShownCountries(view).flatMap((code) => {
		const state = blocks.get(code);
		const isComplete = state === 'whole' || (isPhone && state === 'name');
		return isComplete ? [] : [`label of ${code} is ${state}`];
	});
}
