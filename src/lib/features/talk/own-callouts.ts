import type { Callout } from '$lib/core/domain/view-state';
import { viewOfPath } from '$lib/state/step-path';
import type { OwnStep } from './own-talk-format';

/**
 * The ring of a reader's own step: it stands in the middle of the map as the reader had moved it
 * when the view was added. A view of a whole region or country has none.
 */
export function ownCallouts({
	link,
	ring,
	dim
}: Pick<OwnStep, 'link' | 'ring' | 'dim'>): Callout[] {
	const { camera } = viewOfPath(link);
	if (ring === undefined || !camera) return [];
	return [{ lonLat: camera.center, label: ring, ...(dim && { isLit: true }) }];
}
