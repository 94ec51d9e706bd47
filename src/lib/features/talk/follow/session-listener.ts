/**
 * A reader's connection with a session of the live-session server. It notices within ten seconds that
 * nothing arrives, and tries again by itself until it is closed.
 */

/**
 * `silent`: the server answers, but the speaker's screen does not; `apart`: the screen may have moved on, for
 * this process of the server has lost touch with the one that hears it.
 */
export type FollowState = 'waiting' | 'live' | 'silent' | 'apart' | 'lost';

/** The server sends something every three seconds. */
const LOST_MILLISECONDS = 9_000;
const CHECK_MILLISECONDS = 1_000;
const FIRST_RETRY_MILLISECONDS = 3_000;
/** A room that has ended is not asked more often than this. */
const LONGEST_RETRY_MILLISECONDS = 30_000;

/** What is needed of an `EventSource`; tests pass their own. */
type Source = Pick<
	EventSource,
	'addEventListener' | 'close' | 'onmessage' | 'onerror' | 'readyState'
>;

interface SessionListenerOptions {
	/** Also ends exploring: a view that is still explored follows. */
	onstep: (step: string) => void;
	/** The link of a view that the speaker explores. */
	onexplored: (link: string) => void;
	onstate: (state: FollowState) => void;
	open?: (url: string) => Source;
}

/** @returns `close` ends it; `retry` tries at once, when the network or the page is back */
export function listenToSession(
	url: string,
	{
		onstep,
		onexplored,
		onstate,
		open = (address) => new EventSource(address)
	}: SessionListenerOptions
): { close: () => void; retry: () => void } {
	let source: Source | null = null;
	let heardAt = Date.now();
	let openedAt = 0;
	let retryMilliseconds = FIRST_RETRY_MILLISECONDS;

	function hear(state: FollowState): void {
		heardAt = Date.now();
		retryMilliseconds = FIRST_RETRY_MILLISECONDS;
		onstate(state);
	}

	function connect(): void {
		source?.close();
		openedAt = Date.now();
		source = open(url);
		source.onmessage = ({ data }: MessageEvent<string>) => {
			hear('live');
			onstep(data);
		};
		source.addEventListener('explored', ({ data }: MessageEvent<string>) => onexplored(data));
		source.addEventListener('alive', ({ data }: MessageEvent<string>) =>
			hear(data === 'silent' || data === 'apart' ? data : 'live')
		);
	}

	/** A network that has gone leaves a connection open for minutes, in which nothing arrives. */
	function check(): void {
		const now = Date.now();
		if (now - heardAt < LOST_MILLISECONDS) {
			// a refused connection does not try again by itself; a server that restarts refuses
			if (source?.readyState === 2 && now - openedAt >= FIRST_RETRY_MILLISECONDS) connect();
			return;
		}
		onstate('lost');
		if (now - openedAt < retryMilliseconds) return;
		retryMilliseconds = Math.min(LONGEST_RETRY_MILLISECONDS, 1.5 * retryMilliseconds);
		connect();
	}

	function retry(): void {
		retryMilliseconds = FIRST_RETRY_MILLISECONDS;
		if (Date.now() - heardAt >= LOST_MILLISECONDS) connect();
	}

	connect();
	const timer = setInterval(check, CHECK_MILLISECONDS);
	return {
		retry,
		close() {
			clearInterval(timer);
			source?.close();
		}
	};
}
