import type { LayerId } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';

/** What a search for a measure shows, by the id of its entry; another id is that of a layer. */
export const MEASURES = {
	students: { layer: 'students', patch: { studentMeasure: 'all' } },
	'degree-students': { layer: 'students', patch: { studentMeasure: 'degree' } },
	scholarships: { layer: 'students', patch: { studentMeasure: 'scholarship' } },
	'direct-investment': { layer: 'investment', patch: { investmentMeasure: 'fdi' } },
	deals: { layer: 'investment', patch: { investmentMeasure: 'deals' } },
	finance: { layer: 'investment', patch: { investmentMeasure: 'finance' } },
	projects: { layer: 'investment', patch: { investmentMeasure: 'projects' } },
	institutes: { layer: 'institutes', patch: {} },
	corridors: { layer: 'corridors', patch: {} }
} as const satisfies Record<string, { layer: LayerId; patch: Partial<ViewState> }>;

export const isMeasure = (id: string): id is keyof typeof MEASURES => Object.hasOwn(MEASURES, id);
