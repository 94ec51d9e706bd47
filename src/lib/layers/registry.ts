/**
 * The layers, by id: the same word in folders, links, legends and deck.gl. The compiler requires a line
 * for each in `entries.ts`, `items-each.ts`, `picture-each.ts`, `details-each.ts` and `build-each.ts`.
 * They are separate because links need none of them, and only a live map the last.
 */
export { corridors } from './corridors/facts.ts';
export { institutes } from './institutes/facts.ts';
export { investment } from './investment/facts.ts';
export { own } from './own/facts.ts';
export { students } from './students/facts.ts';
