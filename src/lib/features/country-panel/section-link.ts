import {
	makeChoiceField,
	makeCountryField,
	formatPageQuery,
	getInitialState,
	makeWholeField,
	type PageState
} from '$lib/core/link/page-query';
import type { CountryCode } from '$lib/core/domain/countries';
import { isId } from '$lib/core/domain/fields';
import { DEFAULT_VIEW, OPENING_YEAR, type ViewState } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { formatQuery, parseQuery } from '$lib/core/link/link';
import { getSharedUrl } from '$lib/core/site/urls';
import { setChartFrame } from '$lib/ui/chart/export/chart-frame';
import { PANEL_SECTION_IDS, getSectionAnchor, type PanelSectionId } from '$lib/text/panel-sections';

/** What a section does not depend on. */
const { region, selection, camera, stage, compared, against, layers, focus } = DEFAULT_VIEW;
const APART = { region, selection, camera, stage, compared, against, layers, focus };

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
	},
	/** Other settings of the view, as in a link of the map: `students=degree`. */
	settings: {
		name: 'view',
		initial: '',
		parse: (text: string) => formatQuery({ ...parseQuery(text).state, ...APART }),
		format: (settings: string) => settings
	}
};
export type SectionState = PageState<typeof SECTION_GRAMMAR>;

/** The view whose panel has the section. */
export const getSectionView = ({ country, year, region, settings }: SectionState): ViewState => ({
	...{ ...DEFAULT_VIEW, ...parseQuery(settings).state },
	...{ country, year, region }
});

/** The path of the frame of a section with a country's own settings, apart from any other view. */
export const formatSectionFrame = (
	country: CountryCode,
	section: PanelSectionId,
	year: number
): string => {
	const own = { ...getInitialState(SECTION_GRAMMAR), country, section, year };
	return `/embed/section${formatPageQuery(SECTION_GRAMMAR, own)}`;
};

/** Sets the frame links of a country's charts. Call during component initialisation. */
export function frameSections(viewNow: () => ViewState): void {
	setChartFrame((anchor) => {
		const section = PANEL_SECTION_IDS.find((id) => getSectionAnchor(id) === anchor) ?? 'students';
		const view = viewNow();
		const { country, year, region } = view;
		const settings = formatQuery({ ...view, ...APART });
		const own = { country: country ?? 'KAZ', section, year, region, settings };
		return getSharedUrl(`/embed/section${formatPageQuery(SECTION_GRAMMAR, own)}`);
	});
}
