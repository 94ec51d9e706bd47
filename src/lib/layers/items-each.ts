/** The marks of each layer as a list, by the ids of `registry.ts`. */
export { listCorridorItems as corridors } from './corridors/items';
export { listInstituteItems as institutes } from './institutes/items';
export { listInvestmentItems as investment } from './investment/items';
export { listUserItems as own } from './own/lazy';
export { listStudentItems as students } from './students/items';
