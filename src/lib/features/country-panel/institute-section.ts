import { m } from '#messages';
import { QUALITY_LABELS } from '$lib/core/data/quality-labels';
import type { Institute } from '$lib/core/data/types';
import { formatDate } from '$lib/core/domain/dates';
import { joinAttributes, joinClauses } from '$lib/core/domain/lists';
import { getLayerEntry } from '$lib/layers/catalog';
import {
	INSTITUTE_KIND_LABELS,
	describeCountedKinds,
	getInstituteFigure
} from '$lib/layers/institutes/describe';
import { INSTITUTE_MARKS } from '$lib/layers/institutes/legend';
import { selectInstitutesIn } from '$lib/layers/institutes/select';
import { makeOneSeries } from '$lib/ui/chart/chart-series';
import type { Panel, PanelContent } from './panel-content';

/** `Xi’an Shiyou University (Xi’an)`; the city is omitted if the name contains it. */
function namePartner({ chinesePartner, partnerCity: city }: Institute): string | null {
	if (!chinesePartner || !city || chinesePartner.includes(city)) return chinesePartner;
	return m.panel_part_site_partner_city({ partner: chinesePartner, city });
}

/** A site in a list to choose from, named by its city, and its host if that is known. */
export function pickOfSite(site: Institute) {
	const { id, city, hostInstitution: host } = site;
	return {
		kind: 'institute' as const,
		id,
		name: host ? m.panel_part_site_at({ city, host }) : city,
		words: describeSite(site),
		mark: INSTITUTE_MARKS[site.kind]
	};
}

/** `Confucius Institute, with Xi’an Shiyou University (Xi’an), opened June 2011`. */
function describeSite(site: Institute): string {
	const kind = INSTITUTE_KIND_LABELS[site.kind];
	const partner = namePartner(site);
	const opened = site.opened
		? m.panel_part_site_opened({ date: formatDate(site.opened) })
		: m.panel_undated();
	const words = partner
		? m.panel_part_site_with({ kind, partner, opened })
		: m.panel_part_site_alone({ kind, opened });
	return joinClauses([words, ...(site.evidence === 'recalled' ? [QUALITY_LABELS.unverified] : [])]);
}

/** The institutes of the kinds that the view shows. */
export function buildInstitutesSection({ view, country }: Panel): PanelContent {
	const getFigure = (year: number) => getInstituteFigure({ ...view, year }, country);
	const kinds = describeCountedKinds(view);
	const label = kinds ? joinAttributes([m.institutes_row(), kinds]) : m.panel_confucius();
	return {
		section: 'institutes',
		layer: 'institutes',
		parts: [
			{ facts: [{ id: 'count', figure: getFigure(view.year) }] },
			{
				chart: {
					series: makeOneSeries(
						label,
						getLayerEntry('institutes').series(view, country),
						getFigure
					),
					...{ label, unit: '', heightPx: 24 }
				}
			},
			{
				picks: selectInstitutesIn(country, view.year, view).map(pickOfSite),
				none: kinds ? m.panel_no_institutes_kinds() : m.panel_no_institutes()
			}
		]
	};
}
