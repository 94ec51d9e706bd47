import { m } from '#messages';
import type { OwnFile } from '../pack/own-file';

/** A table to try: published figures of the atlas's own tables, as a reader would bring them. */
interface Example {
	id: string;
	name: string;
	/** What it shows of the workbench. */
	holds: string;
	/** Loaded when it is asked for, with its words in the language of the page. */
	load(): Promise<OwnFile>;
}

export const EXAMPLES: readonly Example[] = [
	{
		id: 'students-in-russia',
		name: m.own_data_example_russia(),
		holds: m.own_data_example_russia_holds(),
		load: async () => ({
			...((await import('./students-in-russia.json')).default as OwnFile),
			title: m.own_data_example_russia(),
			unit: m.own_data_unit_students()
		})
	},
	{
		id: 'learners-by-region',
		name: m.own_data_example_learners(),
		holds: m.own_data_example_learners_holds(),
		load: async () => ({
			...((await import('./learners-by-region.json')).default as OwnFile),
			title: m.own_data_example_learners(),
			unit: m.own_data_unit_learners()
		})
	},
	{
		id: 'students-by-city',
		name: m.own_data_example_cities(),
		holds: m.own_data_example_cities_holds(),
		load: async () => ({
			...((await import('./students-by-city.json')).default as OwnFile),
			title: m.own_data_example_cities(),
			unit: m.own_data_unit_people()
		})
	}
];
