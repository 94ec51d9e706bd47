declare global {
	/** True in the portable copy: one file, opened without a server. */
	const __PORTABLE__: boolean;
	/** Where the portable copy is found on the web, without a slash at its end; empty if nowhere. */
	const __WEB_ADDRESS__: string;
	namespace App {}
}
export {};
