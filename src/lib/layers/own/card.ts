import type { LayerCards } from '../card-content';

/** Marks of a reader's own table open no card: their tooltips have the whole row. */
export const cards: LayerCards = {};
