import { m } from '#messages';

export const MOVED_WORDS = {
	title: m.trouble_moved(),
	lead: (path: string) => m.trouble_moved_lead({ path })
} as const;
