import * as v from 'valibot';
import type { Fault } from '../fault';
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
export function readViews(root: string): { views: RawViews | null; faults: Fault[] } {
	const { read, faults } = readStoryFile(root, 'data/story/views.yaml', viewsSchema);
	return { views: read, faults };
}
