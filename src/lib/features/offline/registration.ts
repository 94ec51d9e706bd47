import type { PageRequest } from './worker/messages';

/** What a page is told of its worker's life. */
interface Watcher {
	/** The version that serves pages is there: it may be asked. */
	onActive(worker: ServiceWorker): void;
	/** Another version is stored, and waits or takes over: it may be asked whether it is newer. */
	onWaiting(worker: ServiceWorker): void;
	/** The first version could not be stored. */
	onRefused(): void;
}

/** Follows a registration from its first version to every newer one. */
export function watchRegistration(
	registration: ServiceWorkerRegistration,
	{ onActive, onWaiting, onRefused }: Watcher
): void {
	const follow = (worker: ServiceWorker) =>
		worker.addEventListener('statechange', () => {
			if (worker.state === 'installed' && registration.active) onWaiting(worker);
			else if (worker.state === 'activated') onActive(worker);
			else if (worker.state === 'redundant' && !registration.active) onRefused();
		});
	registration.addEventListener('updatefound', () => {
		if (registration.installing) follow(registration.installing);
	});
	if (registration.installing) follow(registration.installing);
	if (registration.waiting && registration.active) onWaiting(registration.waiting);
	const { active } = registration;
	if (active?.state === 'activated') onActive(active);
	else if (active) follow(active);
}

export function ask(worker: ServiceWorker, request: PageRequest): void {
	worker.postMessage(request);
}

/** Lets the waiting version take over. @returns when it has */
export function takeOver(waiting: ServiceWorker): Promise<void> {
	return new Promise((done) => {
		waiting.addEventListener('statechange', () => {
			if (waiting.state === 'activated') done();
		});
		ask(waiting, { type: 'take-over' });
	});
}
