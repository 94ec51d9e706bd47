import {
	makeChoiceField,
	makeCountryField,
	formatPageQuery,
	makeWholeField
} from '$lib/core/link/page-query';
import { isId } from '$lib/core/domain/fields';
import { OPENING_YEAR, type ViewState } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { getSharedUrl } from '$lib/core/site/urls';
import { setChartFrame } from '$lib/ui/chart/export/chart-frame';
import { PANEL_SECTION_IDS, getSectionAnchor } from '$lib/text/panel-sections';

/** The link parameters of `/embed/section?country=kazakhstan&section=trade&year=2018`. */
export const SECTION_GRAMMAR = {
	country: makeCountryField('country', 'KAZ'),
	section: makeChoiceField('section', PANEL_SECTION_IDS, 'students'),
	year: makeWholeField('year', [FIRST_YEAR, LAST_YEAR], OPENING_YEAR),
	/** The id of one of its regions; null shows them all. */
	region: {
		name: 'region',
		initial: null as string | null,
		parse: (text: string) => (isId(text) ? text : undefined),
		format: (region: string | null) => region ?? ''
	}
};

/** Sets the frame links of a country's charts. Call during component initialisation. */
export function frameSections(viewNow: () => ViewState): void {
	setChartFrame((anchor) => {
		const section = PANEL_SECTION_IDS.find((id) => getSectionAnchor(id) === anchor) ?? 'students';
		const { country, year, region } = viewNow();
		const own = { country: country ?? 'KAZ', section, year, region };
		return getSharedUrl(`/embed/section${formatPageQuery(SECTION_GRAMMAR, own)}`);
	});
}
