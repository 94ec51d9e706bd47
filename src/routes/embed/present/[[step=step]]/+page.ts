import { STORY_INDEX } from '$lib/story/story-index';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => [{}, ...STORY_INDEX.map(({ id }) => ({ step: id }))];
