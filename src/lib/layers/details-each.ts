/** What each layer knows of its figures, by the ids of `registry.ts`. */
export { details as corridors } from './corridors/details';
export { details as institutes } from './institutes/details';
export { details as investment } from './investment/details';
export { details as own } from './own/details';
export { details as students } from './students/details';
