import { atlas } from '$lib/core/data/atlas';
import type { Selection } from '$lib/core/domain/layers';
import {
	corridorContent,
	eventContent,
	instituteContent,
	nodeContent,
	type CardContent
} from './selection-card-content';

/** The card of a selection in the core tables; null if only the detail tables may contain it. */
export function coreContent({ kind, id }: Selection, year: number): CardContent | null {
	const isIt = (row: { id: string }) => row.id === id;
	switch (kind) {
		case 'corridor': {
			const corridor = atlas.corridors.find(isIt);
			return corridor ? corridorContent(corridor, year) : null;
		}
		case 'institute': {
			const institute = atlas.institutes.find(isIt);
			return institute ? instituteContent(institute) : null;
		}
		case 'node': {
			const node = atlas.nodes.find(isIt);
			return node ? nodeContent(node) : null;
		}
		case 'event': {
			const event = atlas.events.find(isIt);
			return event ? eventContent(event) : null;
		}
		case 'place':
		case 'project':
		case 'finance':
			return null;
	}
}
