import { NUMBER_LOCALE } from '../../domain/languages';
import type { FailureReason } from '../../offline/failure';

const MEGABYTES = new Intl.NumberFormat(NUMBER_LOCALE, {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** 9123456 as `9.1 MB`. */
export function formatMegabytes(bytes: number): string {
	return `${MEGABYTES.format(bytes / 1_000_000)} MB`;
}

export const OFFLINE_WORDS = {
	heading: 'Without a network',
	introduction:
		'After a first visit the atlas works without a network: every page, every year, the live map and the tables for download. It stores itself in the browser while you read.',
	keeps:
		'A browser may clear its store when the device runs short of room, or after weeks without a visit.',
	looking: 'Looking at what is stored on this device.',
	storing: 'Storing',
	storeNow: 'Store it now',
	tryAgain: 'Try again',
	install: 'Install as an app',
	progress: 'Stored so far',
	unsupported:
		'Not stored: this browser window cannot keep a site for use without a network. Any current Chrome, Edge, Firefox or Safari can, in an ordinary window and over https. Everything else works.',
	updateReady: 'A newer version of the atlas is ready. This page stays as it is until you take it.',
	updateTake: 'Take the newer version',
	updateLater: 'Later'
} as const;

export function describeUnstored(totalBytes: number | null): string {
	const amount = totalBytes === null ? '' : ` It takes ${formatMegabytes(totalBytes)}.`;
	return `Not stored, because this browser was asked to save data.${amount}`;
}

export function describeStored(totalBytes: number): string {
	return `Stored: works without a network. It takes ${formatMegabytes(totalBytes)} on this device.`;
}

export function describeProgress(storedBytes: number, totalBytes: number): string {
	return `${formatMegabytes(storedBytes)} of ${formatMegabytes(totalBytes)}`;
}

/** Why nothing was stored, and what to do about it. */
export function describeFailure(reason: FailureReason, totalBytes: number | null): string {
	const needed = totalBytes === null ? 'more room' : formatMegabytes(totalBytes);
	const sentences: Record<FailureReason, string> = {
		full: `Not stored: the browser grants too little room, and the atlas needs ${needed}. Free some space on this device, or leave a private window, and try again.`,
		network:
			'Not stored: the connection broke off. What had arrived is kept; try again once you are online.',
		changed:
			'Not stored: what arrived is not this version of the atlas. The site is being updated, or the network wants you to sign in first. Reload in a few minutes.',
		forbidden:
			'Not stored: this browser window lets no site keep anything, as private windows often do. Open the atlas in an ordinary window.'
	};
	return `${sentences[reason]} Everything else works.`;
}
