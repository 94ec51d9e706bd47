import { atlas } from '$lib/core/data/atlas';
import type { Selection } from '$lib/core/domain/layers';
import {
	contentOf,
	corridorContent,
	eventContent,
	instituteContent,
	nodeContent,
	type CardContent
} from './selection-card-content';

/** The card of a selection in the core tables; null if only the detail tables may contain it. */
export function coreContent({ kind, id }: Selection, year: number): CardContent | null {
	switch (kind) {
		case 'corridor':
			return contentOf(atlas.corridors, id, (row) => corridorContent(row, year));
		case 'institute':
			return contentOf(atlas.institutes, id, instituteContent);
		case 'node':
			return contentOf(atlas.nodes, id, nodeContent);
		case 'event':
			return contentOf(atlas.events, id, eventContent);
		case 'place':
		case 'project':
		case 'finance':
			return null;
	}
}
