import { m } from '#messages';
import type { ThemeChoice } from '$lib/ui/theme.svelte';

export const THEME_WORDS: Readonly<Record<ThemeChoice, string>> = {
	system: m.page_theme_system(),
	dark: m.page_theme_dark(),
	light: m.page_theme_light()
};
