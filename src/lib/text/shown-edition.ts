import { formatEdition } from './edition-words';
import { atlas } from '../core/data/atlas';

/** The edition of all tables in words: `December 2026`. */
export const EDITION_NAME = formatEdition(atlas.edition);
