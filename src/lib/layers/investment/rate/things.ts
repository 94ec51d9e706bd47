import { countryByCode } from '../../../core/domain/countries';
import { shownCountries } from '../../../core/domain/subject';
import type { ListThings } from '../../entry-model';
import { tipOfRate } from './describe';
import { rateCell } from './select';

/** A gap is no thing to be pointed at. */
export const ratesInView: ListThings = (view) =>
	shownCountries(view)
		.filter((code) => rateCell(view, code).value !== null)
		.map((code) => ({
			id: `rate-${code}`,
			tip: tipOfRate(view, code),
			at: [countryByCode(code).labelLonLat],
			figureIndex: 0
		}));
