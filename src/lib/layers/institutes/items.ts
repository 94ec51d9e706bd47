import type { ListItems } from '../entry-model';
import { getInstituteTip } from './tip';
import { selectDrawnInstitutes } from './select';

export const listItems: ListItems = (view) =>
	selectDrawnInstitutes(view).map((institute) => ({
		id: institute.id,
		tip: getInstituteTip(institute),
		at: [institute.lonLat]
	}));
