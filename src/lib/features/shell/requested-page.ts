import { LANGUAGE, type Language } from '#language';
import { LANGUAGES } from '$lib/core/domain/languages';

/** The language folder of a URL, and its path there; English is above the others. */
export function findRequestedPage(path: string): { language: Language; path: string } {
	const [, folder, within] = /^\/(\w+)(\/.*)?$/.exec(path) ?? [];
	const others = LANGUAGES.filter((language) => language !== 'en');
	const other = LANGUAGE === 'en' && others.find((language) => language === folder);
	return other ? { language: other, path: within ?? '/' } : { language: LANGUAGE, path };
}
