import { isRussianCentre } from '../../core/data/explore/institute-years';
import type { Institute } from '../../core/data/types';
import type { Filters } from '../../core/domain/filters';

export type InstituteFilters = Pick<Filters, 'russianCentres'>;

/** Whether an institute is drawn in a view with such filters. */
export const passesFilters = (
	institute: Institute,
	{ russianCentres }: InstituteFilters
): boolean => russianCentres || !isRussianCentre(institute);
