/** The cards of layers whose rows can be selected, by the ids of `registry.ts`. */
export { cards as corridors } from './corridors/card';
export { cards as institutes } from './institutes/card';
export { cards as investment } from './investment/card';
