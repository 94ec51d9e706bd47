/**
 * The layers, by id: the same word in folders, links, legends and deck.gl. A line here and a folder are
 * a layer: `scripts/layer-lists.mjs` writes the lists of what the folders export (`lists/`), one for each
 * time at which it is loaded, and the compiler checks them against these ids. Links need only the facts.
 */
export { corridors } from './corridors/facts.ts';
export { institutes } from './institutes/facts.ts';
export { investment } from './investment/facts.ts';
export { own } from './own/facts.ts';
export { students } from './students/facts.ts';
export { ties } from './ties/facts.ts';
