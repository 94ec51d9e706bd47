import { m } from '#messages';
import type { ThemeName } from '$lib/core/domain/palette';

export const THEME_WORDS: Readonly<Record<ThemeName, string>> = {
	light: m.export_dialog_theme_light(),
	dark: m.export_dialog_theme_dark(),
	print: m.export_dialog_theme_print()
};
