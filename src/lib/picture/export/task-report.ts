/** How far an export has come, and whether it was called off. */
export interface TaskReport {
	/** A share from 0 to 1. */
	progress(share: number): void;
	signal: AbortSignal;
}
