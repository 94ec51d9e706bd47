import { version } from '$service-worker';
import type { OfflineList } from '$lib/offline/offline-list';
import { runWorker } from '$lib/offline/worker';
import type { WorkerScope } from '$lib/offline/worker-scope';

/** `scripts/offline-list.mjs` writes the list in front of this script once the site is built. */
const scope = self as unknown as WorkerScope & { offlineList: OfflineList };

runWorker(scope, scope.offlineList, version);
