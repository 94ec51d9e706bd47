import * as v from 'valibot';
import type { DataError } from '../data-error';
import { basesSchema, filledText, readStoryFile, type StoryFile } from '../story/read-story';

const viewsSchema = v.array(
	v.strictObject({
		/** The name of the picture, which stays when a title changes. */
		id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
		title: filledText,
		link: v.pipe(v.string(), v.startsWith('/')),
		text: filledText,
		/** What words of the English text rest on. */
		bases: v.optional(basesSchema, {})
	})
);

export type RawViews = StoryFile<v.InferOutput<typeof viewsSchema>>;

/** Reads the named views below the root of the repository, in their order. */
export function readViews(root: string): { views: RawViews | null; errors: DataError[] } {
	const { read, errors } = readStoryFile(root, 'data/story/views.yaml', viewsSchema);
	return { views: read, errors };
}
