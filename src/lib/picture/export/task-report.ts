/** The progress of an export, and whether it was cancelled. */
export interface TaskReport {
	/** A share from 0 to 1. */
	progress(share: number): void;
	signal: AbortSignal;
}
