import { m } from '#messages';
import { EDITION_NAME } from '../../core/data/atlas';

const edition = m.image_edition({ edition: EDITION_NAME });

/** Words of an image that are no figure, no title and no legend. */
export const IMAGE_WORDS = {
	/** For a line that has no room for the whole credit. */
	edition,
	credit: m.image_credit({ edition }),
	shortCredit: m.image_short_credit({ edition }),
	/** What is said of each layer, as one paragraph. */
	ofAll: (parts: readonly string[]) =>
		m.image_of_all({ parts: parts.reduce((before, next) => m.image_part_next({ before, next })) })
} as const;
