import { countryThings } from '../../country-things';
import type { ListThings } from '../../entry-model';
import { tipOfRate } from './describe';
import { rateCell } from './select';

/** Gaps have no mark. */
export const ratesInView: ListThings = (view) =>
	countryThings(view, 'rate', (country) =>
		rateCell(view, country).value === null ? null : tipOfRate(view, country)
	);
