import { m } from '#messages';
import type { StudentMeasure } from '$lib/core/domain/layers';

/** The key's own words; what layers are called and count stands in the layers. */
export const KEY_WORDS = {
	title: m.key_title(),
	close: m.key_close(),
	open: m.key_title(),
	focus: m.key_focus(),
	show: (layer: string) => m.key_show({ layer }),
	change: m.key_change(),
	allBelt: m.key_all_belt(),
	belt: m.key_belt(),
	modes: m.key_modes(),
	russian: m.key_russian(),
	measure: m.key_measure(),
	chips: m.key_chips(),
	leftOut: m.key_left_out()
} as const;

/** Short enough for a narrow column; the whole caption stands above the scale. */
export const SHORT_MEASURES: Readonly<Partial<Record<StudentMeasure, string>>> = {
	'per-10000': m.key_short_per_10000()
};
