import type { OfflineLists } from '$lib/offline/offline-list';
import { runWorker } from '$lib/offline/worker';
import type { WorkerScope } from '$lib/offline/worker-scope';

/** `scripts/offline-list.mjs` writes the lists in front of this script once the site is built. */
const scope = self as unknown as WorkerScope & { offlineLists: OfflineLists };

runWorker(scope, scope.offlineLists);
