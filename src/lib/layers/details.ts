import { LAYER_IDS, type LayerId } from '../core/domain/layers';
import type { KindSubject } from '../figures/provenance';
import type { ComparedMeasure } from '../core/domain/compared-measures';
import * as each from './lists/details';
import type { FigureKind, LayerDetails, MeasureFacts } from './details-model';

/** Of layers whose figures have kinds, or whose measures countries are compared by. */
const DETAILS: Readonly<Partial<Record<LayerId, LayerDetails>>> = each;

/** The kind of a figure. @throws Error if its layer has none of this name */
export function getFigureKind({ layer, kind }: KindSubject): FigureKind {
	const found = DETAILS[layer]?.kinds[kind];
	if (!found) throw new Error(`The layer ${layer} has no kind of figures ${kind}.`);
	return found;
}

/** A measure of comparisons that a layer defines; undefined for others. */
export const findMeasure = (measure: ComparedMeasure): MeasureFacts | undefined =>
	LAYER_IDS.map((id) => DETAILS[id]?.measures[measure]).find((facts) => facts !== undefined);
