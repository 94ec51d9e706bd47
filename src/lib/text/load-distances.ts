import { m } from '#messages';
import { createTableLoader } from '../core/data/atlas';
import { corridorDistances, type DistanceTable } from '../core/data/corridor-distances';

corridorDistances.loadBy(
	createTableLoader<DistanceTable>(
		'distances',
		() => import('#built/distances.json'),
		m.load_error_distances
	)
);

/** Loads the distances to corridors. Failed loads are not cached. @throws Error for the reader */
export async function loadDistances(): Promise<DistanceTable> {
	await corridorDistances.load();
	return corridorDistances.get();
}
