import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import type { ShownFigure } from '../../figures/provenance';
import type { Institute } from '../../core/data/types';
import { nameCountry } from '../../text/country-names';
import { formatDate } from '../../text/dates';
import { INSTITUTE_KIND_LABELS, INSTITUTE_MARKS } from '../../text/kind-labels';
import {
	buildCard,
	buildCardFigure,
	getYear,
	makeCards,
	type CardContent,
	type LayerCards
} from '../card-content';
import { buildInstituteGeoItem } from './geo-items';

const namePartner = ({ chinesePartner: partner, partnerCity: city }: Institute) =>
	partner && city ? m.card_partner_at({ partner, city }) : (partner ?? city);

function getInstituteOpening(institute: Institute): ShownFigure {
	const { opened, isAgreed, closed } = institute;
	return buildCardFigure(institute, {
		file: 'institutes.csv',
		layer: 'institutes',
		place: institute.name,
		year: getYear(opened ?? closed ?? ''),
		text: opened ? formatDate(opened) : m.card_undated(),
		label: isAgreed ? m.card_figure_agreement() : m.card_figure_opening(),
		value: opened ? getYear(opened) : null,
		unit: m.rows_unit_date(),
		counts: isAgreed ? m.card_figure_agreement_counts() : m.card_figure_opening_counts(),
		items: () => [buildInstituteGeoItem(institute)]
	});
}

function instituteContent(institute: Institute): CardContent {
	return buildCard(institute, {
		layer: 'institutes',
		mark: INSTITUTE_MARKS[institute.kind],
		kind: INSTITUTE_KIND_LABELS[institute.kind],
		title: institute.name,
		summary: institute.note,
		summaryLanguage: 'en',
		rows: [
			[m.card_host(), institute.hostInstitution],
			[
				m.card_place(),
				m.card_at({ place: institute.city, country: nameCountry(institute.country) })
			],
			[m.card_partner(), namePartner(institute)],
			[institute.isAgreed ? m.card_agreed() : m.card_opened(), getInstituteOpening(institute)],
			[m.card_closed(), institute.closed ? formatDate(institute.closed) : null]
		]
	});
}

export const cards: LayerCards = {
	institute: {
		...makeCards(() => atlas.institutes, instituteContent),
		missing: m.map_page_no_institute,
		all: m.map_page_all_institute()
	}
};
