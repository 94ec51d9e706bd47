import { gas, khorgosTrains } from './corridor-charts';
import type { ChartName } from './chart-names';
import type { ChartTables } from './chart-tables';
import { sourcedChart, type DrawnChart, type SourcedChart } from './drawn-chart';
import { alignment, polls, relation } from './minds-charts';
import { announcedAndCounted, outcomes, tradeBooks } from './money-charts';
import { institutes, scholarships, schools, students, studentsGap } from './people-charts';

const CHARTS = {
	alignment,
	'announced-counted': announcedAndCounted,
	gas,
	institutes,
	'khorgos-trains': khorgosTrains,
	outcomes,
	polls,
	relation,
	scholarships,
	schools,
	students,
	'students-gap': studentsGap,
	'trade-books': tradeBooks
} as const satisfies Readonly<Record<ChartName, (tables: ChartTables) => DrawnChart>>;

/** Builds a chart by name, from the built tables, in the language of this process. */
export const makeChart = (name: ChartName, tables: ChartTables): SourcedChart =>
	sourcedChart(name, CHARTS[name](tables));
