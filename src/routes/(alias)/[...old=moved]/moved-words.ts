export const MOVED_WORDS = {
	title: 'This page has moved',
	lead: (path: string) => `It is now at ${path}`
} as const;
