import type { OfflineLists } from '$lib/features/offline/worker/offline-list';
import { runWorker } from '$lib/features/offline/worker/worker';
import type { WorkerScope } from '$lib/features/offline/worker/worker-scope';

/** `scripts/offline-list.mjs` prepends the lists to this script once the site is built. */
const scope = self as unknown as WorkerScope & { offlineLists: OfflineLists };

runWorker(scope, scope.offlineLists);
