import { countryThings } from '../country-things';
import type { ListThings } from '../entry-model';
import { tipOfStudents } from '../tip';

export const studentThings: ListThings = (view) =>
	countryThings(view, 'students', (country) => tipOfStudents(view, country));
