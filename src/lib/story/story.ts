import built from '#built/story.json';
import type { Talk } from './talk';
import { unpackTalk, type FigureNames, type PackedTalk, type StepTemplates } from './talk-pack';

const packed = built as unknown as PackedTalk;

/** The paper's argument with its figures from the tables, made by `npm run data`. */
export const STORY: Talk = unpackTalk(packed);

/** Its figures by the names that texts have in braces. */
export const STORY_FIGURES: FigureNames = packed.figures;

/** The texts of its steps with those names, in the order of the steps. */
export const STORY_TEMPLATES: readonly StepTemplates[] = packed.steps;
