import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { QUALITY_LABELS } from '../../text/quality-labels';
import type { Institute } from '../../core/data/types';
import { formatDate } from '../../text/dates';
import { joinAttributes, joinClauses } from '../../text/lists';
import { describeCountedKinds, getInstituteFigure } from './describe';
import { INSTITUTE_KIND_LABELS, INSTITUTE_MARKS } from '../../text/kind-labels';
import { buildUnclearPart, withDistance } from '../near-items';
import { selectInstitutesIn, selectUnclearInstitutes } from './select';
import { entry } from './entry';
import { buildInstituteGeoItem } from './geo-items';
import { makeOneSeries } from '../../figures/year-series';
import { buildAnswerFacts } from '../answer-facts';
import type { LayerSections, Panel, PanelContent, PanelPickContent } from '../panel-model';

/** `Xi’an Shiyou University (Xi’an)`; the city is omitted if the name contains it. */
function namePartner({ chinesePartner, partnerCity: city }: Institute): string | null {
	if (!chinesePartner || !city || chinesePartner.includes(city)) return chinesePartner;
	return m.panel_part_site_partner_city({ partner: chinesePartner, city });
}

/** A site in a list to choose from, named by its city, and its host if that is known. */
function buildPick(site: Institute): PanelPickContent {
	const { id, city, hostInstitution: host } = site;
	return {
		kind: 'institute',
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
	const dated = site.isAgreed ? m.panel_part_site_agreed : m.panel_part_site_opened;
	const opened = site.opened ? dated({ date: formatDate(site.opened) }) : m.panel_undated();
	const words = partner
		? m.panel_part_site_with({ kind, partner, opened })
		: m.panel_part_site_alone({ kind, opened });
	return joinClauses([words, ...(site.evidence === 'recalled' ? [QUALITY_LABELS.unverified] : [])]);
}

/** The institutes of the kinds that the view shows. */
function buildInstitutesSection({ view, country, tables }: Panel): PanelContent {
	const getFigure = (year: number) => getInstituteFigure({ ...view, year }, country);
	const kinds = describeCountedKinds(view);
	const pick = (site: Institute) => withDistance(view, buildPick(site));
	const unclear = selectUnclearInstitutes(view.year, view).filter(
		(site) => site.country === country
	);
	// counted of Confucius Institutes alone
	const answers =
		tables && !kinds ? buildAnswerFacts(tables, country, view.year, 'institutes') : [];
	const label = kinds ? joinAttributes([m.institutes_row(), kinds]) : m.panel_confucius();
	return {
		section: 'institutes',
		layer: 'institutes',
		parts: [
			{ facts: [{ id: 'count', figure: getFigure(view.year) }] },
			answers.length > 0 && { facts: answers, size: 'tiny' },
			{
				chart: {
					series: makeOneSeries(label, entry.series(view, country), getFigure),
					...{ label, unit: '', counted: 'sites', heightPx: 24 }
				}
			},
			{
				picks: selectInstitutesIn(country, view.year, view).map(pick),
				none: kinds ? m.panel_no_institutes_kinds() : m.panel_no_institutes()
			},
			buildUnclearPart(unclear.map(pick))
		]
	};
}

export const sections: LayerSections = {
	contents: { institutes: () => [buildInstitutesSection] },
	rows: {
		institute(id) {
			const site = atlas.institutes.find((each) => each.id === id);
			if (!site) throw new Error(`There is no institute ${id}.`);
			return { pick: buildPick(site), places: [buildInstituteGeoItem(site)] };
		}
	}
};
