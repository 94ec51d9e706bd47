/** Each icon is a separate module, which the package does not type. */
declare module '@lucide/icons/icons/*' {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import above would make this file a module, and the declaration an addition to one that is not there
	const icon: import('@lucide/icons').LucideIconData;
	export default icon;
}
