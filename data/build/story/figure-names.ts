import { m } from '#messages';
import { loadDetail } from '../../../src/lib/text/load-detail';
import { found } from '../../../src/lib/features/claims/claims-model';
import { isBought, PROJECT_STATUS_LABELS } from '../../../src/lib/text/project-status-labels';
import type { DealKind, DetailTables } from '../../../src/lib/core/data/types';
import { PROJECT_STATUSES, getProjectStatus } from '../../../src/lib/core/domain/project-status';
import { CLAIMS } from '../../../src/lib/features/claims/claims';
import { loadExplore } from '../../../src/lib/text/load-explore';
import { isRowSubject, type ShownFigure } from '../../../src/lib/figures/provenance';
import type { CountedBy, LayerId, StudentMeasure } from '../../../src/lib/core/domain/layers';
import { formatCount } from '../../../src/lib/text/numbers';
import { formatMoney } from '../../../src/lib/text/money';
import {
	isCountryCode,
	COUNTRY_CODES,
	type CountryCode
} from '../../../src/lib/core/domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../../../src/lib/core/domain/view-state';
import { isYear } from '../../../src/lib/core/domain/years';
import { getLayerFigure } from '../../../src/lib/layers/catalog';
import { getRateFigure, sayRateShortly } from '../../../src/lib/layers/investment/rate/describe';
import { startRateTables } from '../../../src/lib/layers/investment/rate/select';
import { getHeadlineFigure } from '../../../src/lib/layers/headline-copy';
import { getOwnerFigure } from '../../../src/lib/figures/owner-figures';
import { WITH_HONG_KONG } from '../../../src/lib/figures/owners';
import { getStudentsInRussiaFigure } from '../../../src/lib/figures/russia';
import { getTradeFigure } from '../../../src/lib/figures/trade';
import type { TableSet } from '../read-tables';
import { getAnswerFigure, getDebtFigure } from './answer-figures';
import { computeCorrelationFigure, PAPER_EDITION } from './deals-and-students';
import { getCellFigure, getDateFigure } from './table-figures';

/** The figure of a country or of all five (null) in a year. */
type Finder = (country: CountryCode | null, year: number) => ShownFigure | null;

const ALL = 'all';
const BOUGHT = 'bought';

function makeView(focus: LayerId, year: number, rest: Partial<ViewState> = {}): ViewState {
	return { ...DEFAULT_VIEW, year, focus, ...rest };
}

function students(measure: StudentMeasure): Finder {
	return (country, year) =>
		country
			? getLayerFigure('students', country, { year, studentMeasure: measure })
			: getHeadlineFigure(makeView('students', year, { studentMeasure: measure }));
}

/**
 * Deals announced since 2005, in the edition of the tracker that the claims use; for all five, one sum
 * of one kind. Null after the edition's last year.
 */
function deals(kind: DealKind): Finder {
	return (country, year) => {
		const getFigure = (code: CountryCode) =>
			getLayerFigure('investment', code, {
				...{ investmentMeasure: 'deals', dealKinds: [kind] },
				...{ year, trackerEdition: PAPER_EDITION }
			});
		if (country) return getFigure(country);
		const figures = COUNTRY_CODES.map(getFigure);
		if (figures.some((figure) => figure.value === null)) return null;
		const value = figures.reduce((sum, figure) => sum + figure.value!, 0);
		const text = formatMoney(value);
		return { ...figures[0]!, country: null, place: m.headline_five(), text, value };
	};
}

/** The same of one country, by the people of the year, as the map of rates has it; words say per whom. */
function dealsPerHead(kind: DealKind): Finder {
	return (country, year) => {
		if (!country) return null;
		const view = makeView('investment', year, {
			...{ investmentMeasure: 'deals', dealKinds: [kind], moneyPer: 'head' },
			trackerEdition: PAPER_EDITION
		});
		const figure = getRateFigure(view, country);
		const { value, text } = figure;
		return { ...figure, text: value === null ? text : sayRateShortly(value, view) };
	};
}

/** Direct investment in a year by one count; countries are never added. */
function direct(countedBy: CountedBy): Finder {
	return (country, year) =>
		country && getLayerFigure('investment', country, { investmentMeasure: 'fdi', year, countedBy });
}

const institutes: Finder = (country, year) =>
	country
		? getLayerFigure('institutes', country, { year })
		: getHeadlineFigure(makeView('institutes', year));

/** `{claims.5.0}`: the first of the tables' figures for the paper's fifth claim. */
function claimFigure([number, index]: readonly string[]): ShownFigure | null {
	const claim = CLAIMS.find((each) => each.number === Number(number));
	const figures = claim?.numbers.tables ?? [];
	return index === 'sum' ? getTotal(figures) : (figures[Number(index)] ?? null);
}

