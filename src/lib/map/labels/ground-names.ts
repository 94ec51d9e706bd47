import { memoizeLast } from '../../core/domain/memoize';
import type { Language } from '../../core/domain/languages';
import { getRegionYear } from '../../core/domain/region-years';
import type { ViewState } from '../../core/domain/view-state';
import { readNames, type NameLists, type NameRow } from '../../labels/name-rows';
import type { NearGroundNames } from './near-ground-names';

/** The names of the live map's ground. */
export class GroundNames {
	/** Arranges and adds names on near maps; null until a map is near. */
	near: NearGroundNames | null = null;
	#namesIn = memoizeLast((language: Language, regionYear: number) =>
		readNames(this.lists, language, regionYear)
	);

	constructor(private lists: NameLists) {}

	/** Another number for other names or areas. */
	get version(): number {
		return this.near?.version ?? -1;
	}

	/** All names for the map's camera, most important first. */
	list(
		{ language, year }: Pick<ViewState, 'language' | 'year'>,
		size: { widthPx: number; heightPx: number }
	): readonly NameRow[] {
		const names = this.#namesIn(language, getRegionYear(year));
		return this.near?.list(names, language, size) ?? names;
	}
}
