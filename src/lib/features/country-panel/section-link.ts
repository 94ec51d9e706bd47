import { choiceField, wholeField, type PageGrammar } from '$lib/core/link/page-query';
import { COUNTRIES, countryByCode, type CountryCode } from '$lib/core/domain/countries';
import { OPENING_YEAR } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { PANEL_SECTION_IDS, type PanelSectionId } from '$lib/ui/panel/panel-section-words';

/** A section of a country's panel in a frame of its own. */
export interface SectionState {
	country: CountryCode;
	section: PanelSectionId;
	year: number;
}

/** The words of `/embed/section?country=kazakhstan&section=trade&year=2018`. */
export const SECTION_GRAMMAR: PageGrammar<SectionState> = {
	country: {
		name: 'country',
		initial: 'KAZ',
		parse: (text) => COUNTRIES.find(({ slug }) => slug === text)?.code,
		format: (code) => countryByCode(code).slug
	},
	section: choiceField('section', PANEL_SECTION_IDS, 'students'),
	year: wholeField('year', [FIRST_YEAR, LAST_YEAR], OPENING_YEAR)
};
