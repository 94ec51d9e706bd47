/** The marks of each layer as a list, by the ids of `registry.ts`. */
export { corridorThings as corridors } from './corridors/things';
export { instituteThings as institutes } from './institutes/things';
export { investmentThings as investment } from './investment/things';
export { ownThings as own } from './own/late';
export { studentThings as students } from './students/things';
