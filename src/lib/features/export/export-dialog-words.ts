import { m } from '#messages';
import { formatRatio } from '$lib/core/domain/numbers';
import type { HandoutLayout } from '$lib/picture/export/write-handout';
import type { ThemeName } from '$lib/core/domain/palette';

export const SHAPE_WORDS = {
	wide: m.export_dialog_shape_wide(),
	portrait: m.export_dialog_shape_portrait(),
	square: m.export_dialog_shape_square(),
	a4: m.export_dialog_shape_a4()
} as const;

export const THEME_WORDS: Readonly<Record<ThemeName, string>> = {
	light: m.export_dialog_theme_light(),
	dark: m.export_dialog_theme_dark(),
	print: m.export_dialog_theme_print()
};

/** Number of steps on a sheet. */
export const HANDOUT_WORDS: Readonly<Record<HandoutLayout, string>> = { one: '1', two: '2' };

export const SCALE_WORDS = {
	'1': '1×',
	'2': '2×',
	'3': '3×',
	'4': '4×',
	print: m.export_dialog_dpi()
} as const;

export const SECONDS_WORDS = { '1': '1', '2': '2', '3': '3', '5': '5' } as const;

/** `640 kB`, `2.4 MB`. */
export function describeBytes(bytes: number): string {
	return bytes < 1e6
		? m.export_dialog_kilobytes({ size: Math.max(1, Math.round(bytes / 1e3)) })
		: m.export_dialog_megabytes({ size: formatRatio(bytes / 1e6) });
}
