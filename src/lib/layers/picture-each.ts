/** Each layer on maps without WebGL and among labels, by the ids of `registry.ts`. */
export { corridors } from './corridors/picture';
export { institutes } from './institutes/picture';
export { investment } from './investment/picture';
export { getUserPicture as own } from './own/lazy';
export { students } from './students/picture';
