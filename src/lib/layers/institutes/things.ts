import type { ViewState } from '../../core/domain/view-state';
import { drawnInstitutes } from './drawn';
import type { ThingInView } from '../model';
import { tipOfInstitute } from '../tip';

export function instituteThings(view: ViewState): ThingInView[] {
	return drawnInstitutes(view).map((institute) => ({
		id: institute.id,
		tip: tipOfInstitute(institute),
		at: [institute.lonLat]
	}));
}
