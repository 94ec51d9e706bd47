import { m } from '#messages';
import type { ClaimFigures } from '../../../../src/lib/features/claims/claims-model';
import { CLAIM_COPY } from '../../../../src/lib/features/claims/claims-copy';
import type { MEASURES } from '../../../../src/lib/find/search-measures';
import type { SearchEntry } from '../../../../src/lib/find/search';
import type { CoreTables, CorridorNode, DetailTables } from '../../../../src/lib/core/data/types';
import { NAMED_COUNTRIES } from '../../../../src/lib/text/country-names';
import { YEARS } from '../../../../src/lib/core/domain/years';
import { joinSearchWords } from '../../../../src/lib/layers/search-words';
import { PANEL_SECTIONS, PANEL_SECTION_IDS } from '../../../../src/lib/text/panel-sections';
import { text } from '../../cells';
import { indexPlaces } from '../../joined-places';
import type { TableSet } from '../../read-tables';
import { listAllNames, getCountryName, inCountry, type PlaceNames } from './gazetteer';

const NODE_LABELS: Readonly<Record<CorridorNode['kind'], string>> = {
	crossing: m.corridors_crossing(),
	dry_port: m.corridors_dry_port(),
	port: m.corridors_port(),
	trade_zone: m.corridors_trade_zone()
};

export function gatherNodes(
	set: TableSet,
	{ nodes }: CoreTables,
	translations: PlaceNames['translations']
): SearchEntry[] {
	const places = indexPlaces(set);
	return nodes.map(({ id, name, kind, lonLat }) => {
		const place = places.get(id)!;
		const country = text(place, 'country');
		return {
			kind: 'place',
			id,
			name,
			context: joinSearchWords(NODE_LABELS[kind], getCountryName(country)),
			names: listAllNames(place, translations).filter((other) => other !== name),
			...inCountry(country),
			at: lonLat,
			isNode: true
		};
	});
}

export function gatherEvents({ events }: DetailTables): SearchEntry[] {
	return events.map(({ id, title, date, place, kind, timelineLabel, lonLat }) => ({
		kind: 'event',
		id,
		name: title,
		context: joinSearchWords(date.slice(0, 4), place),
		words: joinSearchWords(kind, timelineLabel),
		...(lonLat ? { at: lonLat } : {}),
		year: Number(date.slice(0, 4))
	}));
}

/** The names and limits of measures; `names` are the field's short words. */
const MEASURE_LABELS: Readonly<
	Record<keyof typeof MEASURES, [name: string, words: string, names?: string[]]>
> = {
	students: [m.layer_students(), m.students_measure_all()],
	'degree-students': [m.students_measure_degree(), m.layer_students()],
	scholarships: [m.students_measure_scholarship(), m.layer_students()],
	'direct-investment': [m.panel_direct(), m.direct_limits(), ['FDI', 'ПИИ', '外商直接投资', 'ТШИ']],
	deals: [m.panel_deals(), m.investment_limits_deals()],
	finance: [m.layer_finance(), m.investment_limits_finance()],
	projects: [m.layer_projects(), m.investment_limits_projects()],
	institutes: [m.layer_institutes(), m.panel_institutes()],
	corridors: [m.layer_corridors(), m.panel_corridors()]
};

export function gatherMeasures(): SearchEntry[] {
	return Object.entries(MEASURE_LABELS).map(([id, [name, words, names]]) => ({
		kind: 'measure',
		id,
		name,
		words,
		...(names && { names })
	}));
}

/** The map of each year. */
export function gatherYears(): SearchEntry[] {
	return YEARS.map((year) => ({ kind: 'year', id: String(year), name: String(year) }));
}

/** The sections of each country's panel, by heading and word in the index. */
export function gatherSections(): SearchEntry[] {
	return NAMED_COUNTRIES.flatMap(({ code, slug, name }) =>
		PANEL_SECTION_IDS.map((id): SearchEntry => {
			const { title, short } = PANEL_SECTIONS[id];
			return {
				kind: 'section',
				id: `${id}-${slug}`,
				name: title,
				context: name,
				...(title.toLowerCase().includes(short.toLowerCase()) ? {} : { names: [short] }),
				country: code
			};
		})
	);
}

export function gatherClaims(figures: ClaimFigures): SearchEntry[] {
	return CLAIM_COPY.map(({ number, title, verdict, paper }) => ({
		kind: 'claim',
		id: `claim-${number}`,
		name: title,
		context: verdict.words(figures),
		words: paper
	}));
}

export function gatherSources({ sources }: DetailTables): SearchEntry[] {
	return Object.values(sources).map((source) => {
		const { id, authors, year, title, publisher, transcribedBy, readAt } = source;
		const words = joinSearchWords(transcribedBy ?? null, readAt ?? null);
		return {
			kind: 'source',
			id,
			name: title,
			context: joinSearchWords(authors, publisher, year === null ? null : String(year)),
			// left out if empty, as for most, to keep the index small
			...(words && { words })
		};
	});
}