/** `{claims.3.sum}`: the sum of both figures of the tables, as in the paper. */
function getTotal(figures: readonly ShownFigure[]): ShownFigure | null {
	const [first, second, ...rest] = figures;
	if (!first || !second || rest.length > 0) return null;
	if (!isRowSubject(first.subject) || !isRowSubject(second.subject)) return null;
	const value = first.value! + second.value!;
	const { row } = first.subject;
	const key = row.key.map(([column, values]) => {
		const others = isRowSubject(second.subject)
			? (second.subject.row.key.find(([each]) => each === column)?.[1] ?? [])
			: [];
		return [column, [...new Set([...values, ...others])]] as const;
	});
	return {
		...first,
		...{ value, text: formatMoney(value), label: m.talk_chart_split_paper() },
		subject: { ...first.subject, row: { ...row, key } }
	};
}

/**
 * `{projects.completed.2023}`: projects in a state at the end of a year; `all` for all dated by then,
 * `bought` for those of the completed ones that a Chinese buyer took a stake in.
 */
function projectCount(
	{ projects }: DetailTables,
	[word = '', yearWord = '', ...rest]: readonly string[]
): ShownFigure | null {
	const year = Number(yearWord);
	const isState = (PROJECT_STATUSES as readonly string[]).includes(word);
	if (!isYear(year) || rest.length > 0) return null;
	if (!isState && word !== ALL && word !== BOUGHT) return null;
	const value = projects.filter((project) => {
		const status = getProjectStatus(project.spans, year);
		if (word === BOUGHT) return isBought(project, year);
		return isState ? status === word : status !== null;
	}).length;
	const labels: Readonly<Record<string, string>> = {
		...PROJECT_STATUS_LABELS,
		[BOUGHT]: m.project_status_bought(),
		[ALL]: m.talk_chart_outcomes_unit({ count: formatCount(value), year })
	};
	const keys: Readonly<Record<string, [string, string[]][]>> = {
		[BOUGHT]: [['bought', ['true']]],
		[ALL]: []
	};
	const figure = found({
		text: formatCount(value),
		label: labels[word]!,
		...{ value, year },
		row: { file: 'project_statuses.csv', key: keys[word] ?? [['status', [word]]] },
		unit: m.talk_chart_projects(),
		sourceId: '',
		rule: m.talk_chart_projects_rule()
	});
	// each project has its own sources
	return { ...figure, sourceId: null };
}

/**
 * Finds figures by their names in the story, with the functions of the map and the panels, so that
 * text and map agree. Call after the built tables are written.
 */
export async function createFigureFinder(
	set: TableSet,
	words: (text: string) => string = (text) => text
): Promise<(name: string) => ShownFigure> {
	const [tables, detail] = await Promise.all([loadExplore(), loadDetail()]);
	// no areas are filled here
	startRateTables({ economy: tables.economy, areas: new Map() });
	const series: Readonly<Record<string, Finder>> = {
		students: students('all'),
		degree: students('degree'),
		scholarships: students('scholarship'),
		'students-per-10000': students('per-10000'),
		acquired: deals('investment'),
		'acquired-per-head': dealsPerHead('investment'),
		contracts: deals('construction'),
		institutes,
		'direct-gross': direct('host-gross'),
		'direct-net': direct('host-net'),
		'direct-net-with-hong-kong': (country, year) =>
			country && getOwnerFigure(tables, country, WITH_HONG_KONG, 'flow_net_host', year),
		'direct-china': direct('china'),
		trade: (country, year) => country && getTradeFigure(tables, country, 'china', 'total', year),
		'trade-host': (country, year) =>
			country && getTradeFigure(tables, country, 'host', 'total', year),
		'in-russia': (country, year) => country && getStudentsInRussiaFigure(tables, country, year),
		owed: (country, year) => country && getDebtFigure(tables, country, year, 'owed'),
		loan: (country, year) => country && getDebtFigure(tables, country, year, 'loan'),
		'external-debt': (country, year) => country && getDebtFigure(tables, country, year, 'whole')
	};

	function seriesFigure(word: string, [place, yearWord, ...rest]: readonly string[]) {
		const year = Number(yearWord);
		const country = place === ALL ? null : place;
		const isPlace = country === null || isCountryCode(country ?? '');
		if (!isPlace || !isYear(year) || rest.length > 0) return null;
		return series[word]!(country as CountryCode | null, year);
	}

	return (name) => {
		const [word = '', ...rest] = name.split('.');
		let figure: ShownFigure | null = null;
		if (Object.hasOwn(series, word)) figure = seriesFigure(word, rest);
		else if (word === 'claims') figure = claimFigure(rest);
		else if (word === 'projects') figure = projectCount(detail, rest);
		else if (word === 'rank-correlation') figure = computeCorrelationFigure(tables, rest);
		else if (word === 'answer') figure = getAnswerFigure(tables, rest);
		else if (word === 'cell') figure = getCellFigure(set, rest, words);
		else if (word === 'date') figure = getDateFigure(set, rest, words);
		if (!figure) throw new Error(`{${name}} is not the name of a figure`);
		return figure;
	};
}
