import { LANGUAGES } from '../domain/languages';
import { DEAL_KINDS, FINANCE_KINDS, SECTORS, STATUSES, TRACKER_EDITIONS } from '../domain/filters';
import {
	BELT_CORRIDORS,
	CORRIDOR_MODES,
	COUNTED_BY,
	INVESTMENT_MEASURES,
	LAYER_IDS,
	SELECTION_KINDS,
	STUDENT_MEASURES
} from '../domain/layers';
import { COMPARED_BASES, COMPARED_CHARTS, COMPARED_MEASURES } from '../domain/compared-measures';
import { isEditionName } from '../domain/editions';
import { PROJECT_STATUSES } from '../domain/project-status';
import { countryByCode } from '../domain/countries';
import { DEFAULT_VIEW, type ViewState } from '../domain/view-state';
import {
	formatAgainst,
	formatCamera,
	isId,
	isStepWord,
	listOf,
	oneOf,
	parseAgainst,
	parseCamera,
	parseLeast,
	parseCountries,
	parseYear,
	COUNTRY_WORDS,
	wordOf,
	yesOrNo
} from './values';

/** The part of a view that lives in the query; year and country live in the path. */
export type QueryState = Omit<ViewState, 'year' | 'country'>;

/** How one field of a view is written in a link. */
export interface Parameter<K extends keyof QueryState> {
	/** The word in the link. */
	name: string;
	field: K;
	/** Undefined where the text is no value of this field. Never throws. */
	parse(text: string): QueryState[K] | undefined;
	format(value: QueryState[K]): string;
	/** A value that a reader may copy, for the documentation and the tests. */
	example: string;
	/** Every word that it knows, alone or joined by commas; none where ids and numbers are meant. */
	words?: readonly string[];
}

const parameter = <K extends keyof QueryState>(definition: Parameter<K>): Parameter<K> =>
	definition;

/** One row a field: the whole grammar of the query, in the order in which links write it. */
export const PARAMETERS = [
	parameter({
		name: 'layers',
		field: 'layers',
		...listOf(LAYER_IDS),
		example: 'corridors,students'
	}),
	parameter({ name: 'focus', field: 'focus', ...oneOf(LAYER_IDS), example: 'investment' }),
	parameter({
		name: 'students',
		field: 'studentMeasure',
		...oneOf(STUDENT_MEASURES),
		example: 'degree'
	}),
	parameter({
		name: 'investment',
		field: 'investmentMeasure',
		...oneOf(INVESTMENT_MEASURES),
		example: 'finance'
	}),
	parameter({
		name: 'counted',
		field: 'countedBy',
		...oneOf(COUNTED_BY),
		example: 'host-net'
	}),
	parameter({ name: 'rate', field: 'moneyPer', ...wordOf(COMPARED_BASES), example: 'head' }),
	parameter({
		name: 'period',
		field: 'period',
		...oneOf(['year', 'since'] as const),
		example: 'year'
	}),
	parameter({
		name: 'since',
		field: 'sinceYear',
		parse: parseYear,
		format: String,
		example: '2013'
	}),
	parameter({
		name: 'modes',
		field: 'corridorModes',
		...listOf(CORRIDOR_MODES),
		example: 'rail,gas'
	}),
	parameter({
		name: 'belt',
		field: 'beltCorridor',
		parse: (text) => BELT_CORRIDORS.find((word) => word.toLowerCase() === text),
		format: (value) => (value ?? '').toLowerCase(),
		words: BELT_CORRIDORS.map((word) => word.toLowerCase()),
		example: 'titr'
	}),
	parameter({
		name: 'status',
		field: 'statuses',
		...listOf(STATUSES),
		example: 'operational'
	}),
	parameter({
		name: 'sites',
		field: 'siteStatuses',
		...listOf(PROJECT_STATUSES),
		example: 'announced,cancelled'
	}),
	parameter({
		name: 'sectors',
		field: 'sectors',
		...listOf(SECTORS),
		example: 'energy,transport'
	}),
	parameter({
		name: 'kinds',
		field: 'dealKinds',
		...listOf(DEAL_KINDS),
		example: 'construction'
	}),
	parameter({
		name: 'terms',
		field: 'financeKinds',
		...listOf(FINANCE_KINDS),
		example: 'grant'
	}),
	parameter({
		name: 'tracker',
		field: 'trackerEdition',
		...oneOf(TRACKER_EDITIONS),
		example: 'spring-2019'
	}),
	parameter({
		name: 'least',
		field: 'leastMusd',
		parse: parseLeast,
		format: String,
		example: '500'
	}),
	parameter({
		name: 'russian',
		field: 'russianCentres',
		...yesOrNo,
		example: 'yes'
	}),
	parameter({
		name: 'compare',
		field: 'compared',
		parse: parseCountries,
		format: (value) => value.map((code) => countryByCode(code).slug).join(','),
		words: COUNTRY_WORDS,
		example: 'kyrgyzstan,uzbekistan'
	}),
	parameter({
		name: 'by',
		field: 'comparedBy',
		...wordOf(COMPARED_MEASURES),
		example: 'trade-china'
	}),
	parameter({
		name: 'per',
		field: 'comparedPer',
		...wordOf(COMPARED_BASES),
		example: 'head'
	}),
	parameter({
		name: 'charts',
		field: 'comparedCharts',
		...oneOf(COMPARED_CHARTS),
		example: 'one'
	}),
	parameter({
		name: 'against',
		field: 'against',
		parse: parseAgainst,
		format: formatAgainst,
		words: ['sources', ...COUNTRY_WORDS],
		example: '2013'
	}),
	parameter({
		name: 'region',
		field: 'region',
		parse: (text) => (isId(text) ? text : undefined),
		format: (value) => value ?? '',
		example: 'karakalpakstan'
	}),
	parameter({
		name: 'select',
		field: 'selection',
		parse: (text) => {
			const [word, id, ...rest] = text.split(':');
			const kind = SELECTION_KINDS.find((candidate) => candidate === word);
			return kind && id && rest.length === 0 && isId(id) ? { kind, id } : undefined;
		},
		format: (value) => (value ? `${value.kind}:${value.id}` : ''),
		example: 'institute:ci-kaz-astana'
	}),
	parameter({
		name: 'at',
		field: 'camera',
		parse: parseCamera,
		format: (value) => (value ? formatCamera(value) : ''),
		example: '66.9,44.1,4.2'
	}),
	parameter({ name: 'lang', field: 'language', ...oneOf(LANGUAGES), example: 'ru' }),
	parameter({
		name: 'edition',
		field: 'edition',
		parse: (text) => (isEditionName(text) ? text : undefined),
		format: (value) => value ?? '',
		example: '2026-11'
	}),
	parameter({
		name: 'step',
		field: 'stage',
		parse: (text) => (isStepWord(text) ? { step: text, isExploring: true } : undefined),
		// on the step's own view the path says it
		format: (value) => (value?.isExploring ? value.step : ''),
		example: 'astana-2013'
	})
] as const;

export type AnyParameter = (typeof PARAMETERS)[number];

/** True where a field holds what every link starts from, so that the link leaves it out. */
export function isDefault<K extends keyof QueryState>(
	definition: Parameter<K>,
	value: QueryState[K]
): boolean {
	return definition.format(value) === definition.format(DEFAULT_VIEW[definition.field]);
}
