import type { BarsChart, FlowsChart } from './talk-chart';

/** The states of each stage as bars: what a table, tones or a slide's own chart can hold of the flows. */
export const listStageBars = ({ stages, color }: FlowsChart): BarsChart[] =>
	stages.map(({ label, states }) => ({
		...{ kind: 'bars', title: label, unit: '', keys: [], note: '', isPart: false },
		rows: states.map(({ label: name, value, text }) => ({
			...{ label: name, note: '', bars: [{ value, text, color, look: 'solid' }] }
		}))
	}));
