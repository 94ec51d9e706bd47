import { m } from '#messages';
import { rowOfStudentsInRussia } from '$lib/core/data/explore/table-rows';
import {
	BASIS_WORDS,
	selectRussiaBesideChina,
	selectStudentsInRussiaSeries,
	studentsInRussiaFigure,
	type RussiaBesideChina
} from '$lib/core/data/explore/russia';
import type { StudentsInRussia } from '$lib/core/data/explore/types';
import { figureOfRow } from '$lib/core/data/provenance';
import { tableRow } from '$lib/core/data/provenance-rows';
import { describeBound, describeCell, QUALITY_WORDS } from '$lib/core/data/quality-words';
import type { Institute } from '$lib/core/data/types';
import { formatDate } from '$lib/core/domain/dates';
import { joinClauses } from '$lib/core/domain/lists';
import { formatCount } from '$lib/core/domain/numbers';
import type { CountryCode } from '$lib/core/domain/countries';
import { instituteItem } from '$lib/features/provenance/geo-items';
import { layerEntry } from '$lib/layers/catalog';
import { INSTITUTE_KIND_WORDS, instituteFigure } from '$lib/layers/institutes/describe';
import { INSTITUTE_MARKS } from '$lib/layers/institutes/legend';
import { selectInstitutesOf } from '$lib/layers/institutes/select';
import { studentFigure } from '$lib/layers/students/describe';
import { selectStudentSeries } from '$lib/layers/students/select';
import { panelTables } from '$lib/state/panel-tables.svelte';
import { oneSeries } from '$lib/ui/chart/chart-series';
import type { Fact, Panel, PanelContent } from './panel-content';

/** `Almaty: Al-Farabi Kazakh National University`, or the city alone if no host is named. */
function nameSite({ city, hostInstitution: host }: Institute): string {
	return host ? m.panel_part_site_at({ city, host }) : city;
}

/** `Xi’an Shiyou University (Xi’an)`; the city is omitted if the name contains it. */
function namePartner({ chinesePartner, partnerCity: city }: Institute): string | null {
	if (!chinesePartner || !city || chinesePartner.includes(city)) return chinesePartner;
	return m.panel_part_site_partner_city({ partner: chinesePartner, city });
}

/** A site in a list to choose from. */
const pickOfSite = (site: Institute) => ({
	kind: 'institute' as const,
	id: site.id,
	name: nameSite(site),
	words: describeSite(site),
	mark: INSTITUTE_MARKS[site.kind]
});

/** `Confucius Institute, with Xi’an Shiyou University (Xi’an), opened June 2011`. */
function describeSite(site: Institute): string {
	const kind = INSTITUTE_KIND_WORDS[site.kind];
	const partner = namePartner(site);
	const opened = site.opened
		? m.panel_part_site_opened({ date: formatDate(site.opened) })
		: m.panel_undated();
	const words = partner
		? m.panel_part_site_with({ kind, partner, opened })
		: m.panel_part_site_alone({ kind, opened });
	return joinClauses([words, ...(site.evidence === 'recalled' ? [QUALITY_WORDS.unverified] : [])]);
}

/** Chinese institutes and, if the view shows them, Russian centres. */
export function institutesSection({ view, country }: Panel): PanelContent {
	const label = m.panel_confucius();
	const figureOf = (year: number) => instituteFigure({ ...view, year }, country);
	return {
		section: 'institutes',
		layer: 'institutes',
		parts: [
			{ facts: [{ id: 'count', figure: figureOf(view.year) }] },
			{
				chart: {
					series: oneSeries(label, layerEntry('institutes').series(view, country), figureOf),
					...{ label, unit: '', heightPx: 24 }
				}
			},
			{
				picks: selectInstitutesOf(country, view.year, view.russianCentres).map(pickOfSite),
				none: m.panel_no_institutes()
			}
		]
	};
}

/** Figures of the year from sources other than UNESCO: single figures, not part of its line. */
export function otherFacts(
	figures: readonly StudentsInRussia[],
	country: CountryCode,
	year: number
): Fact[] {
	return figures
		.filter(({ basis }) => basis !== 'unesco')
		.map((each, index) => ({
			id: `${each.sourceId}-${index}`,
			words: BASIS_WORDS[each.basis],
			figure: figureOfRow(
				{ ...each, country, year, value: each.students },
				{
					label: joinClauses([m.explore_in_russia_others(), BASIS_WORDS[each.basis]]),
					text: describeCell({ ...each, value: each.students }, formatCount)
				},
				{
					row: rowOfStudentsInRussia(each),
					unit: m.explore_persons(),
					range: 'students-in-russia'
				}
			)
		}));
}

/** Russian centres open at the end of a year: counted from a sample. */
export function centresFigure({ centres }: RussiaBesideChina, country: CountryCode, year: number) {
	const value = centres.length;
	const label = m.panel_part_russia_centres({ count: value, year });
	const note = m.explore_russian_centres();
	return figureOfRow(
		{ country, year, value, quality: 'estimate', note, sourceId: null, origin: 'counted' },
		{
			label,
			text: value === 0 ? m.panel_money_none_found() : describeBound('at least', String(value))
		},
		{
			row: tableRow('institutes.csv', { id: centres.map(({ id }) => id) }),
			unit: m.rows_unit_sites(),
			counts: note,
			rule: m.panel_part_russia_centres_rule(),
			places: () => ({ name: 'russian-centres', title: label, items: centres.map(instituteItem) })
		}
	);
}

/** Students in Russia and Russian centres, next to those of China; empty until loaded. */
export function russiaSection({ view, country, tables }: Panel): PanelContent {
	if (!tables) return { parts: [] };
	const { year } = view;
	const russia = selectRussiaBesideChina(tables, country, year);
	const others = otherFacts(russia.inRussia, country, year);
	/** The two comparable counts: tertiary students in Russia, degree students in China. */
	const series = [
		{
			id: 'russia',
			name: m.panel_part_russia_chart_russia(),
			color: 'var(--mark)',
			cells: selectStudentsInRussiaSeries(tables, country),
			ranges: panelTables.bands(country, 'students-in-russia'),
			figureOf: (each: number) => studentsInRussiaFigure(tables, country, each),
			words: m.explore_in_russia()
		},
		{
			id: 'china',
			name: m.panel_part_russia_chart_china(),
			color: 'var(--stu)',
			cells: selectStudentSeries(country, 'degree'),
			figureOf: (each: number) => studentFigure(country, each, 'degree'),
			words: m.panel_part_russia_in_china()
		}
	];
	const count = russia.undatedCentres.length;
	return {
		section: 'russia',
		parts: [
			{
				facts: series.map(({ id, words, figureOf }) => ({ id, words, figure: figureOf(year) })),
				form: 'pair'
			},
			{ chart: { series, label: m.panel_part_russia_chart(), unit: '' } },
			others.length > 0 ? { note: m.panel_part_russia_others() } : null,
			others.length > 0 ? { facts: others, size: 'tiny' } : null,
			{
				facts: [
					{ id: 'russia', figure: centresFigure(russia, country, year) },
					{ id: 'china', figure: instituteFigure(view, country) }
				],
				form: 'pair'
			},
			{ picks: russia.centres.map(pickOfSite) },
			count > 0 ? { note: m.panel_part_russia_undated({ count }) } : null,
			{ note: m.explore_russia_rule() }
		]
	};
}
