import type { LayerSections } from '../panel-model';

/** A reader's own table has a component of its own, because it is not in the tables. */
export const sections: LayerSections = { contents: {} };
