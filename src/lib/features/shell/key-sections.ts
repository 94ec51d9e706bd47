import { m } from '#messages';
import { LISTEN_KEY, MAP_KEYS, PAGE_KEYS, TABLE_KEY } from '$lib/ui/keys/atlas-keys';

/** A row for each act of a table of keys; the compiler requires the words of each. */
function selectRows<Act extends string>(
	keys: Readonly<Record<Act, readonly string[]>>,
	words: Readonly<Record<Act, string>>
) {
	return (Object.keys(keys) as Act[]).map((act) => ({ keys: keys[act], does: words[act] }));
}

/** The keys of all pages by where they work. Sliders, maps and charts keep their standard keys. */
export const KEY_SECTIONS = [
	{
		title: m.keys_everywhere(),
		rows: [
			...selectRows(PAGE_KEYS, { search: m.keys_does_search(), help: m.keys_does_help() }),
			{ keys: ['Escape'], does: m.keys_does_close() }
		]
	},
	{
		title: m.keys_map(),
		rows: [
			...selectRows(MAP_KEYS, {
				toggle: m.keys_does_toggle(),
				previous: m.keys_does_previous(),
				next: m.keys_does_next(),
				leave: m.keys_does_leave()
			}),
			{ keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: m.keys_does_move() },
			{ keys: ['+', '-'], does: m.keys_does_zoom() }
		]
	},
	{
		title: m.keys_year(),
		rows: [
			{ keys: ['ArrowLeft', 'ArrowRight'], does: m.keys_does_year() },
			{ keys: ['PageDown', 'PageUp'], does: m.keys_does_five() },
			{ keys: ['Home', 'End'], does: m.keys_does_ends() }
		]
	},
	{
		title: m.keys_chart(),
		rows: [
			{ keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: m.keys_does_walk() },
			{ keys: ['Enter'], does: m.keys_does_open() },
			{ keys: [TABLE_KEY], does: m.keys_does_table() },
			{ keys: [LISTEN_KEY], does: m.keys_does_listen() }
		]
	}
];
