import type { PickingInfo } from '@deck.gl/core';
import type { CorridorNode, FinanceRecord } from '../core/data/types';
import type { ViewState } from '../core/domain/view-state';
import { corridorOfPick } from '../layers/corridors/layer';
import type { PlacedInstitute } from '../layers/institutes/placement';
import type { DirectFlow } from '../layers/investment/direct/layer';
import type { DealSquare } from '../layers/investment/layer';
import type { SiteMark } from '../layers/investment/sites';
import type { StudentFlow } from '../layers/students/layer';
import * as tips from '../layers/tip';

/** What the mark under the pointer says; null where there is none. */
export function tipOfPick(info: PickingInfo, view: ViewState): tips.Tip | null {
	if (!info.picked || !info.layer) return null;
	switch (info.layer.id) {
		case 'students':
			return tips.tipOfStudents(view, (info.object as StudentFlow).republic);
		case 'investment': {
			const square = info.object as DealSquare;
			return tips.tipOfDeals(view, square.republic, square.kind);
		}
		case 'investment-direct':
			return tips.tipOfDirectInvestment(view, (info.object as DirectFlow).republic);
		case 'investment-finance':
			return tips.tipOfFinance(info.object as FinanceRecord);
		case 'investment-projects':
			return tips.tipOfProject((info.object as SiteMark).project, view.year);
		case 'institutes':
			return tips.tipOfInstitute((info.object as PlacedInstitute).institute);
		case 'corridors-nodes':
			return tips.tipOfNode(info.object as CorridorNode);
		case 'corridors': {
			// a piece answers with its corridor's index, so that a corridor lights up as a whole
			const corridor = corridorOfPick(view, info.index);
			return corridor ? tips.tipOfCorridor(view, corridor) : null;
		}
		default:
			return null;
	}
}
