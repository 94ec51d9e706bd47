import built from '#built/story.json';
import type { Talk } from './talk';
import { unpackTalk, type PackedTalk } from './talk-pack';

/** The paper's argument with its figures from the tables, made by `npm run data`. */
export const STORY: Talk = unpackTalk(built as unknown as PackedTalk);
