import type { BuiltFile } from '../write-output';
import type { Fault } from '../fault';
import type { TableSet } from '../read-tables';
import { shapeSources } from '../shape/sources';
import { readViews } from '../views/read-views';
import { shapeViews } from '../views/shape-views';
import { readStory } from './read-story';
import { indexStory, shapeStory } from './shape-story';

/**
 * The story and the gallery of views with their figures read from the built tables, which must have been written: their figures
 * are made by the code that the map and the panels use.
 */
export async function buildStory(
	set: TableSet,
	root: string
): Promise<{ files: BuiltFile[]; faults: Fault[] }> {
	const { story, faults } = readStory(root);
	const { views, faults: viewFaults } = readViews(root);
	if (!story || !views) return { files: [], faults: [...faults, ...viewFaults] };
	const { figureFinder } = await import('./figure-names');
	const context = { find: await figureFinder(set), sources: shapeSources(set) };
	const shaped = shapeStory(story, context);
	const gallery = shapeViews(views, context);
	const file = (name: string, content: unknown): BuiltFile => ({
		path: `src/lib/data/built/${name}.json`,
		content: `${JSON.stringify(content)}\n`
	});
	return {
		files: [
			file('story', shaped.talk),
			file('story-index', indexStory(shaped.talk)),
			file('named-views', gallery.views)
		],
		faults: [...shaped.faults, ...gallery.faults]
	};
}
