import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { knownCell } from '$lib/core/data/cells';
import { selectDirectSeries } from '$lib/core/data/direct-investment';
import {
	dollarsPerHead,
	percentOfOutput,
	perTenThousandPeople
} from '$lib/core/data/explore/ratios';
import { selectRegions } from '$lib/core/data/explore/regions';
import { selectStudentsInRussiaSeries } from '$lib/core/data/explore/russia';
import { selectTradeSeries } from '$lib/core/data/explore/trade';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { Cell, CorridorMode } from '$lib/core/data/types';
import {
	basesOf,
	isHeadcount,
	sayingLayer,
	type Compared,
	type ComparedMeasure
} from '$lib/core/domain/compared-measures';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import type { ViewState } from '$lib/core/domain/view-state';
import { YEARS } from '$lib/core/domain/years';
import { layerEntry } from '$lib/layers/catalog';
import { dealCells } from '$lib/layers/investment/deal-cells';
import { selectStudentSeries } from '$lib/layers/students/select';
import { factsOf } from './measure-words';

/** What a view compares: set in its link, else the figures of the layer in focus. */
export function comparedOf(view: ViewState): Compared {
	const entry = layerEntry(view.focus);
	const measure = view.comparedBy ?? entry.comparedMeasure(view);
	const onMap = view.comparedBy === null ? entry.comparedPer?.(view) : null;
	const per = view.comparedPer ?? onMap ?? null;
	return { measure, per: per !== null && basesOf(measure).includes(per) ? per : null };
}

const instituteCells = (country: CountryCode): Cell[] =>
	atlas.confuciusInstitutes[country].map((value) => knownCell(value));

/** Track of one mode in use within a country; modes of track are never added. */
function lengthCells(tables: ExploreTables, country: CountryCode, mode: CorridorMode): Cell[] {
	const tracks = selectRegions(tables, country)
		.flatMap((region) => region.tracks)
		.filter((track) => track.mode === mode);
	return YEARS.map((_, index) => {
		const value = tracks.reduce((sum, { inUseKm }) => sum + inUseKm[index]!, 0);
		const isNothing = value === 0;
		return {
			value: Math.round(value),
			quality: isNothing ? 'reported' : 'estimate',
			bound: isNothing ? null : 'about',
			sourceId: null,
			note: m.compare_length_note()
		};
	});
}

function countedCells(
	tables: ExploreTables,
	view: ViewState,
	measure: ComparedMeasure,
	country: CountryCode
): readonly Cell[] {
	const layer = sayingLayer(measure);
	if (layer) return layerEntry(layer).series(view, country);
	const { students, deals, countedBy, reporter, mode } = factsOf(measure);
	if (students) return selectStudentSeries(country, students);
	if (deals) return dealCells(view, country, deals);
	if (countedBy) return selectDirectSeries(country, countedBy).cells;
	if (reporter) return selectTradeSeries(tables, country, reporter, 'total');
	if (mode) return lengthCells(tables, country, mode);
	return measure === 'institutes'
		? instituteCells(country)
		: selectStudentsInRussiaSeries(tables, country);
}

export function measureCells(
	tables: ExploreTables,
	view: ViewState,
	{ measure, per }: Compared,
	country: CountryCode
): readonly Cell[] {
	const counted = countedCells(tables, view, measure, country);
	if (per === null) return counted;
	if (per === 'output') return percentOfOutput(tables, country, counted);
	return isHeadcount(measure)
		? perTenThousandPeople(tables, country, counted)
		: dollarsPerHead(tables, country, counted);
}

export const allMeasureCells = (
	tables: ExploreTables,
	view: ViewState,
	compared: Compared
): ReadonlyMap<CountryCode, readonly Cell[]> =>
	new Map(COUNTRY_CODES.map((code) => [code, measureCells(tables, view, compared, code)]));
