import type { ViewState } from '../../core/domain/view-state';
import { userLayer, type UserLayer } from './lazy';

/** After `#data=`; programs that pass links on cut off longer ones. */
export const LINK_LETTERS = 8192;
/** Of a whole link in a QR code; phones read no denser code from a screen. */
export const CODE_LETTERS = 1200;

/** The reader's table if a view shows it: then its links, frames and files carry the table. */
export const findShownTable = ({ layers, stage }: ViewState): UserLayer | null =>
	layers.includes('own') && stage === null ? userLayer.find() : null;

/** The end of a link to a view, with the reader's table if the view shows it and it fits. */
export const getTableAnchor = (view: ViewState): string => findShownTable(view)?.link.anchor ?? '';
