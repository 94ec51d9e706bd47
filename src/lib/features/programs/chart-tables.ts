import { placeAlignment } from '$lib/core/data/explore/alignment';
import { ALIGNMENT_STEPS } from '$lib/core/data/explore/agreement-catalog';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { PROJECT_STATUSES, getProjectStatus } from '$lib/core/domain/project-status';
import { STUDENT_MEASURES } from '$lib/core/domain/layers';
import { YEARS } from '$lib/core/domain/years';
import { parseSiteSector } from '$lib/core/domain/site-sectors';
import { HARD_MEASURES, LAGS, selectRelation } from '$lib/figures/relation';
import { hasPeriod, isInEuros, MONEY_BASES } from '$lib/features/relation/relation-state';
import type { ChartTable } from './paths';
import { listChineseSideRows } from './chinese-side-table';
import type { ProgramTables, TidyRow } from './program-tables';
import { listSeriesRows, roundValue } from './series-list';

/** What can be chosen on `/relation`; points of different settings are different rows. */
const listRelationSettings = () =>
	HARD_MEASURES.flatMap((hard) =>
		(hasPeriod(hard) ? (['since', 'year'] as const) : (['year'] as const)).flatMap((period) =>
			MONEY_BASES.filter((basis) => basis === 'dollars' || !isInEuros(hard)).flatMap((basis) =>
				STUDENT_MEASURES.flatMap((soft) =>
					LAGS.map((lagYears) => ({ hard, period, basis, soft, lagYears }))
				)
			)
		)
	);

const listRelationRows = ({ explore }: ProgramTables): TidyRow[] =>
	listRelationSettings().flatMap(({ basis, ...setting }) => {
		const { hard, period, soft, lagYears } = setting;
		const inMoney = isInEuros(hard) ? 'million EUR' : 'million USD';
		const { pairs } = selectRelation(explore, { ...setting, ofOutput: basis === 'output' });
		return pairs.map((pair) => ({
			cells: {
				...{ investment: hard, period, in: basis, students: soft, lag: lagYears },
				...{ country: pair.country, year: pair.year, investment_value: roundValue(pair.x) },
				investment_unit: basis === 'output' ? 'percent of GDP' : inMoney,
				...{ investment_bound: pair.xBound, students_year: pair.softYear },
				students_value: roundValue(pair.y),
				students_unit: soft === 'per-10000' ? 'persons per 10,000 inhabitants' : 'persons',
				...{ students_bound: pair.yBound, quality: pair.quality }
			},
			sourceIds: pair.sourceIds
		}));
	});

/** The level of formal ties towards each side, and the agreements it rests on, year by year. */
const listAlignmentRows = ({ explore }: ProgramTables): TidyRow[] =>
	COUNTRY_CODES.flatMap((country) =>
		YEARS.flatMap((year) => {
			const { russia, china } = placeAlignment(explore, country, year);
			return Object.entries({ russia, china }).map(([towards, placed]) => ({
				cells: {
					...{ country, year, towards, value: ALIGNMENT_STEPS.indexOf(placed.step) },
					...{ unit: `level 0 to ${ALIGNMENT_STEPS.length - 1}`, level: placed.step },
					quality: placed.quality ?? 'none',
					rests_on: placed.restsOn.map(({ status }) => status).join(' '),
					in_force: placed.inForce.length,
					agreements: placed.inForce.map(({ status }) => status).join(' ')
				},
				sourceIds: placed.inForce.map(({ sourceId }) => sourceId)
			}));
		})
	);

/** Projects by year, country, sector and state; the tables of `/outcomes` are sums of these rows. */
function listOutcomeRows({ detail }: ProgramTables): TidyRow[] {
	const projects = detail.projects.map((project) => ({
		...project,
		sector: parseSiteSector(project.sector) ?? 'other'
	}));
	const sectors = [...new Set(projects.map(({ sector }) => sector))].sort();
	return YEARS.flatMap((year) =>
		COUNTRY_CODES.flatMap((country) =>
			sectors.flatMap((sector) =>
				PROJECT_STATUSES.flatMap((status) => {
					const own = projects.filter(
						(project) =>
							project.country === country &&
							project.sector === sector &&
							getProjectStatus(project.spans, year) === status
					);
					if (own.length === 0) return [];
					const isDoubted = own.some(({ evidence }) => evidence === 'recalled');
					return {
						cells: {
							...{ year, country, sector, status, value: own.length, unit: 'projects' },
							...{ quality: isDoubted ? 'unverified' : 'reported' },
							project_ids: own.map(({ id }) => id).join(' ')
						},
						sourceIds: own.map(({ sourceId }) => sourceId)
					};
				})
			)
		)
	);
}

/** Every setting of a page of charts as one table, a row for each figure that it can show. */
export const listChartRows: Readonly<Record<ChartTable, (tables: ProgramTables) => TidyRow[]>> = {
	relation: listRelationRows,
	alignment: listAlignmentRows,
	outcomes: listOutcomeRows,
	compare: (tables) => listSeriesRows(tables, {}),
	'chinese-side': listChineseSideRows
};
