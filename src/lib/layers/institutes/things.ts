import type { ListThings } from '../entry-model';
import { tipOfInstitute } from '../tip';
import { drawnInstitutes } from './select';

export const instituteThings: ListThings = (view) =>
	drawnInstitutes(view).map((institute) => ({
		id: institute.id,
		tip: tipOfInstitute(institute),
		at: [institute.lonLat]
	}));
