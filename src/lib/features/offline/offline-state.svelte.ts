import {
	getNewsChannelName,
	type FailureReason,
	type WorkerAnswer,
	type WorkerNews,
	type PageRequest
} from './worker/messages';
import { getOfflineSizePath, type OfflineAmount } from './worker/offline-list';
import { base } from '$app/paths';
import { dev, version } from '$app/environment';
import { getSiteTop } from '$lib/core/site/urls';
import { savesData } from '$lib/core/site/saves-data';

declare global {
	interface Window {
		/** Some browsers' offer to install the site, kept by `app.html`: it may come before the start. */
		installOffer?: Event & { prompt(): Promise<unknown> };
	}
}

/** `unstored`: the user saves data, so that nothing is stored without a request. */
type OfflinePhase = 'unknown' | 'unstored' | 'storing' | 'stored' | 'failed' | 'unsupported';

const UPDATE_CHECK_MILLISECONDS = 60 * 60 * 1000;

const ask = (worker: ServiceWorker, request: PageRequest) => worker.postMessage(request);

/** The language folder of this page below the top of the site: empty or `/ru`. */
const ownFolder = () => base.slice(getSiteTop().length);

/** Whether the atlas works offline in the language of the page, and what is in progress. */
class OfflineState {
	phase = $state<OfflinePhase>('unknown');
	reason = $state<FailureReason | null>(null);
	storedBytes = $state(0);
	/** Null until known. */
	totalBytes = $state<number | null>(null);
	/** A newer version is stored, or has already taken over in another window. */
	isUpdateReady = $state(false);

	#isStarted = false;
	#registration: ServiceWorkerRegistration | null = null;

	/**
	 * Finds what is stored, and stores the atlas. Call in the browser; a second call does nothing. Not
	 * in a frame, because the embedding page has not agreed to store anything, nor in development,
	 * which has no worker.
	 */
	async start(): Promise<void> {
		if (this.#isStarted || dev || window.top !== window) return;
		this.#isStarted = true;
		const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
		if (!workers || !('caches' in globalThis)) {
			this.phase = 'unsupported';
			return;
		}
		const scope = `${getSiteTop()}/`;
		new BroadcastChannel(getNewsChannelName(scope)).onmessage = ({ data }) =>
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
		const check = { type: 'check', folder: ownFolder(), buildName: version, mayStore } as const;
		this.reason = null;
		try {
			// a browser set to refuse may resolve with nothing
			const registration = (await navigator.serviceWorker.register(
				`${getSiteTop()}/service-worker.js`,
				{ scope: `${getSiteTop()}/` }
			)) as ServiceWorkerRegistration | undefined;
			if (!registration) throw new DOMException('No registration', 'SecurityError');
			// an existing version reports itself whether it is complete
			if (!registration.active) this.phase = 'storing';
			const isKnown = registration === this.#registration;
			this.#registration = registration;
			if (isKnown && registration.active) ask(registration.active, check);
			if (isKnown) return;
			this.#watch(registration, check);
		} catch (cause) {
			// a script that failed to load is a TypeError; the browser's own refusal is not
			this.#fail(cause instanceof TypeError ? 'network' : 'forbidden');
		}
	}

	/** Follows a registration from its first version to every newer one. */
	#watch(registration: ServiceWorkerRegistration, check: PageRequest): void {
		const follow = (worker: ServiceWorker) =>
			worker.addEventListener('statechange', () => {
				// another version is stored, and waits or takes over
				if (worker.state === 'installed' && registration.active) this.#askIfNewer(worker);
				else if (worker.state === 'activated') ask(worker, check);
				// the first version could not be stored
				else if (worker.state === 'redundant' && !registration.active)
					this.#fail(this.reason ?? 'network');
			});
		registration.addEventListener('updatefound', () => {
			if (registration.installing) follow(registration.installing);
		});
		if (registration.installing) follow(registration.installing);
		if (registration.waiting && registration.active) this.#askIfNewer(registration.waiting);
		const { active } = registration;
		if (active?.state === 'activated') ask(active, check);
		else if (active) follow(active);
	}

	/** Requests the size of the download; without an answer it stays unknown. */
	async readAmount(): Promise<void> {
		if (!this.#isStarted || this.totalBytes !== null) return;
		try {
			const answer = await fetch(getSiteTop() + getOfflineSizePath(ownFolder()));
			if (!answer.ok) return;
			const { totalBytes } = (await answer.json()) as OfflineAmount;
			this.totalBytes ??= totalBytes;
		} catch {
			// the sentence then names no amount
		}
	}

	/** Opens this page again in the newer version. Other windows keep theirs. */
	takeUpdate(): void {
		const waiting = this.#registration?.waiting;
		if (!waiting) return location.reload();
		waiting.addEventListener('statechange', () => {
			if (waiting.state === 'activated') location.reload();
		});
		ask(waiting, { type: 'take-over' });
	}

	#askIfNewer(worker: ServiceWorker): void {
		ask(worker, { type: 'is-newer', folder: ownFolder() });
	}

	#applyNews(news: WorkerNews): void {
		// a newer version that is being stored does not affect the working one
		if (this.phase === 'stored' || news.folder !== ownFolder()) return;
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
