import { m } from '#messages';
import type { ViewState } from '../../core/domain/view-state';
import { getLayerEntry } from '../../layers/catalog';
import { EDITION_NAME } from '../../text/shown-edition';

const edition = m.image_edition({ edition: EDITION_NAME });

/** Texts of an image other than figures, title and legend. */
export const IMAGE_LABELS = {
	/** For a line that is too short for the full credit. */
	edition,
	credit: m.image_credit({ edition }),
	shortCredit: m.image_short_credit({ edition })
} as const;

/** The credit of the layer in focus if it has its own: the reader’s table is no edition of the atlas. */
const findOwnCredit = ({ layers, focus }: ViewState) =>
	layers.includes(focus) ? getLayerEntry(focus).fileCredit?.() : undefined;

/** The credit of an image of a view, with the sources of the map that it draws. */
export const getCredit = (view: ViewState): string =>
	findOwnCredit(view)?.full ?? IMAGE_LABELS.credit;
export const getShortCredit = (view: ViewState): string =>
	findOwnCredit(view)?.short ?? IMAGE_LABELS.shortCredit;
/** For a line that is too short for any credit. */
export const getEditionCredit = (view: ViewState): string =>
	findOwnCredit(view)?.short ?? IMAGE_LABELS.edition;
