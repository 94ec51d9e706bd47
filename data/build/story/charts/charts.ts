import { gas, buildKhorgosChart } from './corridor-charts';
import { answer } from './answer-chart';
import type { ChartName } from './chart-names';
import type { ChartTables } from './chart-tables';
import { buildSourcedChart, type DrawnChart, type SourcedChart } from './drawn-chart';
import { alignment, approval, polls, relation } from './minds-charts';
import { buildDealsChart, outcomes, buildTradeChart } from './money-charts';
import { promises } from './promise-charts';
import {
	institutes,
	scholarships,
	schools,
	students,
	buildStudentsGapChart
} from './people-charts';

const CHARTS = {
	alignment,
	'announced-counted': buildDealsChart,
	answer,
	approval,
	gas,
	institutes,
	'khorgos-trains': buildKhorgosChart,
	outcomes,
	polls,
	promises,
	relation,
	scholarships,
	schools,
	students,
	'students-gap': buildStudentsGapChart,
	'trade-books': buildTradeChart
} as const satisfies Readonly<Record<ChartName, (tables: ChartTables) => DrawnChart>>;

/** Builds a chart by name, from the built tables, in the language of this process. */
export const makeChart = (name: ChartName, tables: ChartTables): SourcedChart =>
	buildSourcedChart(name, CHARTS[name](tables));
