import type { CountryCode } from '../../core/domain/countries';
import type { LonLat } from '../../core/domain/geography';
import type { listDegreeTicks } from '../../labels/degree-ticks';
import type { listLitPlaces } from '../../labels/lit-places';
import type { placeCallouts } from '../../labels/place-callouts';
import type { ScaleBar } from '../../labels/scale-bar';
import type { TargetLabels } from '../../labels/target-labels';
import type { ShiftedPlace } from '../../layers/marked-place';
import type { CountryLabel } from './country-label';

/** A place that a step of a talk rings and names. */
export interface PlacedCallout {
	/** A large line above the label; empty without one. */
	figure: string;
	label: string;
	lonLat: LonLat;
	anchor: ReturnType<typeof placeCallouts>[number]['anchor'];
	/** From the place to the left end of its name, the right end if that is its anchor, and its middle. */
	shiftPx: readonly [right: number, down: number];
	hasRing: boolean;
	/** From the place to its mark. */
	markPx: readonly [right: number, down: number];
	/** From the place to the end of its arrow; null without one. */
	tail: readonly [right: number, down: number] | null;
}

/** The end of flows, with its label if that is in view. */
export interface FlowTarget {
	lonLat: LonLat;
	/** It stays if no flow ends there: a gap is labelled, not hidden. */
	hasFlows: boolean;
	/** Half the height of the dotted line. */
	halfHeightPx: number;
	label: TargetLabels | null;
}

/** What `LabelOverlay.svelte` shows over the live map. */
export class OverlayState {
	countries = $state.raw<readonly CountryLabel[]>([]);
	flowTarget = $state.raw<FlowTarget | null>(null);
	selectedPlace = $state.raw<ShiftedPlace | null>(null);
	callouts = $state.raw<readonly PlacedCallout[]>([]);
	/** Where no shade of a step of a talk lies; no shade without any. */
	lit = $state.raw<ReturnType<typeof listLitPlaces>>([]);
	/** Null on a tilted map, which has no one scale, and without room. */
	scaleBar = $state.raw<ScaleBar | null>(null);
	/** Null on a turned or tilted map, which has no straight meridians to mark. */
	degrees = $state.raw<ReturnType<typeof listDegreeTicks> | null>(null);

	/** @param onpress called when a country's label is clicked */
	constructor(readonly onpress: (country: CountryCode, button: HTMLElement) => void) {}
}
