import { countryByCode } from '../../core/domain/countries';
import { shownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import type { ThingInView } from '../model';
import { tipOfStudents } from '../tip';

export function studentThings(view: ViewState): ThingInView[] {
	return shownCountries(view).map((country) => ({
		id: `students-${country}`,
		tip: tipOfStudents(view, country),
		at: [countryByCode(country).labelLonLat],
		figureIndex: 0
	}));
}
