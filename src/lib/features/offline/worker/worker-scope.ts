/**
 * The parts of the service worker's global scope in use. TypeScript's own library for workers
 * cannot be loaded next to the one for pages.
 */
interface ExtendableEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
	readonly request: Request;
	/** Of the requesting page, or the page from which another is opened; empty if there is none. */
	readonly clientId: string;
	respondWith(answer: Promise<Response>): void;
}

export interface ExtendableMessageEvent extends ExtendableEvent {
	readonly data: unknown;
	readonly source: { readonly id?: string; postMessage(message: unknown): void } | null;
}

export interface WorkerScope {
	readonly location: { readonly origin: string };
	readonly registration: { readonly scope: string; readonly installing: unknown };
	readonly clients: {
		matchAll(options: {
			type: 'all' | 'window';
			includeUncontrolled: boolean;
		}): Promise<readonly { readonly id: string; readonly url: string }[]>;
		get(id: string): Promise<{ readonly url: string } | undefined>;
		claim(): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', act: (event: ExtendableEvent) => void): void;
	addEventListener(type: 'fetch', act: (event: FetchEvent) => void): void;
	addEventListener(type: 'message', act: (event: ExtendableMessageEvent) => void): void;
}
