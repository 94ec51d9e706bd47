import type { BuiltFile } from '../write-output';
import type { Fault } from '../fault';
import type { TableSet } from '../read-tables';
import { shapeSources } from '../shape/sources';
import { readStory } from './read-story';
import { indexStory, shapeStory } from './shape-story';

/**
 * The story with its figures read from the built tables, which must have been written: its figures
 * are made by the code that the map and the panels use.
 */
export async function buildStory(
	set: TableSet,
	root: string
): Promise<{ files: BuiltFile[]; faults: Fault[] }> {
	const { story, faults } = readStory(root);
	if (!story) return { files: [], faults };
	const { figureFinder } = await import('./figure-names');
	const context = { find: await figureFinder(set), sources: shapeSources(set) };
	const shaped = shapeStory(story, context);
	const file = (name: string, content: unknown): BuiltFile => ({
		path: `src/lib/data/built/${name}.json`,
		content: `${JSON.stringify(content)}\n`
	});
	return {
		files: [file('story', shaped.talk), file('story-index', indexStory(shaped.talk))],
		faults: shaped.faults
	};
}
