import type { Institute } from '../../core/data/types';
import type { ListItems } from '../entry-model';
import { listNearItems } from '../near-items';
import { getInstituteTip } from './tip';
import { selectDrawnInstitutes, selectUnclearDrawn } from './select';

export const listItems: ListItems = (view) =>
	listNearItems(
		view,
		selectDrawnInstitutes(view),
		selectUnclearDrawn(view),
		(institute: Institute) => ({ tip: getInstituteTip(institute), at: [institute.lonLat] })
	);
