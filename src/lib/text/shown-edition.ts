import { formatEdition } from './edition-words';
import { atlas } from '../core/data/atlas';

/** The edition of all tables in words: `December 2026`. */
export const EDITION_NAME = formatEdition(atlas.edition);

/** Of the atlas's compilation; each source has terms of its own. */
export const ATLAS_LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

export const ATLAS_LICENCE = `CC BY 4.0 <${ATLAS_LICENCE_URL}>`;
