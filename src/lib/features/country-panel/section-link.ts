import { choiceField, wholeField, type PageGrammar } from '$lib/core/link/page-query';
import { REPUBLICS, republicByCode, type RepublicCode } from '$lib/core/domain/republics';
import { OPENING_YEAR } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { PANEL_SECTION_IDS, type PanelSectionId } from '$lib/ui/panel/panel-section-words';

/** A section of a country's panel in a frame of its own. */
export interface SectionState {
	republic: RepublicCode;
	section: PanelSectionId;
	year: number;
}

/** The words of `/embed/section?republic=kazakhstan&section=trade&year=2018`. */
export const SECTION_GRAMMAR: PageGrammar<SectionState> = {
	republic: {
		name: 'republic',
		initial: 'KAZ',
		parse: (text) => REPUBLICS.find(({ slug }) => slug === text)?.code,
		format: (code) => republicByCode(code).slug
	},
	section: choiceField('section', PANEL_SECTION_IDS, 'students'),
	year: wholeField('year', [FIRST_YEAR, LAST_YEAR], OPENING_YEAR)
};
