import { m } from '#messages';
import type { CityTie } from '../../core/data/explore/people-types';
import type { ShownFigure } from '../../figures/provenance';
import { describeTieDate, getTieFigure, TIE_KIND_LABELS } from '../../figures/ties';
import { nameCountry } from '../../text/country-names';
import { joinAttributes } from '../../text/lists';
import { QUALITY_LABELS } from '../../text/quality-labels';
import { buildCard, makeCards, type CardContent, type LayerCards } from '../card-content';
import { nameTie } from './tip';

/** A pair without a date has no value: its words say by when it is known. */
function getTieDate(tie: CityTie): ShownFigure {
	const figure = getTieFigure(tie);
	return { ...figure, place: figure.text, country: null, text: describeTieDate(tie) };
}

function tieContent(tie: CityTie): CardContent {
	const { place, chinesePlace, country, kind, note, quality, hasArea } = tie;
	return buildCard(tie, {
		layer: 'ties',
		mark: `ties-${kind === 'twinning' ? kind : 'other'}`,
		kind: m.card_tie_kind({ kind: TIE_KIND_LABELS[kind] }),
		title: nameTie(tie),
		summary: note,
		summaryLanguage: 'en',
		rows: [
			[m.card_date(), getTieDate(tie)],
			[m.card_place(), m.card_at({ place, country: nameCountry(country) })],
			[m.card_tie_in_china(), chinesePlace]
		],
		unverified: joinAttributes([
			quality === 'unverified' ? QUALITY_LABELS.unverified : '',
			hasArea ? m.card_tie_area() : ''
		])
	});
}

export const cards: LayerCards = {
	tie: {
		...makeCards((detail) => detail?.cityTies ?? [], tieContent),
		isInDetail: true,
		missing: m.map_page_no_tie,
		all: m.map_page_all_tie()
	}
};
