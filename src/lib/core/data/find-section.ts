import { atlas } from './atlas';

/** A section with its corridor, by the section's id; null for an unknown id. */
export function findSection(id: string) {
	for (const corridor of atlas.corridors) {
		const segment = corridor.segments.find((each) => each.id === id);
		if (segment) return { corridor, segment };
	}
	return null;
}
