/** The entry of each layer, by the ids of `registry.ts`. */
export { corridors } from './corridors/entry';
export { institutes } from './institutes/entry';
export { investment } from './investment/entry';
export { getUserEntry as own } from './own/lazy';
export { students } from './students/entry';
