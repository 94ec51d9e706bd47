import built from '#built/story-index.json';
import { isStep, takesTurns } from '../core/domain/subject';
import type { Callout } from '../core/domain/callout';
import type { MapLayout, StepSubject, ViewState } from '../core/domain/view-state';

/** A step of the atlas's own story, reduced to what links need. */
export interface StoryIndexStep {
	id: string;
	title: string;
	/** Path and query of a page of the map, without the base path. */
	link: string;
	/** Places that the step circles and names, if any. */
	callouts?: readonly Callout[];
	/** What its camera must show; without one, the camera of its link or the whole region. */
	subject?: StepSubject;
	/** Of a step with a chart. */
	layout?: MapLayout;
	/** The index of the part with which the map and the chart take turns, each with the stage to itself. */
	largeFrom?: number;
	/** Number of parts shown one by one; left out for one. */
	parts?: number;
	/** The year from which the map plays once; left out if it does not play. */
	play?: number;
}

/** The steps of the story in their order. Small: every page of the map contains it. */
export const STORY_INDEX = built as unknown as readonly StoryIndexStep[];

/** Always the same list object: the map compares it. */
const NONE: readonly Callout[] = [];

/** All callouts of a step of a talk; none while exploring, or off the stage. */
export function listStepCallouts(view: Pick<ViewState, 'stage'>): readonly Callout[] {
	if (!isStep(view)) return NONE;
	const { stage } = view;
	return stage.callouts ?? STORY_INDEX.find(({ id }) => id === stage.step)?.callouts ?? NONE;
}

/** The callouts of the parts of a step that are shown, by all of it and that number. */
const shownCallouts = new WeakMap<readonly Callout[], Map<number, readonly Callout[]>>();

/** The callouts that a step shows now. */
export function listCallouts(view: Pick<ViewState, 'stage'>): readonly Callout[] {
	const all = listStepCallouts(view);
	const shown = view.stage?.shownParts ?? Infinity;
	if (all.every(({ part = 0 }) => part < shown)) return all;
	const known = shownCallouts.get(all) ?? new Map<number, readonly Callout[]>();
	shownCallouts.set(all, known);
	const callouts = known.get(shown) ?? all.filter(({ part = 0 }) => part < shown);
	known.set(shown, callouts);
	return callouts;
}

/** Whether a callout of a step is a name that the map has, too: it stands there once. */
export const isNamedByCallout = (view: Pick<ViewState, 'stage'>, name: string): boolean =>
	listCallouts(view).some(({ kind, label }) => kind === 'name' && label === name);

/** What the camera of a step of a talk must show; null while exploring, or off the stage. */
export function findSubject(view: Pick<ViewState, 'stage'>): StepSubject | null {
	if (!isStep(view)) return null;
	const { stage } = view;
	return stage.subject ?? STORY_INDEX.find(({ id }) => id === stage.step)?.subject ?? null;
}

function findMapLayout(view: Pick<ViewState, 'stage'>): MapLayout | undefined {
	if (!isStep(view) || view.stage.isWordsBelow) return undefined;
	const { stage } = view;
	const place = stage.layout ? stage : STORY_INDEX.find(({ id }) => id === stage.step);
	return place && takesTurns(place, stage.shownParts) ? undefined : place?.layout;
}

/** Whether the legend of a view on stage lies over its map. */
export const hasLegendOnMap = (view: Pick<ViewState, 'stage'>): boolean =>
	findMapLayout(view) === 'both';

/** Whether the map of a view on stage is small, beside a large chart. */
export const isLocator = (view: Pick<ViewState, 'stage'>): boolean =>
	findMapLayout(view) === 'locator';
