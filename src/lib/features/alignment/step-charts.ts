import { m } from '#messages';
import {
	listCountryAgreements,
	placeAlignment,
	selectAgreements
} from '$lib/core/data/explore/alignment';
import type { Agreement } from '$lib/core/data/explore/types';
import { ALIGNMENT_STEPS } from '$lib/core/data/explore/agreement-catalog';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { YEARS, getYearIndex } from '$lib/core/domain/years';
import { formatLink } from '$lib/core/link/link';
import { parsePageQuery, type PageState } from '$lib/core/link/page-query';
import { getMarkStyle } from '$lib/story/years-chart';
import { listChartSources, type ListStepCharts, type StepChart } from '$lib/story/step-chart';
import type { TalkChart } from '$lib/story/talk-chart';
import { getAgreementKind } from '$lib/text/agreement-names';
import { nameCountry } from '$lib/text/country-names';
import { formatCount } from '$lib/text/numbers';
import { loadExplore } from '$lib/text/load-explore';
import { buildBarsChart, type FigureBar } from '$lib/story/bars-chart';
import { getAgreementFigure } from '$lib/features/country-panel/agreement-rows';
import { nameSide, SIDE_LABELS, STEP_SHORT } from './alignment-labels';
import { ALIGNMENT_FRAME_GRAMMAR } from './alignment-link';
import {
	isTowards,
	listAgreementSpans,
	PLACED_SIDES,
	type AgreementTables,
	type PlacedSide
} from './alignment-spans';

const SOFT_HYPHENS = /\u00ad/g;
const LOOKS = { RUS: 'dotted', CHN: 'solid' } as const;
const COLORS = { RUS: 'rus', CHN: 'chn' } as const;

const listPlacements = (tables: AgreementTables, country: CountryCode, side: PlacedSide) =>
	YEARS.map((year) => placeAlignment(tables, country, year)[side === 'RUS' ? 'russia' : 'china']);

/** The agreements of a chart as figures, which open their sources. */
const listAgreementFigures = (agreements: readonly Agreement[], year: number) =>
	[...new Set(agreements)].map((agreement) => getAgreementFigure(agreement, year));

/** The level of formal ties at the end of each year, a panel per country. */
export function buildLevelsChart(
	tables: AgreementTables,
	countries: readonly CountryCode[],
	sides: readonly PlacedSide[],
	title: string,
	year: number
): TalkChart {
	const shown = countries.flatMap((country) =>
		sides.flatMap((side) => listPlacements(tables, country, side)[getYearIndex(year)]!.restsOn)
	);
	return {
		figures: listAgreementFigures(shown, year),
		...{ kind: 'levels', title, unit: m.step_chart_alignment_unit(), years: YEARS },
		keys: sides.map((side) => ({
			...{ label: SIDE_LABELS[side], color: COLORS[side], look: LOOKS[side] }
		})),
		levels: ALIGNMENT_STEPS.map((step) => STEP_SHORT[step].replace(SOFT_HYPHENS, '')),
		panels: countries.map((country) => ({
			label: nameCountry(country),
			lines: sides.map((side) => ({
				...{ color: COLORS[side], look: LOOKS[side] },
				levels: listPlacements(tables, country, side).map(({ step }) =>
					ALIGNMENT_STEPS.indexOf(step)
				),
				qualities: listPlacements(tables, country, side).map(({ quality }) =>
					quality === 'reported' ? null : quality
				)
			}))
		})),
		marks: [{ year, label: '' }],
		note: m.step_chart_alignment_note({ year })
	};
}

const MARKS = [...PLACED_SIDES, null];

/** Without placing: the number of agreements in force, by side; the last is neither. */
function buildCountsChart(tables: AgreementTables, year: number): TalkChart {
	const title = m.alignment_held({ year });
	const rows = COUNTRY_CODES.map((country) => {
		const inForce = selectAgreements(tables, country, year);
		const bars = MARKS.map((side): FigureBar => {
			const own = inForce.filter((agreement) =>
				side ? isTowards(agreement, side) : !PLACED_SIDES.some((each) => isTowards(agreement, each))
			);
			return {
				...{ value: own.length, text: formatCount(own.length), quality: 'reported' },
				...{ color: side ? COLORS[side] : 'text', look: side ? 'solid' : 'hatched' },
				figures: listAgreementFigures(own, year)
			};
		});
		return { label: nameCountry(country), bars };
	});
	const names = [...PLACED_SIDES.map((side) => SIDE_LABELS[side]), m.alignment_others()];
	const chart = buildBarsChart({ title, unit: m.step_chart_agreements_unit(), names, rows });
	// an agreement has dates, no amount: it stays among the figures
	const figures = rows.flatMap(({ bars }) => bars.flatMap((bar) => bar.figures));
	return { ...chart, figures };
}

/** Without placing: the time of each agreement within the years of the atlas. */
function buildSpansChart(tables: AgreementTables, country: CountryCode, year: number): TalkChart {
	const spans = listAgreementSpans(listCountryAgreements(tables, country));
	const rows = spans.map(({ agreement, from, to }) => {
		const figure = getAgreementFigure(agreement, year);
		const { quality, fromDate, toDate } = agreement;
		const years = [fromDate, toDate ?? ''].map((date) => date.slice(0, 4)).join('–');
		const bar: FigureBar = {
			...{ value: to - from, text: years, color: 'text', quality },
			...{ look: getMarkStyle(quality), figures: [figure] }
		};
		return { label: getAgreementKind(agreement.status).name, bars: [bar] };
	});
	const chart = buildBarsChart({
		...{ title: nameCountry(country), unit: m.step_chart_spans_unit(), rows }
	});
	return { ...chart, figures: rows.flatMap(({ bars }) => bars.flatMap((bar) => bar.figures)) };
}

function listCharts(
	tables: AgreementTables,
	{ year, bare, country }: PageState<typeof ALIGNMENT_FRAME_GRAMMAR>
): Pick<StepChart, 'id' | 'label' | 'title' | 'chart'>[] {
	const all = `${m.alignment_title()} ${year}`;
	if (country === null) {
		const title = bare ? m.alignment_held({ year }) : m.alignment_title();
		const chart = bare
			? buildCountsChart(tables, year)
			: buildLevelsChart(tables, COUNTRY_CODES, PLACED_SIDES, title, year);
		return [{ id: '', label: all, title, chart }];
	}
	const name = nameCountry(country);
	if (bare) {
		return [{ id: '', label: name, title: name, chart: buildSpansChart(tables, country, year) }];
	}
	return PLACED_SIDES.map((side) => {
		const label = nameSide(name, side);
		const chart = buildLevelsChart(tables, [country], [side], label, year);
		return { id: side === 'RUS' ? 'russia' : 'china', label, title: label, chart };
	});
}

/** The charts of `/embed/alignment?year=2014&republic=kazakhstan`. */
export const listStepCharts: ListStepCharts = async ({ query }) => {
	const tables = await loadExplore();
	const { state } = parsePageQuery(ALIGNMENT_FRAME_GRAMMAR, query);
	const { year, country } = state;
	const agreements = (country ? [country] : COUNTRY_CODES).flatMap((code) =>
		listCountryAgreements(tables, code)
	);
	const sources = listChartSources(
		agreements.map(({ sourceId }) => sourceId),
		tables
	);
	const link = formatLink({ ...DEFAULT_VIEW, year, country });
	return listCharts(tables, state).map((chart) => ({ ...chart, sources, link }));
};
