import type { LayerCards } from '../card-content';

/** Students are figures of countries: there is no single row to select. */
export const cards: LayerCards = {};
