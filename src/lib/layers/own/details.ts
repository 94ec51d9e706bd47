import type { LayerDetails } from '../details-model';

/** Figures of a reader's own table have rows of their own, and its entry has the measure. */
export const details: LayerDetails = { kinds: {}, measures: {} };
