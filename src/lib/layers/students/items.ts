import { listCountryItems } from '../country-items';
import type { ListItems } from '../entry-model';
import { getStudentsTip } from './tip';

export const listItems: ListItems = (view) =>
	listCountryItems(view, 'students', (country) => getStudentsTip(view, country));
