/** Things that pass through stages, as the chart of a step: a bar for each state, and who goes on where. */

import type { BarsChart, ChartBase, ChartColor, SiteMark } from './talk-chart';

interface FlowState {
	label: string;
	value: number;
	text: string;
	/** The mark of the map that the state has, before its count. */
	mark?: SiteMark;
}

/** From left to right, every thing in one state of each stage. */
export interface FlowsChart extends ChartBase {
	kind: 'flows';
	color: ChartColor;
	stages: readonly { label: string; states: readonly FlowState[] }[];
	/** Things that pass the same states, by the place of each in its stage: a ribbon, from the top down. */
	courses: readonly {
		count: number;
		states: readonly number[];
		color: ChartColor;
		opacity: number;
	}[];
}

/** The states of each stage as bars: what a table, tones or a slide's own chart can hold of the flows. */
export const listStageBars = ({ stages, color }: FlowsChart): BarsChart[] =>
	stages.map(({ label, states }) => ({
		...{ kind: 'bars', title: label, unit: '', keys: [], note: '', isPart: false },
		rows: states.map(({ label: name, value, text }) => ({
			...{ label: name, note: '', bars: [{ value, text, color, look: 'solid' }] }
		}))
	}));
