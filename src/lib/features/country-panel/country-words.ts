import { m } from '#messages';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';

export const countryTitle = (name: string): string =>
	m.country_title({ name, first: FIRST_YEAR, last: LAST_YEAR });
