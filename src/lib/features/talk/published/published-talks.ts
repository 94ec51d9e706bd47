import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { parseUserTalk } from '../user-talk-format';
import type { UserTalk } from '../user-talk-schema';

/** The files that the publisher of the site put into `data/talks/`; each loads with its own page. */
const FILES = import.meta.glob<string>('../../../../../data/talks/*.json', {
	query: '?raw',
	import: 'default'
});

const getName = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

/** The names of the published talks, which are the ends of their addresses. */
export const PUBLISHED_NAMES: readonly string[] = Object.keys(FILES).map(getName);

/** A published talk; null if there is none of that name. `npm run data` has checked the files. */
export async function loadPublishedTalk(name: string): Promise<UserTalk | null> {
	const [, load] = Object.entries(FILES).find(([path]) => getName(path) === name) ?? [];
	if (!load) return null;
	const parsed = parseUserTalk(await loadWithRetry(load));
	if (!parsed.ok) throw new Error(`data/talks/${name}.json: ${parsed.error}`);
	return parsed.talk;
}
