import * as z from 'zod';
import type { Fault } from '../fault';
import { readStoryFile, type StoryFile } from '../story/read-story';

const viewsSchema = z.array(
	z.strictObject({
		/** Names the picture: a word that stays when a title changes. */
		id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
		title: z.string().min(1),
		link: z.string().startsWith('/'),
		text: z.string().min(1)
	})
);

export type RawViews = StoryFile<z.infer<typeof viewsSchema>>;

/** Reads the named views below the root of the repository, in their order. */
export function readViews(root: string): { views: RawViews | null; faults: Fault[] } {
	const { read, faults } = readStoryFile(root, 'data/story/views.yaml', viewsSchema);
	return { views: read, faults };
}
