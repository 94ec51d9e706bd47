/** Each icon is a module of its own, which the package does not type. */
declare module '@lucide/icons/icons/*' {
	const icon: import('@lucide/icons').LucideIconData;
	export default icon;
}
