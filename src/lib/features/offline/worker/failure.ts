/**
 * Why the atlas could not be stored. `changed`: a file differs from the one in the list, for
 * example during a deployment, or if a network returns its own page for every request.
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
