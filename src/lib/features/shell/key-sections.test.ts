import { expect, it } from 'vitest';
import { LISTEN_KEY, MAP_KEYS, PAGE_KEYS, TABLE_KEY } from '$lib/ui/keys/atlas-keys';
import { KEY_SECTIONS } from './key-sections';

it('bug: the list of shortcuts lacked the key of the tables of charts', () => {
	const listed = KEY_SECTIONS.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));
	const listened = Object.values({ ...PAGE_KEYS, ...MAP_KEYS }).flat();
	expect(listed).toEqual(expect.arrayContaining([...listened, LISTEN_KEY, TABLE_KEY]));
});
