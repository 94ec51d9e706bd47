/** What layers add to the panel of a country, by the ids of `registry.ts`. */
export { sections as corridors } from './corridors/sections';
export { sections as institutes } from './institutes/sections';
export { sections as investment } from './investment/sections';
