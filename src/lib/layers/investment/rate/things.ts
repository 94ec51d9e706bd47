import { countryThings } from '../../country-things';
import type { ListThings } from '../../entry-model';
import { tipOfRate } from './describe';
import { rateCell } from './select';

/** A gap is no thing to be pointed at. */
export const ratesInView: ListThings = (view) =>
	countryThings(view, 'rate', (country) =>
		rateCell(view, country).value === null ? null : tipOfRate(view, country)
	);
