import { m } from '#messages';

const SIGNS: Readonly<Record<string, string>> = {
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	ArrowDown: '↓',
	PageUp: 'Page Up',
	PageDown: 'Page Down',
	Escape: 'Esc'
};

/** A key as keyboards print it, from its name in events. */
export function nameKey(key: string): string {
	if (key === ' ') return m.stage_key_space();
	return SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
