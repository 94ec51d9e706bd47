import { findAgainst, type Against } from './pack/user-file';
import type { UserData } from './user-data.svelte';
import { packText } from '$lib/core/link/packed-text';
import { formatPageQuery, makeYesField } from '$lib/core/link/page-query';
import { setOwnChart } from '$lib/ui/chart/export/chart-step';

const text = (name: string) => ({
	...{ name, initial: '' },
	parse: (value: string) => value,
	format: (value: string) => value
});

/**
 * The settings of a chart of the user's own table: `/embed/own?series=KAZ&against=deals#pairs`. The
 * table itself is in the talk.
 */
export const OWN_CHARTS_GRAMMAR = {
	/** The key of the series; the first without it. */
	series: text('series'),
	/** The unit; the first without it. */
	unit: text('unit'),
	/** The year of the bars; the last without it. */
	year: text('year'),
	against: {
		...{ name: 'against', initial: 'students' as Against },
		parse: findAgainst,
		format: (value: Against): string => value
	},
	/** Exchanges the axes of the pairs. */
	isSwapped: makeYesField('swap', false)
};

/** More lines, or rows of bars, could not be told apart on a stage. */
export const MOST_LINES = 6;
export const MOST_ROWS = 16;

/**
 * Lets the charts of a table be added to the reader's talk. Call during initialisation of the
 * component that has them.
 */
export function offerOwnCharts(
	getData: () => UserData,
	isSwapped: () => boolean = () => false
): void {
	setOwnChart(() => {
		const data = getData();
		const settings = {
			series: data.chosen?.key ?? '',
			unit: data.view.unit ?? '',
			year: String(data.year ?? ''),
			against: data.view.against,
			isSwapped: isSwapped()
		};
		return {
			frame: `/embed/own${formatPageQuery(OWN_CHARTS_GRAMMAR, settings)}`,
			table: packText(JSON.stringify(data.packShown()))
		};
	});
}
