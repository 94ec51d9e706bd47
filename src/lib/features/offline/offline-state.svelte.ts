import {
	newsChannelName,
	type FailureReason,
	type WorkerAnswer,
	type WorkerNews,
	type PageRequest
} from './worker/messages';
import { amountOf, type OfflineAmount } from './worker/offline-list';
import { base } from '$app/paths';
import { dev, version } from '$app/environment';
import { siteTop } from '$lib/core/site/languages';
import { savesData } from './saves-data';

/** Events of a worker's life cycle that a page receives. */
interface Watcher {
	/** The version that serves pages is active and can be queried. */
	onActive(worker: ServiceWorker): void;
	/** Another version is stored, and waits or takes over: query whether it is newer. */
	onWaiting(worker: ServiceWorker): void;
	/** The first version could not be stored. */
	onRefused(): void;
}

/** Follows a registration from its first version to every newer one. */
function watchRegistration(
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

function ask(worker: ServiceWorker, request: PageRequest): void {
	worker.postMessage(request);
}

/** Lets the waiting version take over. @returns once it has */
function takeOver(waiting: ServiceWorker): Promise<void> {
	return new Promise((done) => {
		waiting.addEventListener('statechange', () => {
			if (waiting.state === 'activated') done();
		});
		ask(waiting, { type: 'take-over' });
	});
}

/** `unstored`: the user saves data, so that nothing is stored without a request. */
export type OfflinePhase = 'unknown' | 'unstored' | 'storing' | 'stored' | 'failed' | 'unsupported';

const UPDATE_CHECK_MILLISECONDS = 60 * 60 * 1000;

interface Site {
	/** The path of the whole site, all languages included, without a trailing slash. */
	top: string;
	/** Language folder of this page, below that: empty or `/ru`. */
	folder: string;
	/** SvelteKit's name for the build of this page. */
	buildName: string;
}

/** Whether the atlas works offline in the language of the page, and what is in progress. */
export class OfflineState {
	phase = $state<OfflinePhase>('unknown');
	reason = $state<FailureReason | null>(null);
	storedBytes = $state(0);
	/** Null until known. */
	totalBytes = $state<number | null>(null);
	/** A newer version is stored, or has already taken over in another window. */
	isUpdateReady = $state(false);

	#site: Site | null = null;
	#registration: ServiceWorkerRegistration | null = null;

	/**
	 * Finds what is stored, and stores the atlas. Call in the browser; a second call does nothing. Not
	 * in a frame, because the embedding page has not agreed to store anything, nor in development,
	 * which has no worker.
	 */
	async start(): Promise<void> {
		if (this.#site || dev || window.top !== window) return;
		const top = siteTop();
		this.#site = { top, folder: base.slice(top.length), buildName: version };
		const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
		if (!workers || !('caches' in globalThis)) {
			this.phase = 'unsupported';
			return;
		}
		const scope = `${top}/`;
		new BroadcastChannel(newsChannelName(scope)).onmessage = ({ data }) =>
			this.#applyNews(data as WorkerNews);
		workers.addEventListener('message', ({ data }) => {
			const { type } = data as WorkerAnswer;
			if (type === 'newer') this.isUpdateReady = true;
			else this.phase = 'unstored';
		});
		// another version may have taken over in another window
		workers.addEventListener('controllerchange', () => {
			if (workers.controller) this.#askIfNewer(workers.controller);
		});
		setInterval(() => {
			void this.#registration?.update().catch(() => undefined);
		}, UPDATE_CHECK_MILLISECONDS);
		const known = await workers.getRegistration(scope).catch(() => undefined);
		if (known || !savesData()) return this.#register(!savesData());
		this.phase = 'unstored';
	}

	/** Stores the atlas in this language, or resumes an interrupted download. */
	async store(): Promise<void> {
		if (this.phase !== 'storing' && this.phase !== 'unsupported') await this.#register(true);
	}

	/** @param mayStore whether the language may be added, if only others are stored */
	async #register(mayStore: boolean): Promise<void> {
		if (!this.#site) return;
		const { top, folder, buildName } = this.#site;
		const check = { type: 'check', folder, buildName, mayStore } as const;
		this.reason = null;
		try {
			// a browser set to refuse may resolve with nothing
			const registration = (await navigator.serviceWorker.register(`${top}/service-worker.js`, {
				scope: `${top}/`
			})) as ServiceWorkerRegistration | undefined;
			if (!registration) throw new DOMException('No registration', 'SecurityError');
			// an existing version reports itself whether it is complete
			if (!registration.active) this.phase = 'storing';
			const isKnown = registration === this.#registration;
			this.#registration = registration;
			if (isKnown && registration.active) ask(registration.active, check);
			if (isKnown) return;
			watchRegistration(registration, {
				onActive: (worker) => ask(worker, check),
				onWaiting: (worker) => this.#askIfNewer(worker),
				onRefused: () => this.#fail(this.reason ?? 'network')
			});
		} catch (cause) {
			// a script that failed to load is a TypeError; the browser's own refusal is not
			this.#fail(cause instanceof TypeError ? 'network' : 'forbidden');
		}
	}

	/** Requests the size of the download; without an answer it stays unknown. */
	async readAmount(): Promise<void> {
		if (!this.#site || this.totalBytes !== null) return;
		try {
			const answer = await fetch(this.#site.top + amountOf(this.#site.folder));
			if (!answer.ok) return;
			const { totalBytes } = (await answer.json()) as OfflineAmount;
			this.totalBytes ??= totalBytes;
		} catch {
			// the sentence then names no amount
		}
	}

	/** Opens this page again in the newer version. Other windows keep theirs. */
	async takeUpdate(): Promise<void> {
		const waiting = this.#registration?.waiting;
		if (waiting) await takeOver(waiting);
		location.reload();
	}

	#askIfNewer(worker: ServiceWorker): void {
		ask(worker, { type: 'is-newer', folder: this.#site?.folder ?? '' });
	}

	#applyNews(news: WorkerNews): void {
		// a newer version that is being stored does not affect the working one
		if (this.phase === 'stored' || news.folder !== this.#site?.folder) return;
		this.totalBytes = news.totalBytes;
		if (news.type === 'failed') return this.#fail(news.reason);
		this.phase = news.type === 'stored' ? 'stored' : 'storing';
		this.storedBytes = news.type === 'stored' ? news.totalBytes : news.storedBytes;
	}

	#fail(reason: FailureReason): void {
		this.phase = 'failed';
		this.reason = reason;
	}
}

export const offline = new OfflineState();
