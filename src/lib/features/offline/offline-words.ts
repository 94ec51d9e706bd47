import { m } from '#messages';
import { formatRatio } from '$lib/core/domain/numbers';
import type { FailureReason } from './worker/messages';

/** 9123456 as `9.1 MB`. */
const formatMegabytes = (bytes: number) =>
	m.offline_megabytes({ size: formatRatio(bytes / 1_000_000) });

export function describeUnstored(totalBytes: number | null): string {
	if (totalBytes === null) return m.offline_unstored();
	return m.offline_unstored_size({ size: formatMegabytes(totalBytes) });
}

export const describeStored = (totalBytes: number): string =>
	m.offline_stored({ size: formatMegabytes(totalBytes) });

export const describeProgress = (storedBytes: number, totalBytes: number): string =>
	m.offline_progress_of({
		stored: formatMegabytes(storedBytes),
		total: formatMegabytes(totalBytes)
	});

/** Why nothing was stored, and what to do about it. */
export function describeFailure(reason: FailureReason, totalBytes: number | null): string {
	const size = totalBytes === null ? null : formatMegabytes(totalBytes);
	const sentences: Record<FailureReason, string> = {
		full: size === null ? m.offline_full() : m.offline_full_size({ size }),
		network: m.offline_network(),
		changed: m.offline_changed(),
		forbidden: m.offline_forbidden()
	};
	return m.offline_failure({ sentence: sentences[reason] });
}
