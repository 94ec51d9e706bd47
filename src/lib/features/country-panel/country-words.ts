import { m } from '#messages';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';

export const COUNTRY_WORDS = {
	title: (name: string) => m.country_title({ name, first: FIRST_YEAR, last: LAST_YEAR })
} as const;
