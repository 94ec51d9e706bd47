import { m } from '#messages';
import { EDITION_NAME } from '../../text/shown-edition';

const edition = m.image_edition({ edition: EDITION_NAME });

/** Texts of an image other than figures, title and legend. */
export const IMAGE_LABELS = {
	/** For a line that is too short for the full credit. */
	edition,
	credit: m.image_credit({ edition }),
	shortCredit: m.image_short_credit({ edition })
} as const;
