import type { Language } from '#language';

declare global {
	/** True in the portable copy: one file, opened without a server. */
	const __PORTABLE__: boolean;
	/** Where the portable copy is found on the web, without a slash at its end; empty if nowhere. */
	const __WEB_ADDRESS__: string;
	/** The languages that the portable copy holds, the one it opens in first. */
	const __COPY_LANGUAGES__: readonly Language[];
	/** The folders of languages at the top of the site, as a pattern: `ru|zh|kk`. */
	const __LANGUAGE_FOLDERS__: string;
	namespace App {}
}
