/** The drawing of each layer, by the ids of `registry.ts`. */
export { corridors } from './corridors/layer';
export { institutes } from './institutes/layer';
export { investment } from './investment/layer';
export { getUserDrawing as own } from './own/lazy';
export { students } from './students/layer';
