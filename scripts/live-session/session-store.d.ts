/** Where live sessions are kept: in the memory of one process, or in Redis for any number of them. */

/** What the stage of a session posts every few seconds. */
export interface Post {
	/** Of the stage that opened the session; nobody else can post to it. */
	key: string;
	step: string;
	/** Path and query of a view that is explored from the step; empty if none is. */
	explored: string;
	/** The speaker's own talk, packed; null in a post without one. */
	talk: string | null;
}

export type Outcome =
	| 'known'
	/** The store did not know the session, because it is new or the store was restarted. */
	| 'created'
	| 'wrong key'
	/** Another session's name begins with the same code. */
	| 'code taken'
	/** The address has opened too many sessions. */
	| 'too many'
	/** No room for another session, or for another talk. */
	| 'full';

export interface SessionState {
	step: string;
	explored: string;
	/** Since the last post. */
	silentMilliseconds: number;
	isOwn: boolean;
	/** Of all processes. */
	listenerCount: number;
}

/** Tries that are counted by address. */
export type Try = 'wrong code' | 'opened session';

export interface SessionStore {
	/** Called with the name of a session that has news; its state is then read with `check`. */
	onnews: (name: string) => unknown;
	/** Whether processes that should share their sessions have lost touch with each other. */
	readonly isApart: boolean;
	/** Takes a post, if the limits allow it. @param address that a new session counts for */
	post(name: string, post: Post, address: string): Promise<Outcome>;
	/**
	 * The current state; null if there is no such session.
	 * @param listenerCount of this process, which the other processes are told
	 */
	check(name: string, listenerCount: number): Promise<SessionState | null>;
	/** The speaker's own talk; empty if the session has none. */
	readTalk(name: string): Promise<string>;
	/** The name of the session with a code. */
	findName(code: string): Promise<string | null>;
	countTry(kind: Try, address: string): Promise<void>;
	/** Seconds that an address must wait after too many tries; 0 if it may try. */
	getWaitSeconds(kind: Try, address: string): Promise<number>;
	close(): Promise<void>;
}
