import type { FailureReason } from './failure';
import { newsChannelName, type WorkerNews } from './messages';
import { AMOUNT_PATH, type OfflineAmount } from './offline-list';
import { ask, takeOver, watchRegistration } from './registration';
import { savesData } from './saves-data';

/** `unstored`: the reader saves data, so that nothing is stored before it is asked for. */
export type OfflinePhase = 'unknown' | 'unstored' | 'storing' | 'stored' | 'failed' | 'unsupported';

const UPDATE_CHECK_MILLISECONDS = 60 * 60 * 1000;

interface Site {
	/** The site's base path, without a slash at its end. */
	basePath: string;
	/** What SvelteKit calls the build that this page is of. */
	buildName: string;
}

/** Whether the atlas works without a network, and what is being done about it. */
export class OfflineState {
	phase = $state<OfflinePhase>('unknown');
	reason = $state<FailureReason | null>(null);
	storedBytes = $state(0);
	/** Null until it is known. */
	totalBytes = $state<number | null>(null);
	/** A newer version is stored, or has already taken over in another window. */
	isUpdateReady = $state(false);

	#site: Site | null = null;
	#registration: ServiceWorkerRegistration | null = null;

	/**
	 * Finds what is stored. Call in the browser, once the page has nothing better to do; a second
	 * call does nothing.
	 */
	async start(site: Site): Promise<void> {
		if (this.#site) return;
		this.#site = site;
		const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
		if (!workers || !('caches' in globalThis)) {
			this.phase = 'unsupported';
			return;
		}
		const scope = `${site.basePath}/`;
		new BroadcastChannel(newsChannelName(scope)).onmessage = ({ data }) =>
			this.#hear(data as WorkerNews);
		let before = workers.controller;
		workers.addEventListener('controllerchange', () => {
			// the first version takes the page as it is, any other does not fit it
			if (before) this.isUpdateReady = true;
			before = workers.controller;
		});
		setInterval(() => {
			void this.#registration?.update().catch(() => undefined);
		}, UPDATE_CHECK_MILLISECONDS);
		const known = await workers.getRegistration(scope).catch(() => undefined);
		if (known || !savesData()) return this.store();
		this.phase = 'unstored';
	}

	/** Stores the atlas, or goes on where storing was broken off. */
	async store(): Promise<void> {
		if (!this.#site || this.phase === 'storing' || this.phase === 'unsupported') return;
		const { basePath, buildName } = this.#site;
		this.reason = null;
		try {
			// a browser that is told to refuse may answer with nothing
			const registration = (await navigator.serviceWorker.register(
				`${basePath}/service-worker.js`,
				{ scope: `${basePath}/` }
			)) as ServiceWorkerRegistration | undefined;
			if (!registration) throw new DOMException('No registration', 'SecurityError');
			// a version that is there says itself whether it is whole
			if (!registration.active) this.phase = 'storing';
			const isKnown = registration === this.#registration;
			this.#registration = registration;
			if (isKnown && registration.active) ask(registration.active, { type: 'check', buildName });
			if (isKnown) return;
			watchRegistration(registration, {
				onActive: (worker) => ask(worker, { type: 'check', buildName }),
				onWaiting: () => (this.isUpdateReady = true),
				onRefused: () => this.#fail(this.reason ?? 'network')
			});
		} catch (cause) {
			// a script that did not arrive is a TypeError; the browser's own refusal is not
			this.#fail(cause instanceof TypeError ? 'network' : 'forbidden');
		}
	}

	/** Asks the site how much there is to store; without an answer the amount stays unknown. */
	async readAmount(): Promise<void> {
		if (!this.#site || this.totalBytes !== null) return;
		try {
			const answer = await fetch(this.#site.basePath + AMOUNT_PATH);
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

	#hear(news: WorkerNews): void {
		// a newer version that is being stored is no matter of the one that works
		if (this.phase === 'stored') return;
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
