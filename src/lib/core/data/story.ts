import built from '#built/story.json';
import type { Talk } from './talk';

/** The paper's argument with its figures from the tables, made by `npm run data`. */
export const STORY = built as unknown as Talk;
