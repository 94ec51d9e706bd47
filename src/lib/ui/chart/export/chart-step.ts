import { getContext, setContext } from 'svelte';
import type { HeardSeries } from '$lib/figures/heard-series';

/** A chart that can be a step of the reader's talk. */
export interface OfferedChart {
	/** The address of its frame, from `/embed/` on. */
	frame: string;
	/** Its name among the charts of the frame. */
	label: string;
	/** The packed table of a chart of the reader's own. */
	table?: string;
}

/** Adds a chart to the reader's talk. Rejects if the talk does not load. */
export type AddChart = (chart: OfferedChart) => Promise<{ words: string; talkUrl: string }>;

const ADD_KEY = Symbol('add chart');
const OWN_KEY = Symbol('own chart');

/** Call during initialisation of a layout whose charts can be added. */
export const setAddChart = (add: AddChart) => setContext(ADD_KEY, add);

/** Undefined where there is no talk to add to: in frames on other sites. */
export const getAddChart = () => getContext<AddChart | undefined>(ADD_KEY);

/** Charts of the reader's own table have no frame of the site. */
type OwnChart = () => Omit<OfferedChart, 'label'> & { label?: string };

/** Call during initialisation of a component with such charts. */
export const setOwnChart = (own: OwnChart) => setContext(OWN_KEY, own);

export const getOwnChart = () => getContext<OwnChart | undefined>(OWN_KEY);

const HEAR_KEY = Symbol('hear chart');

/** The series of a chart of a page, as they are heard. Rejects if its tables do not load. */
export type HearChart = (chart: OfferedChart) => Promise<readonly HeardSeries[]>;

/** Call during initialisation of a layout or a frame with charts. */
export const setHearChart = (hear: HearChart) => setContext(HEAR_KEY, hear);

export const getHearChart = () => getContext<HearChart | undefined>(HEAR_KEY);
