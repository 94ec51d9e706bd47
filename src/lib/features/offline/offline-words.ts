import { m } from '#messages';
import { formatRatio } from '$lib/core/domain/numbers';
import type { FailureReason } from './worker/failure';

/** 9123456 as `9.1 MB`. */
export function formatMegabytes(bytes: number): string {
	return m.offline_megabytes({ size: formatRatio(bytes / 1_000_000) });
}

export function describeUnstored(totalBytes: number | null): string {
	if (totalBytes === null) return m.offline_unstored();
	return m.offline_unstored_size({ size: formatMegabytes(totalBytes) });
}

export function describeStored(totalBytes: number): string {
	return m.offline_stored({ size: formatMegabytes(totalBytes) });
}

export function describeProgress(storedBytes: number, totalBytes: number): string {
	return m.offline_progress_of({
		stored: formatMegabytes(storedBytes),
		total: formatMegabytes(totalBytes)
	});
}

/** Why nothing was stored, and what to do about it. */
export function describeFailure(reason: FailureReason, totalBytes: number | null): string {
	const sentences: Record<FailureReason, string> = {
		full:
			totalBytes === null
				? m.offline_full()
				: m.offline_full_size({ size: formatMegabytes(totalBytes) }),
		network: m.offline_network(),
		changed: m.offline_changed(),
		forbidden: m.offline_forbidden()
	};
	return m.offline_failure({ sentence: sentences[reason] });
}
