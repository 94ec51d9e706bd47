import type { Language } from '#language';

declare global {
	/** True in the portable copy: one file, opened without a server. */
	const __PORTABLE__: boolean;
	/** URL of the portable copy, without a trailing slash; empty if there is none. */
	const __WEB_ADDRESS__: string;
	/** The languages in the portable copy, the initial one first. */
	const __COPY_LANGUAGES__: readonly Language[];
	/** The language folders at the root of the site, as a pattern: `ru|zh|kk`. */
	const __LANGUAGE_FOLDERS__: string;
	namespace App {}
}
