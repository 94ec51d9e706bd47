import type { ExploreTables } from '../core/data/explore/types';
import type { CountryCode } from '../core/domain/countries';
import { LAYER_IDS, type LayerId, type SelectionKind } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import type { PanelSectionId } from '../text/panel-sections';
import type { LayerSections, MakeContent, PanelRow } from './panel-model';
import * as each from './lists/sections';

/** Of layers that have sections of their own. */
const SECTIONS: Readonly<Partial<Record<LayerId, LayerSections>>> = each;

/** The parts that layers add to a section of the panel. */
export const listContents = (
	section: PanelSectionId,
	country: CountryCode,
	tables: ExploreTables | null
): MakeContent[] =>
	LAYER_IDS.flatMap((id) => SECTIONS[id]?.contents[section]?.(country, tables) ?? []);

/** Loads what only some views have, before all other sections. */
export const listFirstContents = (view: ViewState): (() => Promise<MakeContent>)[] =>
	LAYER_IDS.flatMap((id) => SECTIONS[id]?.loadFirst?.(view) ?? []);

/** A layer's row in the section of another subject. @throws Error if no layer has such rows */
export function getPanelRow(kind: SelectionKind, id: string): PanelRow {
	const build = LAYER_IDS.flatMap((layer) => SECTIONS[layer]?.rows?.[kind] ?? [])[0];
	if (!build) throw new Error(`No layer has rows of the kind ${kind} in a panel.`);
	return build(id);
}
