import { m } from '#messages';
import { joinSentences } from '../../text/lists';
import { withoutMarks } from '../../core/domain/marked-text';
import type { CountryCode } from '../../core/domain/countries';
import { nameCountry } from '../../text/country-names';
import { DEFAULT_VIEW } from '../../core/domain/view-state';
import { LEGEND_ORDER, getLayerEntry } from '../../layers/catalog';

/** A country, or all five. */
export function describePlaceName(country: CountryCode | null): string {
	return country ? nameCountry(country) : m.map_page_central_asia();
}

/** `Kazakhstan in 2016`, `Central Asia in 2016`. */
export function describePlace(year: number, country: CountryCode | null): string {
	return m.map_page_place({ place: describePlaceName(country), year });
}

/** The year's figures of all layers in a few sentences, for search engines and previews. */
export function describePage(year: number, country: CountryCode | null): string {
	const view = { ...DEFAULT_VIEW, year, country };
	const name = country ? nameCountry(country) : '';
	const sentences = LEGEND_ORDER.map((id) => {
		const headline = withoutMarks(getLayerEntry(id).headline(view));
		// the place is named once, in front
		const words = headline.replace(new RegExp(`^${name}(?:[:,] |[：，])`), '');
		// a sentence that ends with an abbreviation has its full stop
		const sentence = words.charAt(0).toUpperCase() + words.slice(1).replace(/\.$/, '');
		return m.map_page_sentence({ words: sentence });
	});
	return m.map_page_about({
		place: describePlaceName(country),
		year,
		sentences: joinSentences(sentences)
	});
}
