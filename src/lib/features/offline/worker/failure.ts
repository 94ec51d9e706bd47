/**
 * Why the atlas could not be stored. `changed`: a file was not the one that the list names, as when
 * the site is being replaced, or a network answers everything with a page of its own.
 */
export type FailureReason = 'full' | 'network' | 'changed' | 'forbidden';

export class StoreFailure extends Error {
	readonly reason: FailureReason;

	constructor(reason: FailureReason, message: string, cause?: unknown) {
		super(message, { cause });
		this.reason = reason;
	}
}

export function reasonOf(cause: unknown): FailureReason {
	if (cause instanceof StoreFailure) return cause.reason;
	// browsers differ in the class, not in the name
	const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
	return name === 'QuotaExceededError' ? 'full' : 'forbidden';
}
