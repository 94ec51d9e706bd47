import built from '#built/story.json';
import type { Talk } from './talk';

/** The paper's argument, its figures filled in from the tables by `npm run data`. */
export const STORY = built as unknown as Talk;
