import { m } from '#messages';
import { loadWithRetry } from '$lib/core/site/load-with-retry';
import { makeUserFile, type UserFile } from '../pack/user-file';
import type { Role } from '../understand/role-names';

/** Tables to try: published figures of the atlas's own tables, as a user would bring them. */
export const EXAMPLES = [
	{
		id: 'students-in-russia',
		name: m.user_data_example_russia(),
		description: m.user_data_example_russia_holds(),
		unit: m.user_data_unit_students(),
		view: { year: 2012, series: 'TKM', unit: null, look: 'symbols', against: 'students' }
	},
	{
		id: 'learners-by-region',
		name: m.user_data_example_learners(),
		description: m.user_data_example_learners_holds(),
		unit: m.user_data_unit_learners(),
		view: { year: 2018, series: 'UZB-4828', unit: null, look: 'shades', against: 'students' }
	},
	{
		id: 'students-by-city',
		name: m.user_data_example_cities(),
		description: m.user_data_example_cities_holds(),
		unit: m.user_data_unit_people(),
		view: { year: 2020, series: '', unit: null, look: 'symbols', against: 'students' }
	}
] as const;
type Example = (typeof EXAMPLES)[number];

/** The rows of an example, which `data/build/shape/user-data-examples.ts` takes from the tables. */
export async function loadExample({ id, name, unit, view }: Example): Promise<UserFile> {
	const { default: examples } = await loadWithRetry(
		() => import('$lib/core/data/built/own-examples.json')
	);
	const { columns, rows, source, sourceAddress } = examples[id];
	return makeUserFile({
		title: name,
		unit,
		source,
		sourceAddress,
		columns: columns.map(([column, role]) => ({ name: column!, role: role as Role })),
		decimal: null,
		rows,
		view
	});
}
