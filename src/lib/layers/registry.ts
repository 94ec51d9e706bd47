/**
 * The layers: one line each, and the id is the name. It is the one word in folder, link, legend,
 * deck id and test. The compiler then asks for the layer's line in `entries.ts`, what it says, in
 * `things-each.ts`, what it lists, and in `build-each.ts`, how it is drawn: lists apart, since a
 * link needs none of them, the first view one, and only a live map the last.
 */
export { corridors } from './corridors/facts';
export { institutes } from './institutes/facts';
export { investment } from './investment/facts';
export { own } from './own/facts';
export { students } from './students/facts';
