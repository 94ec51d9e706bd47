/** The cards of each layer's rows, by the ids of `registry.ts`. */
export { cards as corridors } from './corridors/card';
export { cards as institutes } from './institutes/card';
export { cards as investment } from './investment/card';
export { cards as own } from './own/card';
export { cards as students } from './students/card';
